import type { DayLog } from './day-log.ts'
import { UNDATED } from './entry-columns.ts'
import { EntryList, type EntrySlice } from './entry-list.ts'
import type { EntryTable } from './entry-table.ts'
import type { NotificationSid } from './entry.ts'
import type { LevelFilter } from './level.ts'
import { type RowTest, searchWords, type Titles, wordTest } from './search.ts'
import type { TimeRange } from './time-range.ts'

/** What narrows the loaded log down to what is listed. */
export interface LogFilter {
  readonly level: LevelFilter
  readonly range: TimeRange
  readonly search: string
  /** Entries on their way out: deleted, or waiting to be. */
  readonly hidden: ReadonlySet<NotificationSid>
  /** The dictionary's titles, which a search looks at too. */
  readonly titles: Titles
}

/** What is listed, and what of the loaded log the search kept back. */
export interface VisibleEntries {
  /** Newest first; every sid once. */
  readonly entries: EntryList
  /** How many are loaded for this level and range, before the search. */
  readonly beforeSearch: number
}

/** What a filter leaves of one day. */
interface VisibleDay {
  readonly filter: LogFilter
  /** What the search is looking at. */
  readonly inRange: Uint32Array
  readonly rows: Uint32Array
}

/** While days are loading only the ones that grew are filtered anew. */
const remembered = new WeakMap<EntryTable, VisibleDay>()

/** The entries to list, of days given newest first. All days are of one account. */
export function visibleEntries(days: readonly DayLog[], filter: LogFilter): VisibleEntries {
  const slices: EntrySlice[] = []
  let beforeSearch = 0
  const countedUndated = new Set<NotificationSid>()
  const listedUndated = new Set<NotificationSid>()
  for (const { table } of days) {
    const known = remembered.get(table)
    const day = known && isSame(known.filter, filter) ? known : visibleDay(table, filter)
    remembered.set(table, day)
    const { columns } = table
    beforeSearch += withoutUndatedTwins(day.inRange, columns, countedUndated).length
    slices.push({ columns, rows: withoutUndatedTwins(day.rows, columns, listedUndated) })
  }
  return { entries: new EntryList(slices), beforeSearch }
}

function visibleDay(table: EntryTable, filter: LogFilter): VisibleDay {
  const { columns } = table
  const isWanted = outerTest(table, filter)
  const inRange = table.order.filter((row) => isWanted(columns, row))
  const tests = searchWords(filter.search).map((word) =>
    wordTest(columns.texts, word, filter.titles),
  )
  const rows =
    tests.length === 0
      ? inRange
      : inRange.filter((row) => tests.every((test) => test(columns, row)))
  return { filter, inRange, rows }
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

function isSame(a: LogFilter, b: LogFilter): boolean {
  return (
    a.level === b.level &&
    a.range.start === b.range.start &&
    a.range.end === b.range.end &&
    a.search === b.search &&
    a.hidden === b.hidden &&
    a.titles === b.titles
  )
}
