import type { Bucket } from '../log/histogram.ts'
import type { AxisTick } from './axis-ticks.ts'
import { AxisLabels } from './AxisLabels.tsx'
import { Bars } from './Bars.tsx'
import { AXIS } from './chart-size.ts'
import styles from './Histogram.module.css'
import type { BucketChoice } from './use-bucket-choice.ts'

interface BucketChartProps {
  /** What the whole chart shows, in a sentence. */
  readonly summary: string
  readonly buckets: readonly Bucket[]
  /** What each bucket is and has. */
  readonly names: readonly string[]
  readonly ticks: readonly AxisTick[]
  readonly choice: BucketChoice
}

/** The bars, and the choosing of a range among them: drag, click, or the arrow keys and Enter. */
export function BucketChart({ summary, buckets, names, ticks, choice }: BucketChartProps) {
  const { head, chosen, choose, handlers } = choice
  const width = 100 / buckets.length
  return (
    <svg
      className={styles.chart}
      role="listbox"
      aria-label={summary}
      aria-orientation="horizontal"
      aria-multiselectable
      {...handlers}
    >
      <Bars buckets={buckets} />
      <AxisLabels ticks={ticks} count={buckets.length} />
      {names.map((name, index) => (
        <g
          key={index}
          role="option"
          aria-label={name}
          aria-selected={chosen !== null && index >= chosen.first && index <= chosen.last}
          tabIndex={index === head ? 0 : -1}
          className={styles.bucket}
          // A click that no pointer made is a screen reader's.
          onClick={(event) => event.detail === 0 && choose({ first: index, last: index })}
        >
          <rect x={`${index * width}%`} y={0} width={`${width}%`} height={AXIS} />
        </g>
      ))}
    </svg>
  )
}
