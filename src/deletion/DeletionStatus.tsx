import { useRef } from 'react'
import { Button } from '../ui/Button.tsx'
import type { DeletionDesk } from './deletion-desk.ts'
import styles from './DeletionStatus.module.css'
import { FailureLines } from './FailureLines.tsx'
import { LeftoverLine } from './LeftoverLine.tsx'
import { ReportLine } from './ReportLine.tsx'
import { RunLine } from './RunLine.tsx'
import { useDeletionDesk } from './use-deletion-desk.ts'
import { useLeaveWarning } from './use-leave-warning.ts'
import { WaitingLine } from './WaitingLine.tsx'

/**
 * What is being deleted, and how to undo it. Stands as the last part of the page: there it takes
 * its own room at the bottom, covers no row, and no height at all while there is nothing to say.
 */
export function DeletionStatus({ desk }: { readonly desk: DeletionDesk }) {
  const state = useDeletionDesk(desk, (whole) => whole)
  const { waiting, run, report, refused, failures, leftover } = state
  const region = useRef<HTMLDivElement>(null)
  useLeaveWarning(run !== null)

  /** The pressed button leaves the page; whoever came by keyboard goes on from here. */
  const stay = (act: () => void) => () => {
    region.current?.focus({ preventScroll: true })
    act()
  }
  return (
    <div
      ref={region}
      role="status"
      aria-label="Deletions"
      // What is added is read out, not all of it again.
      aria-atomic="false"
      tabIndex={-1}
      className={styles.status}
    >
      {waiting && (
        <WaitingLine
          waiting={waiting}
          onUndo={stay(() => desk.undo())}
          onDeleteUnkept={stay(() => desk.deleteUnkept())}
        />
      )}
      {leftover && !run && (
        <LeftoverLine
          leftover={leftover}
          onCheck={stay(() => desk.settleLeftovers('check'))}
          onSend={state.canDelete ? stay(() => desk.settleLeftovers('send')) : null}
          onForget={stay(() => desk.settleLeftovers('forget'))}
        />
      )}
      {run && (
        <RunLine
          run={run}
          failed={failures.size}
          onPause={stay(() => desk.steer('pause'))}
          onGoOn={stay(() => desk.steer('goOn'))}
          onStop={stay(() => desk.steer('stop'))}
        />
      )}
      {refused && !refused.isRead && (
        <div className={styles.line}>
          <p>{refused.words} The rows are back in the list.</p>
          <Button tone="quiet" onClick={stay(() => desk.dismissRefusal())}>
            OK
          </Button>
        </div>
      )}
      {/* Not while they still come in: every change would be read out. */}
      {failures.size > 0 && !run && (
        <FailureLines
          failures={[...failures.values()]}
          onRetry={stay(() => desk.retry())}
          onCheckAgain={stay(() => desk.checkAgain())}
          onDismiss={stay(() => desk.dismissFailures())}
        />
      )}
      {report && (
        <ReportLine key={report.is} report={report} desk={desk} onDismiss={desk.dismissReport} />
      )}
    </div>
  )
}
