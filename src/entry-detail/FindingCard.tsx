import { CircleCheck, OctagonX, TriangleAlert } from 'lucide-react'
import type { Finding } from '../diagnosis/finding.ts'
import { Ticked } from '../ui/Ticked.tsx'
import { EvidenceView } from './EvidenceView.tsx'
import styles from './Findings.module.css'
import type { BodySpot } from './body-spot.ts'

interface FindingCardProps {
  readonly finding: Finding
  onPoint(spot: BodySpot): void
}

/** A verdict's word and shape: nobody needs its colour. */
const VERDICTS = {
  cause: { word: 'Cause', Shape: OctagonX },
  contributes: { word: 'Contributes', Shape: TriangleAlert },
  harmless: { word: 'Harmless', Shape: CircleCheck },
} as const

/** One finding: what, why, what to do, and what it rests on. */
export function FindingCard({ finding, onPoint }: FindingCardProps) {
  const { verdict, title, reason, advice, evidence } = finding
  const { word, Shape } = VERDICTS[verdict]
  return (
    <div className={`${styles.finding} ${styles[verdict]}`}>
      <p className={styles.title}>
        <span className={styles.verdict}>
          <Shape size={14} strokeWidth={2.25} aria-hidden /> {word}
        </span>{' '}
        <strong>
          <Ticked text={title} />
        </strong>
      </p>
      <p>
        <Ticked text={reason} />
      </p>
      {evidence.map((piece, index) => (
        // A finding's evidence never changes its order.
        // oxlint-disable-next-line react/no-array-index-key
        <EvidenceView key={index} evidence={piece} onPoint={onPoint} />
      ))}
      {advice !== null && (
        <p className={styles.advice}>
          <Ticked text={advice} />
        </p>
      )}
    </div>
  )
}
