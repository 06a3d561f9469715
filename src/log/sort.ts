import type { ListColumn } from './list-column.ts'

export interface Sort {
  readonly column: ListColumn
  readonly direction: 'ascending' | 'descending'
}

/** Newest first: the order in which entries are loaded and listed anyway. */
export const NEWEST_FIRST: Sort = { column: 'time', direction: 'descending' }
