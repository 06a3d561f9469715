import type { EntryColumns } from './entry-columns.ts'
import type { EntryList } from './entry-list.ts'
import type { Level } from './level.ts'
import { displayedHeadline, type Titles } from './search.ts'
import { stablePlaces } from './stable-places.ts'

/** What a list can be sorted by: each of its columns. */
export const SORT_COLUMNS = ['time', 'level', 'code', 'message', 'request', 'call'] as const

export type SortColumn = (typeof SORT_COLUMNS)[number]

export interface Sort {
  readonly column: SortColumn
  readonly direction: 'ascending' | 'descending'
}

/** Newest first: the order in which entries are loaded and listed anyway. */
export const NEWEST_FIRST: Sort = { column: 'time', direction: 'descending' }

const SEVERITY: Readonly<Record<Level, number>> = {
  error: 0,
  warning: 1,
  notice: 2,
  debug: 3,
  unknown: 4,
}

/** A number for each row, such that sorting by it sorts by what the column shows. */
type SortKey = (row: number) => number

/** What has no value stands last in an ascending order. */
const LAST = 0xffff_ffff

/** The list in another order; entries that the column does not tell apart stay newest first. */
export function sortedEntries(entries: EntryList, sort: Sort, titles: Titles): EntryList {
  if (sort.column === 'time') {
    return entries.inOrder(sort.direction === 'descending' ? null : lastFirst(entries.length))
  }
  const keys = new Uint32Array(entries.length)
  let place = 0
  for (const { columns, rows } of entries.slices) {
    const keyOf = sortKey(sort.column, columns, titles)
    for (const row of rows) keys[place++] = keyOf(row)
  }
  if (sort.direction === 'descending') {
    for (let at = 0; at < keys.length; at += 1) keys[at] = LAST - (keys[at] ?? 0)
  }
  return entries.inOrder(stablePlaces(keys))
}

function lastFirst(length: number): Uint32Array {
  return Uint32Array.from({ length }, (_, place) => length - 1 - place)
}

function sortKey(
  column: Exclude<SortColumn, 'time'>,
  columns: EntryColumns,
  titles: Titles,
): SortKey {
  const { texts } = columns
  switch (column) {
    case 'level': {
      const byKind = texts.kinds.map((kind) => SEVERITY[kind.level])
      return (row) => byKind[columns.kinds[row] ?? 0] ?? LAST
    }
    case 'code': {
      const byKind = texts.kinds.map(({ errorCode }) =>
        errorCode !== null && /^\d{1,9}$/.test(errorCode) ? Number(errorCode) : LAST,
      )
      return (row) => byKind[columns.kinds[row] ?? 0] ?? LAST
    }
    case 'message': {
      const headline = displayedHeadline(texts, titles)
      const ranks = texts.headlines.ranks()
      return (row) => ranks[headline(columns, row)] ?? LAST
    }
    case 'request': {
      const ranks = texts.urls.ranks()
      return (row) => ranks[columns.urls[row] ?? 0] ?? LAST
    }
    case 'call': {
      const ranks = texts.calls.ranks()
      return (row) => ranks[columns.calls[row] ?? 0] ?? LAST
    }
  }
}
