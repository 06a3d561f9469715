import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EntryList } from '../../src/log/entry-list.ts'
import { EntryTable } from '../../src/log/entry-table.ts'
import type { LogEntry } from '../../src/log/entry.ts'
import { LogTexts } from '../../src/log/log-texts.ts'
import { entryHeadline } from '../../src/log/headline.ts'
import { LIST_COLUMNS } from '../../src/log/list-column.ts'
import { NEWEST_FIRST, type Sort } from '../../src/log/sort.ts'
import { sortedEntries } from '../../src/log/sort-entries.ts'
import { readWireDate } from '../../src/log/wire-date.ts'
import { entryOf, numberOf, sidOf } from './entries.ts'

const LEVELS: readonly (string | null)[] = ['0', '1', '2', '3']

const DATES = [
  'Fri, 20 Nov 2026 09:15:30 +0000',
  'Fri, 20 Nov 2026 09:15:31 +0000',
  'Mon, 03 Feb 2003 00:00:00 +0000',
  'yesterday',
  null,
]

/** Few values of each field, so that many entries are alike in a column. */
const anyFields = fc.record({
  log: fc.constantFrom('0', '1', '3', '3x', null),
  errorCode: fc.constantFrom('11200', '902', '0902', '9', 'none', '4294967295', null),
  messageText: fc.constantFrom(
    'Msg=',
    'Msg=&ErrorCode=9',
    'Msg=b',
    'B',
    'a sentence',
    '<b> </b>',
    null,
  ),
  requestUrl: fc.constantFrom(
    'https://b.example',
    'https://B.example',
    'https://a.example',
    '/',
    null,
  ),
  callSid: fc.constantFrom('CA2', 'CA1', 'MM3', null),
  requestMethod: fc.constantFrom('GET', 'get', 'POST', null),
  moreInfo: fc.constantFrom('https://b.example', 'https://a.example', null),
  dateCreated: fc.constantFrom(...DATES),
  dateUpdated: fc.constantFrom(...DATES),
  /** What stands before the sid; `odd` is an address without one. */
  uriHead: fc.constantFrom('/2010/AC1/', '/2008/AC1/', 'odd', null),
})

const anyTitles = fc
  .record({ 11200: fc.constantFrom('aa', 'B', ''), 902: fc.constant('HTTP'), 9: fc.constant(' ') })
  .map((titles) => new Map(Object.entries(titles)))

function listOf(days: readonly (readonly LogEntry[])[]): EntryList {
  const texts = new LogTexts()
  return new EntryList(
    days.map((entries) => {
      const { columns, order } = EntryTable.empty(texts).with(entries)
      return { columns, rows: order }
    }),
  )
}

/** Entries of some days, numbered and dated so that they are listed in that order. */
const anyDays = fc.array(fc.array(anyFields, { maxLength: 8 }), { maxLength: 4 }).map((days) => {
  let number = 0
  return days.map((entries) =>
    entries.map(({ uriHead, ...fields }) => {
      number += 1
      const uri = uriHead === null || uriHead === 'odd' ? uriHead : `${uriHead}${sidOf(number)}`
      return entryOf(number, { ...fields, uri, occurredAt: -number * 1000 })
    }),
  )
})

const anySort: fc.Arbitrary<Sort> = fc.record({
  column: fc.constantFrom(...LIST_COLUMNS),
  direction: fc.constantFrom('ascending', 'descending'),
})

/** What a column sorts by; texts without regard to case, null where there is nothing to see. */
function shownIn(entry: LogEntry, sort: Sort, titles: ReadonlyMap<string, string>) {
  const { log, errorCode, requestUrl, callSid } = entry
  switch (sort.column) {
    case 'time':
      return entry.occurredAt
    case 'level':
      return log === null ? null : LEVELS.includes(log) ? LEVELS.indexOf(log) : LEVELS.length
    case 'code':
      return errorCode !== null && /^\d{1,9}$/.test(errorCode) ? Number(errorCode) : null
    case 'message':
      return entryHeadline(entry, titles).toLowerCase() || null
    case 'request':
    case 'url':
      return requestUrl?.toLowerCase() ?? null
    case 'call':
      return callSid
    case 'method':
      return entry.requestMethod?.toUpperCase() ?? null
    case 'text':
      return entry.messageText
    case 'account':
      return entry.accountSid
    case 'version':
      return entry.apiVersion
    case 'info':
      return entry.moreInfo
    case 'created':
      return readable(entry.dateCreated)
    case 'updated':
      return readable(entry.dateUpdated)
    case 'sid':
      return entry.sid
    case 'uri':
      return entry.uri
  }
}

