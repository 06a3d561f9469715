import { LIST_COLUMNS, type ListColumn } from '../log/list-column.ts'
import { type ListLayout, NARROWEST, WIDEST } from '../settings/list-layout.ts'

/** With the column shown where it is offered, or not shown any more. The message always is. */
export function withColumn(layout: ListLayout, column: ListColumn, isShown: boolean): ListLayout {
  const others = layout.columns.filter((name) => name !== column)
  if (!isShown) return column === 'message' ? layout : { ...layout, columns: others }
  const after = LIST_COLUMNS.indexOf(column)
  const place = others.findLastIndex((name) => LIST_COLUMNS.indexOf(name) < after) + 1
  return { ...layout, columns: others.toSpliced(place, 0, column) }
}

/** With the column at another place among those shown, counted from 0. */
export function withPlace(layout: ListLayout, column: ListColumn, place: number): ListLayout {
  const others = layout.columns.filter((name) => name !== column)
  return { ...layout, columns: others.toSpliced(Math.max(0, place), 0, column) }
}

/** With the column so wide, in px, within reason; null: as wide as it is by itself. */
export function withWidth(
  layout: ListLayout,
  column: ListColumn,
  width: number | null,
): ListLayout {
  const { [column]: _, ...others } = layout.widths
  if (width === null) return { ...layout, widths: others }
  const fitting = Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)))
  return { ...layout, widths: { ...others, [column]: fitting } }
}
