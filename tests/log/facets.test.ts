import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyDayLog, withPage } from '../../src/log/day-log.ts'
import { FacetCounts } from '../../src/log/facet-counts.ts'
import { FACETS, type FacetName, facets } from '../../src/log/facets.ts'
import type { LogEntry } from '../../src/log/entry.ts'
import { LogTexts } from '../../src/log/log-texts.ts'
import { Search } from '../../src/log/query/search.ts'
import { printQuery } from '../../src/log/query/print-query.ts'
import { parseQuery } from '../../src/log/query/read-query.ts'
import { TextPool } from '../../src/log/text-pool.ts'
import { visibleEntries } from '../../src/log/visible-entries.ts'
import { day } from './days.ts'
import { callSidOf, entryOf } from './entries.ts'

const NOON = Date.parse('2026-11-21T12:00:00Z')
const KNOWN = { titles: new Map<string, string>() }

function listed(given: readonly Partial<LogEntry>[], search: string) {
  const entries = given.map((fields, n) => entryOf(n, { occurredAt: NOON - n, ...fields }))
  const page = { entries, next: null, total: null }
  const log = withPage(emptyDayLog(day('2026-11-21'), new LogTexts()), page, NOON)
  return visibleEntries([log], {
    level: 'all',
    range: { start: 0, end: null },
    hidden: new Set(),
    search: new Search(search, KNOWN),
  })
}

/** The values of a facet with their counts: `11200 2, 12100 1`. */
function shown(given: readonly Partial<LogEntry>[], search: string, facet: FacetName): string {
  const counts = facets(listed(given, '').loaded, search, KNOWN)?.[facet]
  return (counts?.top(10) ?? []).map(({ text, count }) => `${text} ${count}`).join(', ')
}

const SOME: readonly Partial<LogEntry>[] = [
  { errorCode: '11200', requestUrl: 'https://A.example/x?1', callSid: callSidOf(1) },
  { errorCode: '11200', requestUrl: 'https://b.example:8080/x#y', requestMethod: 'get' },
  { errorCode: '12100', requestUrl: 'https://a.example/z', requestMethod: 'GET', log: '1' },
  { requestUrl: '/y?a=1', callSid: `SM${'0'.repeat(32)}`, messageText: 'Got HTTP 404' },
  { log: '9', messageText: 'httpResponse=502&sourceComponent=12000' },
]

describe('the counts of', () => {
  test.each<[FacetName, string, string]>([
    ['code', '', '11200 2, 12100 1'],
    ['level', '', 'error 3, unknown 1, warning 1'],
    ['host', '', 'a.example 2, b.example:8080 1'],
    ['path', '', '/x 2, /y 1, /z 1'],
    ['method', '', 'GET 2'],
    ['status', '', '404 1, 502 1'],
    ['has', '', 'call 1, message 1'],
    ['source', '', '12000 1'],
    // What is asked of a field does not narrow its own counts, but all the others.
    ['code', 'code:11200', '11200 2, 12100 1'],
    ['host', 'code:11200', 'a.example 1, b.example:8080 1'],
    ['code', 'code:11200 -host:b.', '11200 1, 12100 1'],
    ['host', 'code:11200 -host:b.', 'a.example 1, b.example:8080 1'],
    ['level', 'code:11200 -host:b.', 'error 1'],
    ['code', '-code:11200 code:12100', '11200 2, 12100 1'],
    ['has', 'has:call,url', 'call 1, message 1'],
    // What is no facet narrows all of them.
    ['code', 'url:8080', '11200 1'],
    ['code', '"got http"', ''],
    ['code', 'code: cod:1', ''],
  ])('%s, searching for “%s”', (facet, search, expected) => {
    expect(shown(SOME, search, facet)).toBe(expected)
  })

  test('nothing, where nothing is loaded', () => {
    expect(facets(listed([], '').loaded, '', KNOWN)?.code.size).toBe(0)
  })

  test('what has no value', () => {
    const counts = facets(listed(SOME, '').loaded, 'level:error', KNOWN)
    expect([counts?.code.without, counts?.has.without]).toEqual([1, 1])
  })
})

test('each value counts what a search for it alone would list, the field’s own terms left out', () => {
  const anyEntries = fc.array(
    fc.record({
      errorCode: fc.constantFrom('1', '2', null),
      log: fc.constantFrom('0', '1'),
      requestUrl: fc.constantFrom('https://a/x', 'https://b/x', null),
      messageText: fc.constantFrom('httpResponse=404', 'httpResponse=500', null),
    }),
    { maxLength: 12 },
  )
  const anyTerms = fc.subarray([
    'code:1',
    '-code:2',
    'level:error',
    '-host:a',
    'status:4xx',
    'path:x',
    'code:2,1',
  ])
  fc.assert(
    fc.property(anyEntries, anyTerms, (given, terms) => {
      const counted = facets(listed(given, '').loaded, terms.join(' '), KNOWN)
      for (const facet of FACETS) {
        const others = parseQuery(terms.join(' ')).filter(
          (term) => term.kind !== 'field' || term.field !== facet,
        )
        for (const { text, count } of counted?.[facet].top(20) ?? []) {
          const search = `${printQuery(others)} ${facet}:"${text}"`
          expect([facet, text, count]).toEqual([facet, text, listed(given, search).entries.length])
        }
      }
    }),
  )
})

describe('the most frequent of many values', () => {
  const pool = new TextPool({ ignoresCase: true })
  const ids = Uint32Array.from({ length: 5000 }, (_, at) => pool.idOf(`Value ${at}`))
  const counts = FacetCounts.of(pool, ids, [
    Uint32Array.from(ids, (_, at) => (at % 1000 === 7 ? at : 1)),
  ])

  test('come first, and of those that are as frequent only as many as are wanted', () => {
    expect(counts.size).toBe(5000)
    const top = counts.top(7)
    expect(top.slice(0, 5).map(({ count }) => count)).toEqual([4007, 3007, 2007, 1007, 7])
    expect(top.slice(5).map(({ count }) => count)).toEqual([1, 1])
  })

  test('are looked for among all of them, in any case', () => {
    expect(counts.top(9, 'VALUE 499').map(({ text }) => text)).toEqual(
      ['Value 499', ...Array.from({ length: 8 }, (_, at) => `Value 499${at}`)].slice(0, 9),
    )
    expect(counts.countOf('Value 3007')).toBe(3007)
    expect(counts.countOf('another')).toBe(0)
  })
})
