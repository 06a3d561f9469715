import { type EntryColumns, UNDATED } from './entry-columns.ts'
import type { EntryKind } from './entry-kind.ts'
import type { EntryList } from './entry-list.ts'
import type { Level } from './level.ts'
import type { ListColumn } from './list-column.ts'
import { displayedHeadline, type Titles } from './search.ts'
import { stablePlaces } from './stable-places.ts'
import { NO_TEXT, type TextPool } from './text-pool.ts'

/** What a list can be sorted by: those of its columns of which each text is kept once. */
export const SORT_COLUMNS = [
  'time',
  'level',
  'code',
  'message',
  'request',
  'call',
  'method',
  'url',
  'text',
  'account',
  'version',
  'info',
] as const satisfies readonly ListColumn[]

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

/** What has no value stands last, in either direction. */
const LAST = 0xffff_ffff

/** The list in another order; entries that the column does not tell apart stay newest first. */
export function sortedEntries(entries: EntryList, sort: Sort, titles: Titles): EntryList {
  if (sort.column === 'time') {
    return entries.inOrder(sort.direction === 'descending' ? null : oldestFirst(entries))
  }
  const keys = new Uint32Array(entries.length)
  let place = 0
  let most = 0
  for (const { columns, rows } of entries.slices) {
    const keyOf = sortKey(sort.column, columns, titles)
    // By hand, here and below: an iterator takes several times as long.
    for (let index = 0; index < rows.length; index += 1) {
      const key = keyOf(rows[index] ?? 0)
      if (key !== LAST && key > most) most = key
      keys[place++] = key
    }
  }
  // Small keys are sorted in fewer passes: what stands last stands right after the others.
  const isDescending = sort.direction === 'descending'
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? LAST
    keys[at] = key === LAST ? most + 1 : isDescending ? most - key : key
  }
  return entries.inOrder(stablePlaces(keys))
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
  column: Exclude<SortColumn, 'time'>,
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

function kindKey({ texts, kinds }: EntryColumns, keyOf: (kind: EntryKind) => number): SortKey {
  const byKind = texts.kinds.map(keyOf)
  return (row) => byKind[kinds[row] ?? 0] ?? LAST
}

function kindTextKey(columns: EntryColumns, textOf: (kind: EntryKind) => string | null): SortKey {
  const distinct = new Set(columns.texts.kinds.map(textOf))
  distinct.delete(null)
  const ranks = new Map([...distinct].sort().map((text, rank) => [text, rank]))
  return kindKey(columns, (kind) => ranks.get(textOf(kind)) ?? LAST)
}
