import { failureWords } from '../api/failure-words.ts'
import type { DayFailure } from '../api/use-range-log.ts'
import { Button } from '../ui/Button.tsx'
import { Panel } from '../ui/Panel.tsx'
import styles from './LoadFailures.module.css'

interface LoadFailuresProps {
  readonly failures: readonly DayFailure[]
  /** Whether something is listed all the same: it stays, and the failure takes one line. */
  readonly isBesideRows: boolean
  onRetry(): void
}

/** Which days could not be loaded, why, and what to do. */
export function LoadFailures({ failures, isBesideRows, onRetry }: LoadFailuresProps) {
  const [first] = failures
  if (!first) return null
  const { title, said } = failureWords(first.error)
  const retry = (
    <Button tone={isBesideRows ? 'plain' : 'primary'} onClick={onRetry}>
      Try again
    </Button>
  )
  if (!isBesideRows) {
    return (
      <Panel title={title} isFailure actions={retry}>
        <p>{said}</p>
      </Panel>
    )
  }
  return (
    <div role="alert" className={styles.line}>
      <p>
        <strong>
          {title}: {missing(failures)}.
        </strong>{' '}
        {said}
      </p>
      {retry}
    </div>
  )
}

function missing(failures: readonly DayFailure[]): string {
  const days = failures.map(({ day }) => day).sort()
  const [first] = days
  if (days.length === 1) return `${first} (GMT) is not complete`
  return `${days.length} days from ${first} to ${days.at(-1)} (GMT) are not complete`
}
