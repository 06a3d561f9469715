import type { KeyboardEvent, MouseEvent, ReactNode } from 'react'
import type { LogEntry } from '../log/entry.ts'
import { openEntry } from '../url/address-bar.ts'
import styles from './NotificationTable.module.css'
import type { Selecting } from './selecting.ts'

interface ListRowProps {
  readonly entry: LogEntry
  /** Counted from 1, the header's. */
  readonly rowIndex: number
  readonly isOpen: boolean
  readonly selecting: Selecting | null
  readonly children: ReactNode
}

/** One entry's row. A click anywhere on it opens the entry, as its link does for the keyboard. */
export function ListRow({ entry, rowIndex, isOpen, selecting, children }: ListRowProps) {
  const isSelected = selecting?.selection.sids.has(entry.sid) ?? false
  const openClicked = ({ target }: MouseEvent) => {
    if (target instanceof Element && target.closest('a, button, label, input')) return
    // Whoever has just marked some text wants to copy it.
    if (getSelection()?.toString()) return
    openEntry({ sid: entry.sid, callSid: null })
  }
  const selectByKey = (event: KeyboardEvent) => {
    if (event.key !== 'x' || event.ctrlKey || event.metaKey || event.altKey) return
    // The page's own keys shall not toggle it back.
    event.preventDefault()
    selecting?.toggle(entry.sid)
  }
  const look = [styles.row, isOpen && styles.open, isSelected && styles.selected]
  return (
    <tr
      aria-rowindex={rowIndex}
      aria-current={isOpen || undefined}
      className={look.filter(Boolean).join(' ')}
      onClick={openClicked}
      onKeyDown={selectByKey}
    >
      {selecting && (
        <td className={styles.check}>
          <label className={styles.checkArea}>
            <input
              type="checkbox"
              aria-label={`Select ${entry.errorCode ?? 'notification'} ${entry.sid}`}
              checked={isSelected}
              onChange={({ nativeEvent }) =>
                nativeEvent instanceof MouseEvent && nativeEvent.shiftKey
                  ? selecting.extendTo(entry.sid)
                  : selecting.toggle(entry.sid)
              }
            />
          </label>
        </td>
      )}
      {children}
    </tr>
  )
}
