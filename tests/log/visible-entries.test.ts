import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DayLog, emptyDayLog, withoutEntries, withPage } from '../../src/log/day-log.ts'
import { addDays, gmtDayOf, startOfGmtDay } from '../../src/log/day.ts'
import type { EntryList } from '../../src/log/entry-list.ts'
import { type LogEntry, notificationSid } from '../../src/log/entry.ts'
import { LogTexts } from '../../src/log/log-texts.ts'
import type { ListColumn } from '../../src/log/list-column.ts'
import { NEWEST_FIRST } from '../../src/log/sort.ts'
import { sortedEntries } from '../../src/log/sort-entries.ts'
import type { Titles } from '../../src/log/headline.ts'
import type { LogFilter } from '../../src/log/log-filter.ts'
import { Search } from '../../src/log/query/search.ts'
import { visibleEntries } from '../../src/log/visible-entries.ts'
import { day } from './days.ts'
import { anyEntry, entryOf, numberOf, sidOf } from './entries.ts'

const LAST = day('2026-11-21')
const DAYS = [LAST, addDays(LAST, -1), addDays(LAST, -2)]
const NOON = Date.parse('2026-11-21T12:00:00Z')
const HOUR = 3_600_000

const ALL: LogFilter = {
  level: 'all',
  range: { start: 0, end: null },
  hidden: new Set(),
  search: null,
}

const TITLES: Titles = new Map([
  ['11200', 'HTTP retrieval failure'],
  ['12100', 'Document parse failure'],
])

const searchFor = (text: string, titles = TITLES) => new Search(text, { titles })

/** The days with these entries in them; those without a date come with every day. */
function daysOf(entries: readonly LogEntry[]): readonly DayLog[] {
  const texts = new LogTexts()
  return DAYS.map((day) => {
    const own = entries.filter(
      (entry) => entry.occurredAt === null || gmtDayOf(entry.occurredAt) === day,
    )
    return withPage(emptyDayLog(day, texts), { entries: own, next: null, total: null }, NOON)
  })
}

const entriesIn = (list: EntryList) => list.slice(0, list.length)

function numbersFor(entries: readonly LogEntry[], change: Partial<LogFilter>): number[] {
  return entriesIn(visibleEntries(daysOf(entries), { ...ALL, ...change }).entries).map(numberOf)
}

/** An hour between each, the first the newest; over midnight. */
function hourly(...given: Partial<LogEntry>[]): readonly LogEntry[] {
  return given.map((fields, n) => entryOf(n, { occurredAt: NOON - n * 6 * HOUR, ...fields }))
}

describe('what is listed of the loaded log', () => {
  test('is newest first over all days, and what has no date stands there once', () => {
    const entries = [...hourly({}, {}, {}, {}), entryOf(9)]
    expect(numbersFor(entries, {})).toEqual([0, 1, 2, 9, 3])
  })

  test.each<[string, Partial<LogFilter>, number[]]>([
    ['errors alone', { level: 'error' }, [0, 4]],
    ['warnings alone', { level: 'warning' }, [1]],
    ['all levels, the unheard-of ones too', { level: 'all' }, [0, 1, 2, 3, 4]],
    ['a range, exact at both ends', { range: { start: NOON - 12 * HOUR, end: NOON } }, [1, 2]],
    ['an open range', { range: { start: NOON - 6 * HOUR + 1, end: null } }, [0]],
    ['nothing that is on its way out', { hidden: new Set([sidOf(1), sidOf(4)]) }, [0, 2, 3]],
  ])('can be %s', (_, change, expected) => {
    const entries = hourly({ log: '0' }, { log: '1' }, { log: '3' }, { log: '7' }, { log: '0' })
    expect(numbersFor(entries, change)).toEqual(expected)
  })

  test('says how many a search was looking at', () => {
    const days = daysOf(
      hourly({ errorCode: '11200' }, { errorCode: '12100' }, { log: '1', errorCode: '12100' }),
    )
    const { entries, beforeSearch } = visibleEntries(days, {
      ...ALL,
      level: 'error',
      search: searchFor('12100'),
    })
    expect([entries.length, beforeSearch]).toEqual([1, 2])
  })

  test('follows the days as they grow and shrink, and the filter as it changes back and forth', () => {
    const [first, ...rest] = daysOf(hourly({}, { log: '1' }))
    if (!first) throw new Error('There are days.')
    const grown = withPage(
      first,
      { entries: [entryOf(5, { occurredAt: NOON + 1 })], next: null, total: null },
      NOON,
    )
    const listed = (log: DayLog, change: Partial<LogFilter> = {}) =>
      entriesIn(visibleEntries([log, ...rest], { ...ALL, ...change }).entries).map(numberOf)
    expect(listed(first)).toEqual([0, 1])
    expect(listed(grown)).toEqual([5, 0, 1])
    expect(listed(grown, { level: 'warning' })).toEqual([1])
    expect(listed(grown)).toEqual([5, 0, 1])
    expect(listed(withoutEntries(grown, new Set([sidOf(0)])))).toEqual([5, 1])
  })
})

