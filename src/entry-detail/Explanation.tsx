import { type ReactNode, useMemo } from 'react'
import { diagnose } from '../diagnosis/diagnose.ts'
import type { Exchange, LogEntry } from '../log/entry.ts'
import { Section } from '../ui/Section.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import type { BodySpot } from './body-spot.ts'
import { CodeMeaning } from './CodeMeaning.tsx'
import styles from './Explanation.module.css'
import { Findings } from './Findings.tsx'

interface ExplanationProps {
  readonly entry: LogEntry
  /** Null where it is not to be had: the row may tell enough. */
  readonly exchange: Exchange | null
  /** Whether the exchange is on its way: nothing is concluded without it. */
  readonly isWaiting: boolean
  onPoint(spot: BodySpot): void
  /** What stands between the two. */
  readonly children: ReactNode
}

/** Why it failed: what this notification itself tells, then what its error code means. */
export function Explanation({ entry, exchange, isWaiting, ...props }: ExplanationProps) {
  const { onPoint, children } = props
  const findings = useMemo(() => diagnose(entry, exchange), [entry, exchange])
  return (
    <Section title="Explanation" isBusy={isWaiting}>
      <div className={styles.explanation}>
        {isWaiting ? <Skeleton lines={2} /> : <Findings findings={findings} onPoint={onPoint} />}
        {children}
        <CodeMeaning code={entry.errorCode} />
      </div>
    </Section>
  )
}
