import { useSyncExternalStore } from 'react'
import { useAccount } from '../api/account-context.ts'
import { Button } from '../ui/Button.tsx'
import { ProgressBar } from '../ui/ProgressBar.tsx'
import { inFull } from './count-words.ts'
import styles from './DeletionStatus.module.css'
import type { Progress } from './desk-state.ts'

const DOING: Readonly<Record<Progress['does'], string>> = {
  delete: 'Deleting…',
  check: 'Checking…',
}

interface RunLineProps {
  readonly run: Progress
  /** How many are back in the list by now. */
  readonly failed: number
  onStop(): void
}

/** How far the deletes are. Only what happens is announced; its progress is there to be asked for. */
export function RunLine({ run, failed, onStop }: RunLineProps) {
  const { lane } = useAccount()
  const isHeld = useSyncExternalStore(lane.subscribe, () => lane.state().heldUntil !== null)
  const progress = `${inFull(run.done)} of ${inFull(run.total)}`
  return (
    <div className={styles.line}>
      <p>
        {DOING[run.does]}{' '}
        <span aria-hidden>
          {progress}
          {failed > 0 && `, ${inFull(failed)} not deleted`}
        </span>
      </p>
      <ProgressBar
        aria-label={DOING[run.does]}
        aria-valuetext={progress}
        value={run.done}
        max={run.total}
      />
      {isHeld && <p className={styles.quiet}>Twilio asks to slow down; this goes on by itself.</p>}
      {run.does === 'delete' && (
        <Button tone="quiet" onClick={onStop}>
          Stop deleting
        </Button>
      )}
    </div>
  )
}
