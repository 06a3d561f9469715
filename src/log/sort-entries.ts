import type { DateColumn } from './date-column.ts'
import { type EntryColumns, UNDATED } from './entry-columns.ts'
import type { EntryKind } from './entry-kind.ts'
import type { EntryList } from './entry-list.ts'
import type { Level } from './level.ts'
import type { ListColumn } from './list-column.ts'
import type { Titles } from './headline.ts'
import { displayedHeadline } from './row-headline.ts'
import { sidOrder } from './sid-order.ts'
import type { Sort } from './sort.ts'
import { stablePlaces } from './stable-places.ts'
import { NO_TEXT, type TextPool } from './text-pool.ts'

const SEVERITY: Readonly<Record<Level, number>> = {
  error: 0,
  warning: 1,
  notice: 2,
  debug: 3,
  unknown: 4,
}

/** A number for each row, such that sorting by it sorts by what the column shows. */
type SortKey = (row: number) => number

/** What has no value stands last, in either direction. */
const LAST = 0xffff_ffff

/** The list in another order; entries that the column does not tell apart stay newest first. */
export function sortedEntries(entries: EntryList, sort: Sort, titles: Titles): EntryList {
  if (sort.column === 'time') {
    return entries.inOrder(sort.direction === 'descending' ? null : oldestFirst(entries))
  }
  const isDescending = sort.direction === 'descending'
  if (sort.column === 'sid') {
    return entries.inOrder(sidOrder(entries, ({ sids }, row) => sids[row] ?? '', isDescending))
  }
  if (sort.column === 'uri') return entries.inOrder(uriOrder(entries, isDescending))
  const { column } = sort
  const keys = keysOf(entries, (columns) => sortKey(column, columns, titles), isDescending)
  return entries.inOrder(stablePlaces(keys))
}

/** For each place a number such that sorting by these sorts as is asked. */
function keysOf(
  entries: EntryList,
  sortKeyIn: (columns: EntryColumns) => SortKey,
  isDescending: boolean,
): Uint32Array {
  const keys = new Uint32Array(entries.length)
  let place = 0
  let most = 0
  for (const { columns, rows } of entries.slices) {
    const keyOf = sortKeyIn(columns)
    // By hand, here and below: an iterator takes several times as long.
    for (let index = 0; index < rows.length; index += 1) {
      const key = keyOf(rows[index] ?? 0)
      if (key !== LAST && key > most) most = key
      keys[place++] = key
    }
  }
  // Small keys are sorted in fewer passes: what stands last stands right after the others.
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? LAST
    keys[at] = key === LAST ? most + 1 : isDescending ? most - key : key
  }
  return keys
}

/** By what stands before the sid in an address, and then by the sid. */
function uriOrder(entries: EntryList, isDescending: boolean): Uint32Array {
  const bySid = sidOrder(entries, (columns, row) => columns.sidInUri(row), isDescending)
  const heads = new Set<string | null>()
  for (const { columns, rows } of entries.slices) {
    for (const row of rows) heads.add(columns.uriHeadAt(row))
  }
  const ranks = ranksOf(heads)
  const headKey = (columns: EntryColumns) => (row: number) =>
    ranks.get(columns.uriHeadAt(row)) ?? LAST
  const keys = keysOf(entries, headKey, isDescending)
  return stablePlaces(bySid.map((place) => keys[place] ?? LAST)).map((at) => bySid[at] ?? 0)
}

/** The reverse of the order of loading; what has no readable date stays last. */
function oldestFirst({ length, slices }: EntryList): Uint32Array {
  const order = new Uint32Array(length)
  let front = 0
  let back = length
  let place = length
  for (const { columns, rows } of slices.toReversed()) {
    for (let at = rows.length - 1; at >= 0; at -= 1) {
      place -= 1
      const isDated = columns.occurredAt[rows[at] ?? 0] !== UNDATED
      if (isDated) order[front++] = place
      else order[--back] = place
    }
  }
  return order
}

function sortKey(
  column: Exclude<ListColumn, 'time' | 'sid' | 'uri'>,
  columns: EntryColumns,
  titles: Titles,
): SortKey {
  const { texts } = columns
  switch (column) {
    case 'level':
      return kindKey(columns, ({ level, log }) => (log === null ? LAST : SEVERITY[level]))
    case 'code':
      return kindKey(columns, ({ errorCode }) =>
        errorCode !== null && /^\d{1,9}$/.test(errorCode) ? Number(errorCode) : LAST,
      )
    case 'message': {
      const headline = displayedHeadline(texts, titles)
      return textKey(texts.headlines, (row) => headline(columns, row))
    }
    case 'request':
    case 'url':
      return textKey(texts.urls, (row) => columns.urls[row])
    case 'call':
      return textKey(texts.calls, (row) => columns.calls[row])
    case 'text':
      return textKey(texts.messages, (row) => columns.messages[row])
    case 'created':
      return dateKey(columns.created)
    case 'updated':
      return dateKey(columns.updated)
    case 'method':
      return kindTextKey(columns, ({ requestMethod }) => requestMethod?.toUpperCase() ?? null)
    case 'account':
      return kindTextKey(columns, ({ accountSid }) => accountSid)
    case 'version':
      return kindTextKey(columns, ({ apiVersion }) => apiVersion)
    case 'info':
      return kindTextKey(columns, ({ moreInfo }) => moreInfo)
  }
}

function textKey(pool: TextPool, idOf: (row: number) => number | undefined): SortKey {
  const ranks = pool.ranks()
  return (row) => {
    const id = idOf(row) ?? NO_TEXT
    return id === NO_TEXT ? LAST : (ranks[id] ?? LAST)
  }
}

/** To the second, as Twilio's dates are; nothing of its log is older than 1970. */
function dateKey(dates: DateColumn): SortKey {
  return (row) => {
    const seconds = dates.instantAt(row) / 1000
    return Number.isNaN(seconds) ? LAST : Math.min(Math.max(0, seconds), LAST - 1)
  }
}

function kindKey({ texts, kinds }: EntryColumns, keyOf: (kind: EntryKind) => number): SortKey {
  const byKind = texts.kinds.map(keyOf)
  return (row) => byKind[kinds[row] ?? 0] ?? LAST
}

function kindTextKey(columns: EntryColumns, textOf: (kind: EntryKind) => string | null): SortKey {
  const ranks = ranksOf(new Set(columns.texts.kinds.map(textOf)))
  return kindKey(columns, (kind) => ranks.get(textOf(kind)) ?? LAST)
}

/** Each text's place among them all. */
function ranksOf(texts: ReadonlySet<string | null>): ReadonlyMap<string | null, number> {
  const sorted = [...texts].filter((text) => text !== null).sort()
  return new Map(sorted.map((text, rank) => [text, rank]))
}
