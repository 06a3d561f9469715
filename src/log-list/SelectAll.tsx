import { useEffect, useRef } from 'react'
import type { EntryList } from '../log/entry-list.ts'
import styles from './NotificationTable.module.css'
import type { Selecting } from './selecting.ts'
import { countSelected } from './selection.ts'

interface SelectAllProps {
  readonly selecting: Selecting
  readonly entries: EntryList
}

/** The header's checkbox: all that is listed, which is what is loaded and matches. */
export function SelectAll({ selecting, entries }: SelectAllProps) {
  const box = useRef<HTMLInputElement>(null)
  const chosen = countSelected(selecting.selection, entries)
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
          onChange={selecting.change.toggleAll}
        />
      </label>
    </th>
  )
}
