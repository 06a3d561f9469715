import type { Cell, Row } from '@tanstack/react-table'
import { memo, type MouseEvent, type ReactNode } from 'react'
import type { features } from './columns.tsx'
import type { LogEntry } from '../log/entry.ts'
import { openEntry } from '../url/address-bar.ts'
import styles from './NotificationTable.module.css'
import type { SelectionChange } from './selecting.ts'

interface ListRowProps {
  readonly row: Row<typeof features, LogEntry>
  /** Counted from 1, the header's. */
  readonly rowIndex: number
  readonly isOpen: boolean
  readonly isSelected: boolean
  /** Whether it would be deleted, as a person is being asked. */
  readonly isDoomed: boolean
  readonly selecting: SelectionChange | null
  /** What each row has cells for. */
  readonly columns: unknown
}

/** One entry's row. A click anywhere on it opens the entry, as its link does for the keyboard. */
function DrawnRow({ row, rowIndex, isOpen, isSelected, isDoomed, selecting }: ListRowProps) {
  const entry = row.original
  const openClicked = ({ target }: MouseEvent) => {
    if (target instanceof Element && target.closest(`a, button, input, .${styles.check}`)) return
    // Whoever has just marked some text wants to copy it.
    if (getSelection()?.toString()) return
    openEntry({ sid: entry.sid, callSid: null })
  }
  const select = (isExtending: boolean) =>
    isExtending ? selecting?.extendTo(entry.sid) : selecting?.toggle(entry.sid)
  // All of the cell is the checkbox's for a pointer. A label would do as well, and takes a tenth of
  // the time that a row takes to come into view.
  const selectClicked = (event: MouseEvent) => {
    if (event.target === event.currentTarget) select(event.shiftKey)
  }
  const look = [
    styles.row,
    isOpen && styles.open,
    isSelected && styles.selected,
    isDoomed && styles.doomed,
  ]
  return (
    <tr
      aria-rowindex={rowIndex}
      aria-current={isOpen || undefined}
      className={look.filter(Boolean).join(' ')}
      onClick={openClicked}
    >
      {selecting && (
        <td className={styles.check} onClick={selectClicked}>
          <input
            type="checkbox"
            aria-label={`Select ${entry.errorCode ?? 'notification'} ${entry.sid}`}
            checked={isSelected}
            onChange={({ nativeEvent }) =>
              select(nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
            }
          />
        </td>
      )}
      {row.getAllCells().map((cell) => (
        <td key={cell.id} className={styles[cell.column.id] ?? styles.plain}>
          {drawn(cell)}
        </td>
      ))}
    </tr>
  )
}

/**
 * What a cell shows. Its function is called, not made a component of: columns are made anew when
 * the dictionary's titles come, and cells that are other components then would lose the focus.
 */
function drawn(cell: Cell<typeof features, LogEntry>): ReactNode {
  const { cell: draw } = cell.column.columnDef
  return typeof draw === 'function' ? draw(cell.getContext()) : draw
}

/**
 * The table makes a row anew whenever the window moves; what it shows changes with its entry and
 * with the columns.
 */
export const ListRow = memo(
  DrawnRow,
  (before, now) =>
    before.row.original === now.row.original &&
    before.columns === now.columns &&
    before.rowIndex === now.rowIndex &&
    before.isOpen === now.isOpen &&
    before.isSelected === now.isSelected &&
    before.isDoomed === now.isDoomed &&
    before.selecting === now.selecting,
)
