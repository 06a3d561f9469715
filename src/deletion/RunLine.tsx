import { useSyncExternalStore } from 'react'
import { useAccount } from '../api/account-context.ts'
import { Button } from '../ui/Button.tsx'
import { ProgressBar } from '../ui/ProgressBar.tsx'
import { inFull } from '../log/in-full.ts'
import styles from './DeletionStatus.module.css'
import type { Progress } from './progress.ts'
import { Pace } from './Pace.tsx'

interface RunLineProps {
  readonly run: Progress
  /** How many are back in the list by now. */
  readonly failed: number
  onPause(): void
  onGoOn(): void
  onStop(): void
}

/** How far the deletes are. Only what happens is announced; its progress is there to be asked for. */
export function RunLine({ run, failed, onPause, onGoOn, onStop }: RunLineProps) {
  const { lane } = useAccount()
  const isHeld = useSyncExternalStore(lane.subscribe, () => lane.state().heldUntil !== null)
  const progress = `${inFull(run.done)} of ${inFull(run.total)}`
  const isMoving = !run.isPaused && !run.waitsForTab && !isHeld
  return (
    <div className={styles.line}>
      <p>
        {doing(run)}{' '}
        <span aria-hidden>
          {progress}
          {failed > 0 && `, ${inFull(failed)} not deleted`}
        </span>
      </p>
      <ProgressBar
        aria-label={doing(run)}
        aria-valuetext={progress}
        value={run.done}
        max={run.total}
      />
      {isMoving && (
        <p className={styles.quiet} aria-hidden>
          <Pace {...run} />
        </p>
      )}
      {isHeld && <p className={styles.quiet}>Twilio asks to slow down; this goes on by itself.</p>}
      {run.waitsForTab && (
        <p className={styles.quiet}>
          Another tab is deleting; this goes on by itself when that is done.
        </p>
      )}
      {run.isPaused ? (
        <Button onClick={onGoOn}>Go on</Button>
      ) : (
        <Button tone="quiet" onClick={onPause}>
          Pause
        </Button>
      )}
      <Button tone="quiet" onClick={onStop} title="What is done stays done">
        {run.does === 'delete' ? 'Stop deleting' : 'Stop checking'}
      </Button>
    </div>
  )
}

function doing({ does, isPaused }: Progress): string {
  if (isPaused) return 'Paused:'
  return does === 'delete' ? 'Deleting…' : 'Checking…'
}
