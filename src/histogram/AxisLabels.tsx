import { memo } from 'react'
import type { AxisTick } from './axis-ticks.ts'
import { AXIS } from './chart-size.ts'
import styles from './Histogram.module.css'

interface AxisLabelsProps {
  readonly ticks: readonly AxisTick[]
  /** How many buckets there are. */
  readonly count: number
}

/** The time axis. The buckets' names say the same and more: this is for the eye alone. */
export const AxisLabels = memo(function AxisLabels({ ticks, count }: AxisLabelsProps) {
  return (
    <g aria-hidden>
      <line className={styles.axis} x1="0" x2="100%" y1={AXIS + 0.5} y2={AXIS + 0.5} />
      {ticks.map(({ bucket, label }) => {
        const x = `${(100 * bucket) / count}%`
        return (
          <g key={bucket}>
            <line className={styles.axis} x1={x} x2={x} y1={AXIS} y2={AXIS + 5} />
            <text
              className={styles.label}
              x={x}
              y={AXIS + 15}
              textAnchor={anchorOf(bucket / count)}
            >
              {label}
            </text>
          </g>
        )
      })}
    </g>
  )
})

/** Labels at the very edges stay within the chart. */
function anchorOf(place: number): 'start' | 'middle' | 'end' {
  if (place < 0.04) return 'start'
  return place > 0.95 ? 'end' : 'middle'
}
