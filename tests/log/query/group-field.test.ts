import { describe, expect, test } from 'vitest'
import { type DayLog, emptyDayLog, withPage } from '../../../src/log/day-log.ts'
import type { LogEntry } from '../../../src/log/entry.ts'
import { LogTexts } from '../../../src/log/log-texts.ts'
import { Search } from '../../../src/log/query/search.ts'
import { problemsOf } from '../../../src/log/problem/log-problems.ts'
import { problemOf } from '../../../src/log/problem/problem.ts'
import { visibleEntries } from '../../../src/log/visible-entries.ts'
import { day } from '../days.ts'
import { entryOf, numberOf } from '../entries.ts'

const NOON = Date.parse('2026-11-21T12:00:00Z')
const texts = new LogTexts()

function dayOf(date: string, entries: readonly LogEntry[]): DayLog {
  return withPage(emptyDayLog(day(date), texts), { entries, next: null, total: null }, NOON)
}

const callback = (number: number, ago: number) =>
  entryOf(number, {
    errorCode: '15003',
    messageText: `Msg=Got+HTTP+404+response+to+https%3A%2F%2Fcrm.example%2F${number}`,
    occurredAt: NOON - ago,
  })
const timeout = entryOf(3, { errorCode: '11205', occurredAt: NOON - 2 })

const DAYS = [
  dayOf('2026-11-21', [callback(1, 0), callback(2, 1), timeout]),
  dayOf('2026-11-20', [callback(4, 86_400_000)]),
]

function found(search: string, isReady = true): number[] {
  const { entries } = visibleEntries(DAYS, {
    level: 'all',
    range: { start: 0, end: null },
    hidden: new Set(),
    search: new Search(search, {
      titles: new Map(),
      problems: isReady ? problemsOf(texts) : null,
    }),
  })
  return entries.slice(0, entries.length).map(numberOf)
}

const id = problemOf(callback(9, 0)).id

describe('a group in a search', () => {
  test.each([
    [`group:${id}`, [1, 2, 4]],
    [`group:${id.toUpperCase()}`, [1, 2, 4]],
    [`-group:${id}`, [3]],
    [`group:${problemOf(timeout).id},${id}`, [1, 2, 3, 4]],
    ['group:0000000000', []],
    [`group:${id.slice(0, 9)}`, []],
    [`group:${id} code:11205`, []],
  ])('%s', (search, expected) => {
    expect(found(search)).toEqual(expected)
  })

  test('holds nothing until problems can be told', () => {
    expect(found(`group:${id}`, false)).toEqual([])
    expect(found(`group:${id}`)).toEqual([1, 2, 4])
  })
})