describe('a search', () => {
  const entries = hourly(
    {
      errorCode: '11200',
      messageText: 'Msg=Got+HTTP+404+response+to+https%3A%2F%2Fshop.example%2Fa&ErrorCode=11200',
    },
    { errorCode: '12100', messageText: 'Msg=&ErrorCode=12100', requestMethod: 'POST' },
    { requestUrl: 'https://Shop.example/Cart?Größe=1', callSid: `CA${'1'.repeat(32)}` },
    { messageText: 'Your account is empty', errorCode: '99' },
  )

  test.each<[string, string, number[]]>([
    ['nothing', '', [0, 1, 2, 3]],
    ['blanks', '  \t ', [0, 1, 2, 3]],
    ['a code', '11200', [0]],
    ['a part of a code', '112', [0]],
    ['the message as it is read', 'https://shop.example/a', [0]],
    ['the title that stands in for an empty message', 'parse fail', [1]],
    ['the title of a code whose message says more', 'retrieval', [0]],
    ['a method', 'post', [1]],
    ['a URL, in any case', 'SHOP.EXAMPLE/cart', [2]],
    ['letters beyond ASCII, in any case', 'GRÖßE', [2]],
    ['a call', `CA${'1'.repeat(32)}`, [2]],
    ['a part of a call', 'ca111', [2]],
    ['all words, each anywhere', 'shop 404', [0]],
    ['words of which one is nowhere', 'shop 404 nowhere', []],
    ['what no text has', '%3A', []],
    ['a regular expression, which it is not', '.*', []],
  ])('for %s', (_, search, expected) => {
    expect(numbersFor(entries, { search: searchFor(search) })).toEqual(expected)
  })

  test.each([
    ['whole', 'NO00000000000000000000abcdef123456', true],
    ['in lower case', 'no00000000000000000000abcdef123456', true],
    ['its end', 'abcdef123456', true],
    ['its end in capitals', 'ABCDEF123456', true],
    ['but not for a code that happens to be in it', '123456', false],
  ])('for a sid, %s', (_, search, isFound) => {
    const sid = notificationSid('NO00000000000000000000abcdef123456')
    if (sid === null) throw new Error('That is a sid.')
    const days = daysOf(hourly({}, { sid }, {}))
    const { entries } = visibleEntries(days, { ...ALL, search: searchFor(search) })
    expect(entriesIn(entries).map((entry) => entry.sid)).toEqual(isFound ? [sid] : [])
  })

  test('looks at titles once they have come', () => {
    expect(numbersFor(entries, { search: searchFor('parse', new Map()) })).toEqual([])
    expect(numbersFor(entries, { search: searchFor('parse') })).toEqual([1])
  })
})

describe('the order of a list', () => {
  test.each<[ListColumn, number[], number[]]>([
    ['time', [4, 3, 2, 1, 0], [0, 1, 2, 3, 4]],
    ['level', [0, 4, 1, 2, 3], [3, 2, 1, 0, 4]],
    // As numbers. What has no code, or no number for one, is last either way.
    ['code', [2, 0, 1, 3, 4], [1, 0, 2, 3, 4]],
    // As read: the title stands in for a message that has no headline of its own.
    ['message', [3, 1, 0, 2, 4], [2, 0, 1, 3, 4]],
    ['request', [1, 0, 4, 2, 3], [0, 4, 1, 2, 3]],
    ['call', [2, 0, 1, 3, 4], [2, 0, 1, 3, 4]],
  ])('by %s', (column, ascending, descending) => {
    const days = daysOf(
      hourly(
        {
          log: '0',
          errorCode: '11200',
          messageText: 'Msg=&ErrorCode=11200',
          requestUrl: 'https://b.example',
        },
        {
          log: '1',
          errorCode: '12100',
          messageText: 'a sentence',
          requestUrl: 'https://A.example',
        },
        { log: '3', errorCode: '902', messageText: 'Msg=Late&ErrorCode=902', callSid: 'CA1' },
        { log: '7', errorCode: null, messageText: 'Could not' },
        { log: '0', errorCode: 'none', requestUrl: 'https://b.example' },
      ),
    )
    const { entries } = visibleEntries(days, ALL)
    const sorted = (direction: 'ascending' | 'descending') =>
      entriesIn(sortedEntries(entries, { column, direction }, TITLES)).map(numberOf)
    expect([sorted('ascending'), sorted('descending')]).toEqual([ascending, descending])
  })

  test('is one in which every entry is found again', () => {
    const within = fc.option(fc.integer({ min: startOfGmtDay(day('2026-11-19')), max: NOON }))
    const anyLog = fc.uniqueArray(anyEntry(within), { selector: ({ sid }) => sid })
    const anySort = fc.record({
      column: fc.constantFrom<ListColumn[]>('time', 'level', 'code', 'message', 'request', 'call'),
      direction: fc.constantFrom('ascending' as const, 'descending' as const),
    })
    fc.assert(
      fc.property(anyLog, anySort, (given, sort) => {
        const { entries } = visibleEntries(daysOf(given), ALL)
        const sorted = sortedEntries(entries, sort, TITLES)
        const sids = entriesIn(sorted).map((entry) => entry.sid)
        expect(sids.toSorted()).toEqual(given.map((entry) => entry.sid).toSorted())
        expect(sids.map((sid) => sorted.placeOf(sid))).toEqual(sids.map((_, place) => place))
        expect(sids.map((_, place) => sorted.sidAt(place))).toEqual(sids)
        expect([sorted.sidAt(-1), sorted.sidAt(sids.length), sorted.placeOf(sidOf(99))]).toEqual([
          null,
          null,
          -1,
        ])
        expect(sortedEntries(sorted, NEWEST_FIRST, TITLES).length).toBe(sids.length)
      }),
    )
  })
})
