import { Button } from '../ui/Button.tsx'
import { inFull } from '../log/in-full.ts'
import styles from './DeletionStatus.module.css'
import type { Leftover } from './desk-state.ts'

interface LeftoverLineProps {
  readonly leftover: Leftover
  /** Null where deleting is off. */
  readonly onSend: (() => void) | null
  onCheck(): void
  onForget(): void
}

/** Deletes that a reload or a crash cut off, and what to do about them. */
export function LeftoverLine({ leftover, onSend, onCheck, onForget }: LeftoverLineProps) {
  const { entries, total } = leftover
  return (
    <div className={styles.line}>
      <p>
        The page was left while it deleted: {inFull(entries.length)} of {inFull(total)} not
        confirmed.
      </p>
      <div className={styles.buttons}>
        <Button onClick={onCheck} title="Asks Twilio which of them are gone, and deletes nothing">
          Check
        </Button>
        {onSend && (
          <Button tone="danger" onClick={onSend} title="Deletes those that are still there">
            Go on
          </Button>
        )}
        <Button tone="quiet" onClick={onForget} title="Leaves them as they are, and asks no more">
          Forget
        </Button>
      </div>
    </div>
  )
}
