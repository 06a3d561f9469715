import type { RangeLog } from '../api/use-range-log.ts'
import { inFull } from '../log/in-full.ts'
import { Button } from '../ui/Button.tsx'
import { ProgressBar } from '../ui/ProgressBar.tsx'
import { LoadPace } from './LoadPace.tsx'
import styles from './LoadStatus.module.css'
import type { PauseReason } from './pause-reason.ts'
import { type LoadBudget, PauseNotice } from './PauseNotice.tsx'

interface LoadStatusProps {
  readonly log: RangeLog
  readonly shown: number
  /** Loaded for this level and range, before the search. */
  readonly loaded: number
  readonly pause: PauseReason | null
  readonly budget: LoadBudget
  onStop(): void
  onGoOn(): void
}

/**
 * How much is loaded, what is still to come, and the way to stop it. Twilio gives no total, so
 * none is promised: progress counts the days that are complete.
 */
export function LoadStatus({ log, shown, loaded, ...props }: LoadStatusProps) {
  const { pause, budget, onStop, onGoOn } = props
  const isComplete = log.completeDays === log.dayCount
  return (
    <div className={pause === 'budget' ? `${styles.status} ${styles.asks}` : styles.status}>
      <p>
        {shown === loaded ? (
          <Count of={loaded} word="notification" />
        ) : (
          <>
            <strong>{inFull(shown)}</strong> of <Count of={loaded} word="notification" />
          </>
        )}{' '}
        {isComplete ? 'loaded' : 'so far'}
      </p>
      {!isComplete && (
        <>
          {pause ? (
            <PauseNotice reason={pause} budget={budget} onGoOn={onGoOn} />
          ) : (
            log.isLoading && (
              <Button tone="quiet" onClick={onStop}>
                Stop
              </Button>
            )
          )}
          <p>
            {log.completeDays} of <Count of={log.dayCount} word="day" /> complete
            {pause === 'stopped' && ', stopped'}
          </p>
          {log.isLoading && (
            <LoadPace loaded={log.loaded} completeDays={log.completeDays} dayCount={log.dayCount} />
          )}
          <ProgressBar aria-label="Days loaded" value={log.completeDays} max={log.dayCount} />
        </>
      )}
    </div>
  )
}

function Count({ of, word }: { readonly of: number; readonly word: string }) {
  return (
    <>
      <strong>{inFull(of)}</strong> {of === 1 ? word : `${word}s`}
    </>
  )
}
