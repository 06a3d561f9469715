import { useEffect, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { lateCode } from '../ui/late-code.ts'
import { LateDialog } from '../ui/LateDialog.tsx'
import { inFull } from '../log/in-full.ts'
import { notifications } from './count-words.ts'
import type { DeletionDesk } from './deletion-desk.ts'
import styles from './DeletionStatus.module.css'
import type { Report } from './desk-state.ts'

/** How long a good outcome stays on screen, in ms. */
const READING_MS = 6_000

/** The outcome of more than these stays until it is put away. */
const MOST_FLEETING = 50

const runReport = lateCode(() => import('./report/RunReportDialog.tsx'))

interface ReportLineProps {
  readonly report: Report
  readonly desk: DeletionDesk
  onDismiss(): void
}

/** What came of it. Leaves by itself, but not while someone is at it. */
export function ReportLine({ report, desk, onDismiss }: ReportLineProps) {
  const [isPointedAt, setPointedAt] = useState(false)
  const [isFocused, setFocused] = useState(false)
  const [isOpen, setOpen] = useState(false)
  const run = report.is === 'done' ? report.run : null
  const isLarge = run !== null && run.results.length > MOST_FLEETING
  const isKept = isPointedAt || isFocused || isOpen || isLarge
  // The outside world here is the clock.
  useEffect(() => {
    if (isKept) return
    const timer = setTimeout(onDismiss, READING_MS)
    return () => clearTimeout(timer)
  }, [isKept, onDismiss])
  return (
    <div
      className={styles.line}
      onPointerEnter={() => setPointedAt(true)}
      onPointerLeave={() => setPointedAt(false)}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      <p>{wordsFor(report)}</p>
      {run && <Button onClick={() => setOpen(true)}>Report</Button>}
      {run && isOpen && (
        <LateDialog label="Report" code={runReport} onClose={() => setOpen(false)}>
          {({ RunReportDialog }) => (
            <RunReportDialog run={run} desk={desk} onClose={() => setOpen(false)} />
          )}
        </LateDialog>
      )}
      <Button tone="quiet" onClick={onDismiss}>
        OK
      </Button>
    </div>
  )
}

function wordsFor(report: Report): string {
  if (report.is === 'restored') {
    return `${notifications(report.count)} ${report.count === 1 ? 'is' : 'are'} back.`
  }
  const { deleted, kept, run } = report
  if (run.does === 'check')
    return `Checked: ${inFull(deleted)} ${deleted === 1 ? 'is' : 'are'} gone.`
  if (kept === 0) return `${inFull(deleted)} deleted.`
  return `Stopped: ${inFull(deleted)} deleted, ${inFull(kept)} kept.`
}
