import { useEffect, useId, useRef, useState } from 'react'
import { type Day, parseDay } from '../log/day.ts'
import { rangeProblem } from '../log/time-range.ts'
import { moveTo } from '../url/address-bar.ts'
import styles from './Filters.module.css'

/** Long enough to type a two-digit month: the browser reports each digit. */
const TYPING_PAUSE_MS = 500

interface DayFieldsProps {
  /** The days that the range covers now, of the person's zone. */
  readonly from: Day
  readonly to: Day
}

/** Exact days. What makes no range stays as typed, with the reason beside it. */
export function DayFields(shown: DayFieldsProps) {
  const [draft, setDraft] = useState<{ from: string; to: string } | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  // The outside world here is the clock: a pause in typing must not outlive the fields.
  useEffect(() => () => clearTimeout(timer.current), [])

  const apply = (typed: { from: string; to: string }) => {
    const from = parseDay(typed.from)
    const to = parseDay(typed.to)
    if (!from || !to || rangeProblem(from, to) !== null) return
    setDraft(null)
    moveTo({ range: { kind: 'days', from, to } })
  }
  const type = (change: { from?: string; to?: string }) => {
    const typed = { ...(draft ?? shown), ...change }
    setDraft(typed)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => apply(typed), TYPING_PAUSE_MS)
  }

  const problemId = useId()
  const { from, to } = draft ?? shown
  const problem = problemOf(from, to)
  const field = {
    type: 'date',
    required: true,
    'aria-invalid': problem !== null,
    'aria-describedby': problem === null ? undefined : problemId,
  } as const
  return (
    <div role="group" aria-label="Exact days" className={styles.days}>
      <label>
        From
        <input {...field} value={from} onChange={(event) => type({ from: event.target.value })} />
      </label>
      <label>
        To
        <input {...field} value={to} onChange={(event) => type({ to: event.target.value })} />
      </label>
      {problem !== null && (
        <p id={problemId} role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  )
}

function problemOf(from: string, to: string): string | null {
  const first = parseDay(from)
  const last = parseDay(to)
  return first && last ? rangeProblem(first, last) : 'Both days are needed.'
}
