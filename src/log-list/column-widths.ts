import type { ListColumn } from '../log/list-column.ts'
import { DEFAULT_LAYOUT, type ListLayout } from '../settings/list-layout.ts'

/** Where a person has set none, in px. */
const WIDTHS: Readonly<Record<ListColumn, number>> = {
  time: 140,
  level: 92,
  code: 62,
  message: 280,
  request: 280,
  call: 112,
  method: 72,
  url: 320,
  text: 320,
  created: 140,
  updated: 140,
  sid: 264,
  account: 264,
  version: 92,
  info: 280,
  uri: 320,
}

/** The column of checkboxes, in px. */
const CHECK_WIDTH = 36

/** The widths of a list that is laid out in a person's own way. */
export interface ColumnWidths {
  /** By column, in px; `auto` for the one column that takes what is left. */
  readonly of: Readonly<Record<string, number | 'auto'>>
  /** Of all together, at least: in less room the list scrolls sideways. */
  readonly least: number
}

/**
 * How wide the columns are; null for the default columns with no width set, which the style sheet
 * fits to the room there is. One column takes what the others leave: the message, or the last one
 * where the message's width is set.
 */
export function columnWidths({ columns, widths }: ListLayout): ColumnWidths | null {
  const isDefault =
    columns.join() === DEFAULT_LAYOUT.columns.join() && Object.keys(widths).length === 0
  if (isDefault) return null
  const widthOf = (column: ListColumn) => widths[column] ?? WIDTHS[column]
  const flexible = widths.message === undefined ? 'message' : columns.at(-1)
  return {
    of: Object.fromEntries(
      columns.map((column) => [column, column === flexible ? 'auto' : widthOf(column)]),
    ),
    least: columns.reduce((sum, column) => sum + widthOf(column), CHECK_WIDTH),
  }
}
