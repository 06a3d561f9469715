import { useEffect, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { inFull } from '../log/in-full.ts'
import { notifications } from './count-words.ts'
import styles from './DeletionStatus.module.css'
import type { Report } from './desk-state.ts'

/** How long a good outcome stays on screen, in ms. */
const READING_MS = 6_000

interface ReportLineProps {
  readonly report: Report
  onDismiss(): void
}

/** What came of it. Leaves by itself, but not while someone is at it. */
export function ReportLine({ report, onDismiss }: ReportLineProps) {
  const [isPointedAt, setPointedAt] = useState(false)
  const [isFocused, setFocused] = useState(false)
  const isKept = isPointedAt || isFocused
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
  const { deleted, kept } = report
  if (kept === 0) return `${inFull(deleted)} deleted.`
  return `Stopped: ${inFull(deleted)} deleted, ${inFull(kept)} kept.`
}