/** ms UTC; null where the text is no date. */
function readable(text: string | null): number | null {
  const instant = readWireDate(text ?? '')
  return Number.isNaN(instant) ? null : instant
}

/** What there is nothing to see of stands last either way. */
function compare(a: string | number | null, b: string | number | null, turn: 1 | -1): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return a < b ? -turn : a > b ? turn : 0
}

describe('a sorted list', () => {
  test('is what sorting an array of what is shown gives, in both directions', () => {
    fc.assert(
      fc.property(anyDays, anySort, anyTitles, (days, sort, titles) => {
        const sorted = sortedEntries(listOf(days), sort, titles)
        const turn = sort.direction === 'ascending' ? 1 : -1
        const keyOf = (entry: LogEntry) => shownIn(entry, sort, titles)
        const expected = days.flat().sort((a, b) => compare(keyOf(a), keyOf(b), turn))
        const entries = sorted.slice(0, sorted.length)
        expect(entries.map(keyOf)).toEqual(expected.map(keyOf))
        // Texts that differ in case alone may stand either way; all others as they stood before.
        const isPlain = ({ requestUrl }: LogEntry) => requestUrl !== 'https://B.example'
        const plain = (all: readonly LogEntry[]) => all.filter(isPlain).map(numberOf)
        if (sort.column !== 'message') expect(plain(entries)).toEqual(plain(expected))
      }),
    )
  })

  test('leaves entries with the same message newest first, in both directions', () => {
    const days = [
      [
        entryOf(1, { errorCode: '902', occurredAt: 5000 }),
        entryOf(2, { messageText: 'Msg=HTTP', occurredAt: 4000 }),
        entryOf(3, { messageText: 'A', occurredAt: 3000 }),
      ],
      [
        entryOf(4, { messageText: 'HTTP', occurredAt: 2000 }),
        entryOf(5, { errorCode: '902', messageText: 'Msg=&ErrorCode=902', occurredAt: 1000 }),
      ],
    ]
    const titles = new Map([['902', 'HTTP']])
    const numbers = (direction: Sort['direction']) =>
      sortedEntries(listOf(days), { column: 'message', direction }, titles)
        .slice(0, 5)
        .map(numberOf)
    expect([numbers('ascending'), numbers('descending')]).toEqual([
      [3, 1, 2, 4, 5],
      [1, 2, 4, 5, 3],
    ])
  })

  test('has what has no readable date last, in the order of the others and in their reverse', () => {
    const undated = (number: number) => entryOf(number, { occurredAt: null, messageDate: 'x' })
    const dated = (number: number) => entryOf(number, { occurredAt: -number * 1000 })
    const list = listOf([[dated(1), undated(2)], [dated(3), dated(4)], [undated(5)]])
    const numbers = (direction: Sort['direction']) =>
      sortedEntries(list, { column: 'time', direction }, new Map()).slice(0, 5).map(numberOf)
    expect(numbers('ascending')).toEqual([4, 3, 1, 2, 5])
    // Newest first is the order of loading: an undated one stands last in the day that had it.
    expect(numbers('descending')).toEqual([1, 2, 3, 4, 5])
  })

  test('can be sorted by time again', () => {
    const days = [1, 2].map((day) =>
      [1, 2].map((n) => entryOf(day * 10 + n, { errorCode: `${9 - n}` })),
    )
    const list = listOf(days)
    const byCode = sortedEntries(list, { column: 'code', direction: 'ascending' }, new Map())
    expect(byCode.slice(0, 4).map(numberOf)).toEqual([12, 22, 11, 21])
    expect(sortedEntries(byCode, NEWEST_FIRST, new Map()).slice(0, 4).map(numberOf)).toEqual([
      11, 12, 21, 22,
    ])
  })
})
