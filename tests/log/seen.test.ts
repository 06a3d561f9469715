import { describe, expect, test } from 'vitest'
import { type DayLog, emptyDayLog, withPage } from '../../src/log/day-log.ts'
import { gmtDayOf } from '../../src/log/day.ts'
import { LogTexts } from '../../src/log/log-texts.ts'
import { Search } from '../../src/log/query/search.ts'
import { problemsOf } from '../../src/log/problem/log-problems.ts'
import { problemOf } from '../../src/log/problem/problem.ts'
import { seenCode, seenProblem } from '../../src/log/seen.ts'
import { visibleEntries } from '../../src/log/visible-entries.ts'
import { entryOf, sidOf } from './entries.ts'

const texts = new LogTexts()

/** A day of November with rows given as their number, code and hour; no hour for no date. */
function november(
  date: number,
  rows: readonly (readonly [number, string | null, number | null])[],
): DayLog {
  const start = Date.UTC(2026, 10, date)
  const entries = rows.map(([number, errorCode, hour]) =>
    entryOf(number, { errorCode, occurredAt: hour === null ? null : start + hour * 3_600_000 }),
  )
  return withPage(emptyDayLog(gmtDayOf(start), texts), { entries, next: null, total: null }, start)
}

const days = [
  november(21, [
    [1, '11200', 5],
    [2, '11200', 4],
    [3, '12100', 3],
    [4, null, 2],
  ]),
  november(20, [
    [5, '11200', 23],
    [6, '11200', null],
    [7, '13225', null],
  ]),
]

const list = visibleEntries(days, {
  level: 'all',
  range: { start: 0, end: null },
  hidden: new Set(),
  search: null,
}).loaded

describe('a code is seen', () => {
  test.each([
    ['in all days, the entry itself apart', '11200', 1, 3, Date.UTC(2026, 10, 20, 23)],
    ['never but this time', '12100', 3, 0, null],
    ['never', '99999', 1, 0, null],
    ['at no known time', '13225', 1, 1, null],
  ])('%s', (_, code, except, count, firstAt) => {
    expect(seenCode(list, code, sidOf(except))).toEqual({ count, firstAt })
  })
})

test('a problem is seen as often as a search for its group finds it, itself apart', () => {
  const problems = problemsOf(texts)
  for (let place = 0; place < list.length; place += 1) {
    const entry = list.at(place)
    const { id } = problemOf(entry)
    const found = visibleEntries(days, {
      level: 'all',
      range: { start: 0, end: null },
      hidden: new Set(),
      search: new Search(`group:${id}`, { titles: new Map(), problems }),
    }).entries
    expect(seenProblem(list, problems, id, entry.sid).count).toBe(found.length - 1)
  }
  expect(seenProblem(list, problems, 'ffffffffff', sidOf(1)).count).toBe(0)
})
