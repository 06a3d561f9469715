import { describe, expect, test } from 'vitest'
import { emptyDayLog, withPage } from '../../../src/log/day-log.ts'
import { facets } from '../../../src/log/facets.ts'
import { LogTexts } from '../../../src/log/log-texts.ts'
import { completed, suggestionsFor, typingAt } from '../../../src/log/query/suggest.ts'
import { visibleEntries } from '../../../src/log/visible-entries.ts'
import { day } from '../days.ts'
import { entryOf } from '../entries.ts'

const NOON = Date.parse('2026-11-21T12:00:00Z')
const KNOWN = { titles: new Map<string, string>() }

const ENTRIES = [
  { errorCode: '11200', requestUrl: 'https://shop.example/a' },
  { errorCode: '11200', requestUrl: 'https://post.example/b' },
  { errorCode: '11205', requestMethod: 'POST' },
].map((fields, n) => entryOf(n, { occurredAt: NOON - n, ...fields }))

/** A search in which `|` is the caret. */
function at(marked: string): readonly [search: string, caret: number] {
  return [marked.replace('|', ''), marked.indexOf('|')]
}

function suggested(marked: string): string[] {
  const page = { entries: ENTRIES, next: null, total: null }
  const log = withPage(emptyDayLog(day('2026-11-21'), new LogTexts()), page, NOON)
  const filter = { level: 'all', range: { start: 0, end: null }, search: null } as const
  const { loaded } = visibleEntries([log], { ...filter, hidden: new Set() })
  const typing = typingAt(...at(marked))
  return suggestionsFor(typing, facets(loaded, typing.rest, KNOWN)).map(({ text, count }) =>
    `${text} ${count ?? ''}`.trim(),
  )
}

describe('what may be meant', () => {
  test.each([
    ['a code:1 |', []],
    ['s|', ['status:', 'sid:', 'source:']],
    ['-ho|', ['-host:', '-host:=shop.example 1']],
    ['post|', ['host:=post.example 1', 'method:POST 1']],
    ['code:|', ['code:11200 2', 'code:11205 1']],
    ['code:5|', ['code:11205 1']],
    ['-code:11200,|', ['-code:11200,11205 1']],
    ['code:11200,5|', ['code:11200,11205 1']],
    ['code:11205 host:|', []],
    ['host:sh| x:y', []],
    ['host:sh| code:11200', ['host:=shop.example 1']],
    ['call:|', []],
    ['foo:|', []],
    ['"112|', ['code:11200 2', 'code:11205 1']],
  ])('%s', (marked, expected) => {
    expect(suggested(marked)).toEqual(expected)
  })

  test('is any field in an empty box', () => {
    expect(suggested('|')).toContain('code:')
  })
})

test.each([
  ['|', 'code:', null, 'code:|'],
  ['co|', 'code:', null, 'code:|'],
  ['a co| b', 'code:', null, 'a code:| b'],
  ['code:1|', 'code:11200', '11200', 'code:11200 |'],
  ['a code:1|  b', 'code:11200', '11200', 'a code:11200 |b'],
  ['a |b', 'code:11200', '11200', 'a code:11200 |'],
])('%s completed by %s is %s %s', (marked, text, value, expected) => {
  const done = completed(...at(marked), { text, field: 'code', value, count: null })
  expect(`${done.search.slice(0, done.caret)}|${done.search.slice(done.caret)}`).toBe(expected)
})
