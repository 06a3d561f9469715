import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type DayLog,
  emptyDayLog,
  isSettled,
  type LoadPosition,
  withoutEntries,
  withPage,
} from '../../src/log/day-log.ts'
import type { LogEntry } from '../../src/log/entry.ts'
import { LogTexts } from '../../src/log/log-texts.ts'
import { mergeEntries } from '../../src/log/merge-entries.ts'
import type { PageCursor } from '../../src/log/page.ts'
import { day } from './days.ts'
import { anyEntry, entryOf, numberOf, sidOf } from './entries.ts'

const DAY = day('2026-11-20')
const MIDNIGHT = Date.parse('2026-11-20T00:00:00Z')
const NEXT_MIDNIGHT = Date.parse('2026-11-21T00:00:00Z')
const CURSOR: PageCursor = { page: 1, pageToken: 'PAfirst' }

const nothing = () => emptyDayLog(DAY, new LogTexts())

function entriesOf({ table }: DayLog): LogEntry[] {
  return Array.from({ length: table.length }, (_, place) => table.at(place))
}

const numbersOf = (log: DayLog) => entriesOf(log).map(numberOf)

function loaded(pages: readonly (readonly LogEntry[])[], next: PageCursor | null = null): DayLog {
  let log = nothing()
  for (const entries of pages) log = withPage(log, { entries, next, total: null }, NEXT_MIDNIGHT)
  return log
}

describe('a day of the log', () => {
  test('keeps what happened on it, from its first to its last second, and counts the rest', () => {
    const instants = [MIDNIGHT - 1, MIDNIGHT, NEXT_MIDNIGHT - 1, NEXT_MIDNIGHT, NEXT_MIDNIGHT + 1]
    const log = loaded([instants.map((occurredAt, n) => entryOf(n, { occurredAt }))])
    expect(numbersOf(log)).toEqual([2, 1])
    expect(log.outside).toBe(3)
  })

  test('keeps what has no readable date, after all that has one', () => {
    const log = loaded([
      [entryOf(2), entryOf(1, { messageDate: 'yesterday' })],
      [entryOf(3, { occurredAt: MIDNIGHT })],
    ])
    expect(numbersOf(log)).toEqual([3, 1, 2])
    expect(entriesOf(log)[1]?.messageDate).toBe('yesterday')
  })

  test('shows a sid once, as it came first', () => {
    const twin = entryOf(1, { occurredAt: MIDNIGHT, errorCode: '11200' })
    const log = loaded([
      [twin, twin],
      [{ ...twin, errorCode: '12100' }, entryOf(2, twin)],
    ])
    expect(entriesOf(log).map(({ errorCode }) => errorCode)).toEqual(['11200'])
  })

  test('goes on where the last page says', () => {
    expect(nothing().next).toBe('start')
    expect(loaded([[]], CURSOR).next).toEqual(CURSOR)
    expect(loaded([[entryOf(1)]]).next).toBeNull()
  })

  test('has every entry as it came, in one order, whatever the pages', () => {
    const ofDay = anyEntry(fc.option(fc.integer({ min: MIDNIGHT, max: NEXT_MIDNIGHT - 1 })))
    const anyPages = fc.array(fc.array(ofDay, { maxLength: 6 }), { maxLength: 6 })
    fc.assert(
      fc.property(anyPages, (pages) => {
        const all = pages.flat()
        // What comes first counts where a sid comes twice.
        const once = all.filter(({ sid }, at) => all.findIndex((other) => other.sid === sid) === at)
        const expected = mergeEntries([], once)
        expect(entriesOf(loaded(pages))).toEqual(expected)
        expect(entriesOf(loaded(once.toReversed().map((entry) => [entry])))).toEqual(expected)
      }),
    )
  })

  test('has room for many', () => {
    const page = (first: number) =>
      Array.from({ length: 1000 }, (_, n) =>
        entryOf(first + n, { occurredAt: MIDNIGHT + first + n }),
      )
    const log = loaded([page(0), page(2000), page(1000), []])
    expect(numbersOf(log)).toEqual(Array.from({ length: 3000 }, (_, n) => 2999 - n))
  })
})

describe('a day without some of its entries', () => {
  const pages = [[1, 2, 3].map((n) => entryOf(n, { occurredAt: MIDNIGHT + n }))]

  test('has the others, and does not get them back by another page', () => {
    const log = withoutEntries(loaded(pages, CURSOR), new Set([sidOf(2)]))
    expect(numbersOf(log)).toEqual([3, 1])
    const more = [entryOf(2, { occurredAt: MIDNIGHT }), entryOf(4, { occurredAt: MIDNIGHT })]
    expect(numbersOf(withPage(log, { entries: more, next: null, total: null }, 0))).toEqual([
      3, 1, 4,
    ])
  })

  test('is the same object where it has none of them', () => {
    const log = loaded(pages)
    expect(withoutEntries(log, new Set([sidOf(9)]))).toBe(log)
  })

  test.each<[string, PageCursor | null, LoadPosition]>([
    ['goes on at its cursor, which no missing row moves', CURSOR, CURSOR],
    [
      'starts again in numeric paging, where the next page would skip as many rows',
      { page: 1, pageToken: null },
      'start',
    ],
    ['stays complete', null, null],
  ])('%s', (_, next, then) => {
    expect(withoutEntries(loaded(pages, next), new Set([sidOf(2)])).next).toEqual(then)
  })

  test('that is empty is still to be started', () => {
    expect(withoutEntries(nothing(), new Set([sidOf(1)])).next).toBe('start')
  })
})

describe('a day is settled', () => {
  const hour = 3_600_000

  const after = (loads: readonly (readonly [at: number, next: PageCursor | null])[]) => {
    let log = nothing()
    for (const [at, next] of loads) log = withPage(log, { entries: [], next, total: null }, at)
    return isSettled(log)
  }

  test.each([
    ['not before it has begun to load', [], false],
    ['not while it lasts', [[MIDNIGHT + hour, null]], false],
    [
      'not in the minutes after its end, when rows may come late',
      [[NEXT_MIDNIGHT + 60_000, null]],
      false,
    ],
    ['once it was loaded whole after that', [[NEXT_MIDNIGHT + hour, null]], true],
    ['not while there is more to load', [[NEXT_MIDNIGHT + hour, CURSOR]], false],
    [
      'when loading it took a while',
      [
        [NEXT_MIDNIGHT + hour, CURSOR],
        [NEXT_MIDNIGHT + 9 * hour, null],
      ],
      true,
    ],
    // The newest rows come with the first page: what was added after it is still missing.
    [
      'not when its first page came while it lasted',
      [
        [NEXT_MIDNIGHT - hour, CURSOR],
        [NEXT_MIDNIGHT + hour, null],
      ],
      false,
    ],
  ] as const)('%s', (_, loads, settled) => expect(after(loads)).toBe(settled))
})
