import { useId } from 'react'
import { keepDeleted } from '../../settings/keep-deleted.ts'
import { useSetting } from '../../settings/setting.ts'
import styles from './DeletedEntries.module.css'

/** Turns keeping on and off, and says what that means. */
export function KeepSwitch({ isPossible }: { readonly isPossible: boolean }) {
  const isKeeping = useSetting(keepDeleted)
  const words = useId()
  return (
    <div className={styles.keeping}>
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={isKeeping}
          aria-describedby={words}
          onChange={({ target }) => keepDeleted.set(target.checked)}
        />
        Keep a copy of what is deleted
      </label>
      <p id={words} className={styles.quiet}>
        {meaning(isKeeping, isPossible)}
      </p>
    </div>
  )
}

function meaning(isKeeping: boolean, isPossible: boolean): string {
  if (!isKeeping) {
    return 'What is deleted is gone for good: Twilio has no bin. Deleting is faster, as details need not be read first.'
  }
  if (!isPossible) {
    return 'This browser refuses to keep anything, as private windows do. You are asked before anything is deleted without a copy.'
  }
  return 'Right before it is deleted at Twilio, all of it is read and kept in this browser, for 30 days. It leaves this computer only if you save it.'
}
