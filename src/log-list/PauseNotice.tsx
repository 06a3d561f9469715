import { inFull } from '../log/in-full.ts'
import { Button } from '../ui/Button.tsx'
import styles from './LoadStatus.module.css'
import type { PauseReason } from './pause-reason.ts'

/** The limits to choose from, in notifications. */
const LIMITS = [50_000, 100_000, 250_000, 500_000, 1_000_000]

/** How much may be loaded before the page asks, and the way to change it. */
export interface LoadBudget {
  readonly limit: number
  choose(limit: number): void
}

interface PauseNoticeProps {
  readonly reason: PauseReason
  readonly budget: LoadBudget
  onGoOn(): void
}

/** Why loading stands still, and the way on. */
export function PauseNotice({ reason, budget, onGoOn }: PauseNoticeProps) {
  const { limit } = budget
  if (reason === 'stopped') {
    return (
      <Button tone="quiet" onClick={onGoOn}>
        Go on
      </Button>
    )
  }
  return (
    <>
      <p role="status">Your limit is reached; the rest is not loaded.</p>
      <Button onClick={onGoOn}>Load {inFull(limit)} more</Button>
      <label className={styles.limit}>
        Limit
        <select value={limit} onChange={(event) => budget.choose(Number(event.target.value))}>
          {[...new Set([...LIMITS, limit])]
            .sort((a, b) => a - b)
            .map((choice) => (
              <option key={choice} value={choice}>
                {inFull(choice)}
              </option>
            ))}
        </select>
      </label>
    </>
  )
}
