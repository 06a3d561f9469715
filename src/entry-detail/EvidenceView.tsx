import type { Evidence } from '../diagnosis/evidence.ts'
import { Button } from '../ui/Button.tsx'
import { bodySpotOf, type BodySpot } from './body-spot.ts'
import styles from './Findings.module.css'

interface EvidenceViewProps {
  readonly evidence: Evidence
  onPoint(spot: BodySpot): void
}

const PLACES: Readonly<Record<Evidence['place'], string>> = {
  message: 'Message',
  request: 'Request',
  variables: 'Request variables',
  headers: 'Response headers',
  body: 'Response body',
}

/** What a finding rests on, quoted with its place; a spot in the body can be gone to. */
export function EvidenceView({ evidence, onPoint }: EvidenceViewProps) {
  const { place, quote, line, column, caret, corrected } = evidence
  const spot = bodySpotOf(evidence)
  return (
    <figure className={styles.evidence}>
      <figcaption>
        {PLACES[place]}
        {line !== undefined && `, line ${line}`}
        {line !== undefined && column !== undefined && `, column ${column}`}
        {spot && (
          <Button tone="quiet" className={styles.go} onClick={() => onPoint({ ...spot })}>
            Show in body
          </Button>
        )}
      </figcaption>
      {caret === undefined ? <pre className={styles.quote}>{quote}</pre> : <Spot text={caret} />}
      {corrected !== undefined && (
        <>
          <span className={styles.corrected}>As it should be</span>
          <Spot text={corrected} />
        </>
      )}
    </figure>
  )
}

interface SpotProps {
  readonly text: string
}

/** Lines that must not be broken, or their caret would point elsewhere: they scroll. */
function Spot({ text }: SpotProps) {
  return (
    // The keyboard must be able to scroll it too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <pre tabIndex={0} role="group" aria-label="The spot">
      {text}
    </pre>
  )
}
