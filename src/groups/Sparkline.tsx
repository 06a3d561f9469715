import styles from './GroupsView.module.css'

interface SparklineProps {
  /** How many in each of the equal stretches of time. */
  readonly counts: ArrayLike<number>
  /** What it shows, in words. */
  readonly label: string
}

const HEIGHT = 20
const STEP = 3

/** A bar for each stretch of time, as high as its share of the highest. */
export function Sparkline({ counts, label }: SparklineProps) {
  const bars = Array.from(counts)
  const most = Math.max(1, ...bars)
  const path = bars
    .map((count, index) => {
      if (count === 0) return ''
      const height = Math.max(1, (count / most) * HEIGHT)
      return `M${index * STEP} ${HEIGHT}v${-height.toFixed(1)}h${STEP - 1}v${height.toFixed(1)}z`
    })
    .join('')
  return (
    <svg
      className={styles.sparkline}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${bars.length * STEP} ${HEIGHT}`}
      preserveAspectRatio="none"
    >
      <path d={path} />
    </svg>
  )
}
