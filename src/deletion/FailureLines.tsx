import { Button } from '../ui/Button.tsx'
import { inFull } from '../log/in-full.ts'
import styles from './DeletionStatus.module.css'
import type { Failure } from './desk-state.ts'
import { FailedEntries } from './FailedEntries.tsx'

interface FailureLinesProps {
  readonly failures: readonly Failure[]
  onRetry(): void
  onCheckAgain(): void
  onDismiss(): void
}

/** What is back in the list because it was not deleted, or nobody knows; once for each reason. */
export function FailureLines({ failures, ...act }: FailureLinesProps) {
  const failed = byReason(failures.filter(({ is }) => is === 'failed'))
  const unknown = byReason(failures.filter(({ is }) => is === 'unknown'))
  return (
    <div className={styles.failures}>
      {failed.map(([reason, those]) => (
        <FailedEntries key={reason} failures={those}>
          {inFull(those.length)} could not be deleted: {reason}
        </FailedEntries>
      ))}
      {unknown.map(([reason, those]) => (
        <FailedEntries key={reason} failures={those}>
          {inFull(those.length)} not confirmed, perhaps deleted: {reason}
        </FailedEntries>
      ))}
      <div className={styles.buttons}>
        {failed.length > 0 && <Button onClick={act.onRetry}>Retry</Button>}
        {unknown.length > 0 && <Button onClick={act.onCheckAgain}>Check again</Button>}
        <Button tone="quiet" onClick={act.onDismiss}>
          Dismiss
        </Button>
      </div>
    </div>
  )
}

function byReason(failures: readonly Failure[]): readonly [string, readonly Failure[]][] {
  const groups = new Map<string, Failure[]>()
  for (const failure of failures) {
    const group = groups.get(failure.reason)
    if (group) group.push(failure)
    else groups.set(failure.reason, [failure])
  }
  return [...groups]
}
