import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EntryTable } from '../../src/log/entry-table.ts'
import { type LogEntry, notificationSid, type NotificationSid } from '../../src/log/entry.ts'
import { LogTexts } from '../../src/log/log-texts.ts'
import { anyEntry, entryOf, numberOf, sidOf } from './entries.ts'

const empty = () => EntryTable.empty(new LogTexts())

const entriesOf = (table: EntryTable): LogEntry[] =>
  Array.from({ length: table.length }, (_, place) => table.at(place))

/** What a table is for, without columns: entries in an array, sorted anew at every page. */
interface PlainLog {
  readonly known: ReadonlySet<NotificationSid>
  readonly entries: readonly LogEntry[]
}

function plainWith({ known, entries }: PlainLog, page: readonly LogEntry[]): PlainLog {
  const added = page.filter(
    ({ sid }, at) => !known.has(sid) && page.findIndex((entry) => entry.sid === sid) === at,
  )
  const all = [...entries, ...added].sort((a, b) => {
    const [one, other] = [a.occurredAt ?? -Infinity, b.occurredAt ?? -Infinity]
    return one === other ? (a.sid < b.sid ? -1 : 1) : one < other ? 1 : -1
  })
  return { known: new Set([...known, ...added.map(({ sid }) => sid)]), entries: all }
}

function plainWithout({ known, entries }: PlainLog, gone: ReadonlySet<NotificationSid>): PlainLog {
  return { known, entries: entries.filter(({ sid }) => !gone.has(sid)) }
}

/** Sids that differ in case alone, or share long parts. */
const anySid = fc
  .constantFrom('NO', 'NOAB', 'NOab', 'NO1', 'NO11')
  .map((start) => notificationSid(start.padEnd(34, '0')) ?? sidOf(0))

/** Few seconds and few sids, as many entries share them, and an address now and then. */
const anyRow = fc
  .tuple(
    anyEntry(fc.option(fc.constantFrom(0, 1000, 2000, 1_795_165_200_000, -1000))),
    fc.option(anySid),
    fc.option(fc.constantFrom('', '/SID', 'SID', '/SID/SID.json', '/a/SID?b', '/a', '/SI')),
  )
  .map(([entry, sid, uri]): LogEntry => {
    const own = sid ?? entry.sid
    return { ...entry, sid: own, uri: uri?.replaceAll('SID', own) ?? null }
  })

const anyStep = fc.oneof(
  { weight: 4, arbitrary: fc.record({ page: fc.array(anyRow, { maxLength: 12 }) }) },
  { weight: 1, arbitrary: fc.record({ gone: fc.array(fc.oneof(anySid, fc.nat(20).map(sidOf))) }) },
  fc.constant('settle' as const),
)

describe('a table of entries', () => {
  test('is what a sorted array without doubles would be, and every entry is as it came', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 8 }), (steps) => {
        let table = empty()
        let plain: PlainLog = { known: new Set(), entries: [] }
        const before: (readonly [EntryTable, PlainLog])[] = []
        for (const step of steps) {
          if (step === 'settle') table.columns.settle()
          else if ('page' in step) {
            table = table.with(step.page)
            plain = plainWith(plain, step.page)
          } else {
            const gone = new Set(step.gone)
            table = table.without(gone)
            plain = plainWithout(plain, gone)
          }
          before.push([table, plain])
        }
        // All of them, at the end: a table made of another leaves that one as it was.
        for (const [made, model] of before) expect(entriesOf(made)).toEqual(model.entries)
      }),
    )
  })

  test('keeps entries apart that differ in one field alone', () => {
    const plain = entryOf(0, { occurredAt: 0 })
    const changes: Partial<LogEntry>[] = [
      { accountSid: 'AC1' },
      { callSid: 'CA1' },
      { log: '1', level: 'warning' },
      { log: null, level: 'unknown' },
      { log: '9', level: 'unknown' },
      { errorCode: '11200' },
      { moreInfo: 'https://www.twilio.com/docs/errors/11200' },
      { messageText: 'Msg=' },
      { occurredAt: null },
      { messageDate: 'Thu, 01 Jan 1970 00:00:00 +0000' },
      { messageDate: 'Thu, 01 Jan 1970 01:00:00 +0100' },
      { dateCreated: '0' },
      { dateUpdated: 'Wed, 31 Dec 1969 23:59:59 +0000' },
      { requestMethod: 'get' },
      { requestUrl: '/relative%2' },
      { apiVersion: '2008-08-01' },
      { uri: `/${sidOf(0)}` },
      { uri: '/' },
    ]
    const entries = changes.map((change, n) => ({ ...plain, ...change, sid: sidOf(n + 1) }))
    const table = empty().with([plain, ...entries])
    const bySid = new Map(entriesOf(table).map((entry) => [entry.sid, entry]))
    expect([plain, ...entries].map(({ sid }) => bySid.get(sid))).toEqual([plain, ...entries])
  })

  test('has no entry before its first and after its last', () => {
    const table = empty().with([entryOf(1), entryOf(2)])
    for (const place of [-1, 2, 0.5, Number.NaN]) {
      expect(() => table.at(place)).toThrow(RangeError)
    }
    expect(() => empty().at(0)).toThrow(RangeError)
  })

  test('is the same where nothing is added and nothing taken', () => {
    const table = empty().with([entryOf(1)])
    expect(table.with([])).toBe(table)
    expect(table.with([entryOf(1, { errorCode: '11200' })])).toBe(table)
    expect(table.without(new Set([sidOf(2)]))).toBe(table)
    expect(entriesOf(table.with([entryOf(2)])).map(numberOf)).toEqual([1, 2])
  })

  test('that was added to is spent, also what was taken out of it', () => {
    const spent = empty().with([entryOf(1), entryOf(2)])
    const less = spent.without(new Set([sidOf(1)]))
    const grown = spent.with([entryOf(3)])
    expect(entriesOf(grown).map(numberOf)).toEqual([1, 2, 3])
    for (const table of [spent, less, spent.without(new Set([sidOf(2)]))]) {
      expect(() => table.with([entryOf(4)])).toThrow('added to already')
    }
    expect(entriesOf(spent).map(numberOf)).toEqual([1, 2])
    expect(entriesOf(less).map(numberOf)).toEqual([2])
  })
})
