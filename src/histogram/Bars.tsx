import { memo, useId } from 'react'
import type { Bucket } from '../log/histogram.ts'
import { AXIS } from './chart-size.ts'
import styles from './Histogram.module.css'

/** How low a bar's part may be, in px: what is there is seen. */

const LOWEST = 2

interface BarsProps {
  readonly buckets: readonly Bucket[]
}

/** The stacked bars: errors filled, warnings hatched, all others hollow. */
export const Bars = memo(function Bars({ buckets }: BarsProps) {
  const hatching = useId()
  const most = Math.max(1, ...buckets.map(heightOf))
  const width = 100 / buckets.length
  return (
    <g aria-hidden>
      <pattern
        id={hatching}
        width={4}
        height={4}
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width={4} height={4} className={styles.hatchGround} />
        <rect width={2} height={4} className={styles.hatch} />
      </pattern>
      {buckets.map((bucket, index) => {
        let y = AXIS
        return (
          <g key={index}>
            {partsOf(bucket).map(([level, count]) => {
              if (count === 0) return null
              const height = Math.max(LOWEST, (count / most) * (AXIS - 1 - 2 * LOWEST))
              y -= height
              return (
                <rect
                  key={level}
                  className={styles[level]}
                  fill={level === 'warnings' ? `url(#${hatching})` : undefined}
                  x={`${(index + 0.1) * width}%`}
                  y={y}
                  width={`${0.8 * width}%`}
                  height={height}
                />
              )
            })}
          </g>
        )
      })}
    </g>
  )
})

function heightOf({ errors, warnings, others }: Bucket): number {
  return errors + warnings + others
}

function partsOf({ errors, warnings, others }: Bucket) {
  return [
    ['errors', errors],
    ['warnings', warnings],
    ['others', others],
  ] as const
}
