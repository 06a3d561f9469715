import type { DayLog } from './day-log.ts'
import { type EntryColumns, UNDATED } from './entry-columns.ts'
import { EntryList, type EntrySlice } from './entry-list.ts'
import type { EntryTable } from './entry-table.ts'
import type { NotificationSid } from './entry.ts'
import { isSameFilter, isSameMuting, isSameRange, type LogFilter } from './log-filter.ts'
import type { LogTexts } from './log-texts.ts'
import type { Mutes } from './mute/muted-rows.ts'
import type { RowTest } from './row-test.ts'

/** What is listed, and what of the loaded log the search kept back. */
export interface VisibleEntries {
  /** Newest first; every sid once. */
  readonly entries: EntryList
  /** What the search was looking at, newest first. */
  readonly loaded: EntryList
  /** How many are loaded for this level and range, before the search. */
  readonly beforeSearch: number
  /** How many of those that the search finds are muted, whether they are shown or not. */
  readonly muted: number
}

/** What a filter leaves of one day. */
interface VisibleDay {
  readonly filter: LogFilter
  /** Of the level and range, muted ones among them. */
  readonly wanted: Uint32Array
  /** What the search is looking at. */
  readonly inRange: Uint32Array
  readonly rows: Uint32Array
  readonly muted: number
}

/** While days are loading only the ones that grew are filtered anew. */
const remembered = new WeakMap<EntryTable, VisibleDay>()

/** The entries to list, of days given newest first. All days are of one account. */
export function visibleEntries(days: readonly DayLog[], filter: LogFilter): VisibleEntries {
  const slices: EntrySlice[] = []
  const loaded: EntrySlice[] = []
  let muted = 0
  const countedUndated = new Set<NotificationSid>()
  const listedUndated = new Set<NotificationSid>()
  const testsOf = searchTests(filter)
  for (const { table } of days) {
    const known = remembered.get(table)
    const day =
      known && isSameFilter(known.filter, filter)
        ? known
        : visibleDay(table, filter, known, testsOf)
    remembered.set(table, day)
    muted += day.muted
    const { columns } = table
    loaded.push({ columns, rows: withoutUndatedTwins(day.inRange, columns, countedUndated) })
    slices.push({ columns, rows: withoutUndatedTwins(day.rows, columns, listedUndated) })
  }
  const all = new EntryList(loaded)
  return { entries: new EntryList(slices), loaded: all, beforeSearch: all.length, muted }
}

/** The tests of the search's terms, made once for all days, and only if one needs them. */
function searchTests({ search }: LogFilter): (texts: LogTexts) => readonly RowTest[] {
  let made: { readonly of: LogTexts; readonly tests: readonly RowTest[] } | null = null
  return (texts) => {
    if (made?.of !== texts) made = { of: texts, tests: search?.testsIn(texts) ?? [] }
    return made.tests
  }
}

function visibleDay(
  table: EntryTable,
  filter: LogFilter,
  known: VisibleDay | undefined,
  testsOf: (texts: LogTexts) => readonly RowTest[],
): VisibleDay {
  const { columns } = table
  const wanted =
    known && isSameRange(known.filter, filter)
      ? known.wanted
      : rowsPassing(table.order, columns, [outerTest(table, filter)])
  const found = rowsPassing(wanted, columns, testsOf(columns.texts))
  const muting = filter.mutes ? [unmutedTest(columns, filter.mutes)] : []
  const unmuted = rowsPassing(found, columns, muting)
  const inRange =
    known?.wanted === wanted && isSameMuting(known.filter, filter)
      ? known.inRange
      : rowsPassing(wanted, columns, filter.showsMuted ? [] : muting)
  return {
    filter,
    wanted,
    inRange,
    rows: filter.showsMuted ? found : unmuted,
    muted: found.length - unmuted.length,
  }
}

function unmutedTest(columns: EntryColumns, mutes: Mutes): RowTest {
  const muted = mutes.rowsOf(columns)
  return (_, row) => muted[row] !== 1
}

/** The rows that pass all tests; the same ones where there is none. */
function rowsPassing(
  rows: Uint32Array,
  columns: EntryColumns,
  tests: readonly RowTest[],
): Uint32Array {
  if (tests.length === 0) return rows
  const passing = new Uint32Array(rows.length)
  let count = 0
  for (const row of rows) {
    let isPassing = true
    for (const test of tests) {
      if (test(columns, row)) continue
      isPassing = false
      break
    }
    if (isPassing) passing[count++] = row
  }
  return count === rows.length ? rows : passing.slice(0, count)
}

/** Level, range, and what is on its way out. An entry without a date is kept rather than lost. */
function outerTest({ columns }: EntryTable, { level, range, hidden }: LogFilter): RowTest {
  const kinds = Uint8Array.from(columns.texts.kinds, (kind) =>
    Number(level === 'all' || kind.level === level),
  )
  const end = range.end ?? Number.POSITIVE_INFINITY
  return ({ occurredAt, sids }, row) => {
    if (kinds[columns.kinds[row] ?? 0] === 0) return false
    const instant = occurredAt[row] ?? UNDATED
    if (instant !== UNDATED && (instant < range.start || instant >= end)) return false
    const sid = sids[row]
    return hidden.size === 0 || sid === undefined || !hidden.has(sid)
  }
}

/** Only an entry without a date can come with two days; it is listed with the first. */
function withoutUndatedTwins(
  rows: Uint32Array,
  { occurredAt, sids }: EntryTable['columns'],
  listed: Set<NotificationSid>,
): Uint32Array {
  // Undated ones stand last.
  if (occurredAt[rows.at(-1) ?? -1] !== UNDATED) return rows
  return rows.filter((row) => {
    const sid = sids[row]
    if (occurredAt[row] !== UNDATED || sid === undefined) return true
    if (listed.has(sid)) return false
    listed.add(sid)
    return true
  })
}
