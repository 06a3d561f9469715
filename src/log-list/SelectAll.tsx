import { memo, useEffect, useRef } from 'react'
import type { EntryList } from '../log/entry-list.ts'
import styles from './NotificationTable.module.css'
import { countSelected, type Selection } from './selection.ts'

interface SelectAllProps {
  readonly selection: Selection
  readonly entries: EntryList
  onToggle(): void
}

/**
 * The header's checkbox: all that is listed, which is what is loaded and matches. Drawn anew only
 * where it changes: a click while React draws it may be lost.
 */
export const SelectAll = memo(function SelectAll({ selection, entries, onToggle }: SelectAllProps) {
  const box = useRef<HTMLInputElement>(null)
  const chosen = countSelected(selection, entries)
  const isAll = chosen > 0 && chosen === entries.length
  // HTML has no attribute for the third state: the DOM property is outside React.
  useEffect(() => {
    if (box.current) box.current.indeterminate = chosen > 0 && !isAll
  }, [chosen, isAll])
  return (
    <th scope="col" className={styles.check}>
      <label className={styles.checkArea}>
        <input
          ref={box}
          type="checkbox"
          aria-label={`Select all ${entries.length} loaded that match`}
          title={`Select all ${entries.length} loaded that match`}
          checked={isAll}
          disabled={entries.length === 0}
          onChange={onToggle}
        />
      </label>
    </th>
  )
})
