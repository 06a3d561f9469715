import { type KeyboardEvent, useState } from 'react'
import type { DayState } from '../api/use-range-log.ts'
import type { Day } from '../log/day.ts'
import styles from './Histogram.module.css'
import { dayAction, dayReading } from './words.ts'

interface CoverageBarProps {
  /** Oldest first. */
  readonly days: readonly DayState[]
  /** How much of the width each day takes, and how much is left after the last; parts of 1. */
  readonly shares: readonly number[]
  readonly rest: number
  onPoint(day: Day | null): void
  onLoad(day: Day): void
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}

/** What is loaded of the range, a GMT day at a time, under the buckets that it fills. */
export function CoverageBar({ days, shares, rest, onPoint, onLoad }: CoverageBarProps) {
  const [reached, reach] = useState<Day | null>(null)
  const current = days.some(({ day }) => day === reached) ? reached : days.at(-1)?.day
  const onKeyDown = (event: KeyboardEvent<HTMLButtonElement>) => {
    const step = STEPS[event.key]
    if (step === undefined) return
    event.preventDefault()
    const at = days.findIndex(({ day }) => day === current) + step
    const buttons = event.currentTarget.parentElement?.querySelectorAll('button')
    buttons?.[Math.min(Math.max(at, 0), days.length - 1)]?.focus()
  }
  return (
    <div role="toolbar" aria-label="Days loaded, GMT" className={styles.days}>
      {days.map((state, index) => {
        const { day, standing } = state
        const { what, said } = dayReading(state)
        const canLoad = dayAction(state) !== null
        return (
          <button
            key={day}
            type="button"
            className={`${styles.day} ${styles[standing]}`}
            style={{ flexGrow: shares[index] }}
            aria-label={`${what}: ${said}`}
            aria-disabled={!canLoad}
            tabIndex={day === current ? 0 : -1}
            onClick={() => canLoad && onLoad(day)}
            onKeyDown={onKeyDown}
            onFocus={() => {
              reach(day)
              onPoint(day)
            }}
            onBlur={() => onPoint(null)}
            onPointerEnter={() => onPoint(day)}
            onPointerLeave={() => onPoint(null)}
          >
            <span />
          </button>
        )
      })}
      {rest > 0 && <span style={{ flexGrow: rest }} />}
    </div>
  )
}
