import type { ReactNode } from 'react'
import { LIST_COLUMNS, type ListColumn } from '../log/list-column.ts'
import { NEWEST_FIRST, type Sort } from '../log/sort.ts'
import styles from './NotificationTable.module.css'

interface SortHeaderProps {
  readonly columnId: string
  readonly sort: Sort
  onSort(sort: Sort): void
  /** In px; `auto`: what the others leave; left out: as the style sheet has it. */
  readonly width: number | 'auto' | undefined
  readonly children: ReactNode
}

/** A column's header: its name is the button that sorts what is loaded by it. */
export function SortHeader({ columnId, sort, onSort, width, children }: SortHeaderProps) {
  const column = LIST_COLUMNS.find((name) => name === columnId)
  if (!column) throw new Error(`The list has no column ${columnId}.`)
  const direction = sort.column === column ? sort.direction : undefined
  return (
    <th
      scope="col"
      className={styles[columnId] ?? styles.plain}
      style={width === undefined ? undefined : { width }}
      aria-sort={direction}
      data-column={columnId}
    >
      <button
        type="button"
        className={styles.sort}
        title="Sorts what is loaded"
        onClick={() => onSort(nextSort(column, sort))}
      >
        {children}
      </button>
      <span className={styles.edge} data-edge aria-hidden />
    </th>
  )
}

/** First the order that is most often wanted, then the other way round, then newest first again. */
function nextSort(column: ListColumn, sort: Sort): Sort {
  if (column === 'time') {
    const isNewestFirst = sort.column === 'time' && sort.direction === 'descending'
    return isNewestFirst ? { column, direction: 'ascending' } : NEWEST_FIRST
  }
  if (sort.column !== column) return { column, direction: 'ascending' }
  return sort.direction === 'ascending' ? { column, direction: 'descending' } : NEWEST_FIRST
}
