import type { Finding } from '../diagnosis/finding.ts'
import { FindingCard } from './FindingCard.tsx'
import styles from './Findings.module.css'
import type { BodySpot } from './body-spot.ts'

interface FindingsProps {
  readonly findings: readonly Finding[]
  onPoint(spot: BodySpot): void
}

/** What the diagnosis found in this very notification, or that it found nothing. */
export function Findings({ findings, onPoint }: FindingsProps) {
  if (findings.length === 0) {
    return (
      <p className={styles.none}>
        Nothing in this request and its answer is wrong in a way that this page knows.
      </p>
    )
  }
  return (
    <ul className={styles.findings} aria-label="Findings">
      {findings.map((finding) => (
        <li key={finding.rule}>
          <FindingCard finding={finding} onPoint={onPoint} />
        </li>
      ))}
    </ul>
  )
}
