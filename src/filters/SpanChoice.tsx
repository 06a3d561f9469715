import { READY_SPANS, spanLabel } from '../log/span.ts'
import type { RangeChoice } from '../log/time-range.ts'
import { moveTo } from '../url/address-bar.ts'
import styles from './Filters.module.css'

interface SpanChoiceProps {
  readonly range: RangeChoice
  onChoose(): void
}

/** The ready-made ranges. */
export function SpanChoice({ range, onChoose }: SpanChoiceProps) {
  return (
    <div role="group" aria-label="Ready-made ranges" className={styles.segments}>
      {READY_SPANS.map((span) => (
        <button
          key={span}
          type="button"
          className={styles.segment}
          aria-pressed={range.kind === 'last' && range.span === span}
          onClick={() => {
            onChoose()
            moveTo({ range: { kind: 'last', span } })
          }}
        >
          <span>{spanLabel(span)}</span>
        </button>
      ))}
    </div>
  )
}
