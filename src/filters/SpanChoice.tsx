import { type RangeChoice, type Span, SPANS } from '../log/time-range.ts'
import { moveTo } from '../url/address-bar.ts'
import styles from './Filters.module.css'

const ORDER: readonly Span[] = ['24h', '7d', '30d']

interface SpanChoiceProps {
  readonly range: RangeChoice
  onChoose(): void
}

/** The ready-made ranges. */
export function SpanChoice({ range, onChoose }: SpanChoiceProps) {
  return (
    <div role="group" aria-label="Ready-made ranges" className={styles.segments}>
      {ORDER.map((span) => (
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
          <span>{SPANS[span].label}</span>
        </button>
      ))}
    </div>
  )
}
