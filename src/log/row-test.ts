import type { EntryColumns } from './entry-columns.ts'

/** Whether a row of these columns matches. */
export type RowTest = (columns: EntryColumns, row: number) => boolean
