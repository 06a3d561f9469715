import { Undo2 } from 'lucide-react'
import { Button } from '../ui/Button.tsx'
import { useNow } from '../ui/use-now.ts'
import { notifications } from './count-words.ts'
import styles from './DeletionStatus.module.css'
import type { Waiting } from './desk-state.ts'

interface WaitingLineProps {
  readonly waiting: Waiting
  onUndo(): void
  onDeleteUnkept(): void
}

/** What has left the list and can still be brought back. */
export function WaitingLine({ waiting, onUndo, onDeleteUnkept }: WaitingLineProps) {
  if (waiting.endsAt === null) {
    return (
      <div className={styles.line}>
        <p>
          Nothing is sent yet: this browser refuses to keep a copy of {notifications(waiting.count)}
          , as private windows do. Once deleted at Twilio {waiting.count === 1 ? 'it' : 'they'}{' '}
          cannot be read again.
        </p>
        <div className={styles.buttons}>
          <Button onClick={onUndo}>Bring back</Button>
          <Button tone="danger" onClick={onDeleteUnkept}>
            Delete without a copy
          </Button>
        </div>
      </div>
    )
  }
  return (
    <div className={styles.line}>
      <p>{notifications(waiting.count)} deleted.</p>
      <Button tone="primary" aria-keyshortcuts="u" onClick={onUndo}>
        <Undo2 aria-hidden />
        Undo
      </Button>
      <SecondsLeft until={waiting.endsAt} />
    </div>
  )
}

/** For the eye alone: nobody wants to hear every second. */
function SecondsLeft({ until }: { readonly until: number }) {
  const now = useNow(250)
  const seconds = Math.max(0, Math.ceil((until - now) / 1000))
  return (
    <span className={styles.quiet} aria-hidden>
      {seconds} s
    </span>
  )
}
