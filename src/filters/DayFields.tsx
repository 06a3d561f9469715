import { useEffect, useId, useState } from 'react'
import { type Day, parseDay } from '../log/day.ts'
import { rangeProblem } from '../log/time-range.ts'
import type { Zone } from '../log/zone.ts'
import { moveTo } from '../url/address-bar.ts'
import { ASKED_ID } from './asked-id.ts'
import styles from './Filters.module.css'

/** Long enough to type a two-digit month: the browser reports each digit. */
const TYPING_PAUSE_MS = 500

interface DayFieldsProps {
  /** The days that the range covers now, of the person's zone. */
  readonly from: Day
  readonly to: Day
  readonly zone: Zone
}

/** What is typed and not yet chosen. */
interface Draft {
  readonly from: string
  readonly to: string
  /** The days that were shown when it was begun. */
  readonly over: string
}

/** Exact days. What makes no range stays as typed, with the reason beside it. */
export function DayFields({ zone, ...shown }: DayFieldsProps) {
  const [begun, setDraft] = useState<Draft | null>(null)
  // Whoever has chosen another range meanwhile does not want this one any more.
  const over = `${shown.from} ${shown.to}`
  const draft = begun?.over === over ? begun : null
  // The outside world here is the clock: what is typed is chosen after a pause.
  useEffect(() => {
    const from = parseDay(draft?.from ?? '')
    const to = parseDay(draft?.to ?? '')
    if (!from || !to || rangeProblem(from, to) !== null) return
    const choose = () => {
      setDraft(null)
      moveTo({ range: { kind: 'days', from, to, zone } })
    }
    const timer = setTimeout(choose, TYPING_PAUSE_MS)
    return () => clearTimeout(timer)
  }, [draft, zone])

  const type = (change: { from?: string; to?: string }) =>
    setDraft({ ...(draft ?? shown), ...change, over })

  const problemId = useId()
  const { from, to } = draft ?? shown
  const problem = problemOf(from, to)
  const field = {
    type: 'date',
    required: true,
    'aria-invalid': problem !== null,
    'aria-describedby': problem === null ? ASKED_ID : problemId,
  } as const
  return (
    <div role="group" aria-label="Exact days" className={styles.days}>
      <label>
        From
        <input
          {...field}
          aria-keyshortcuts="d"
          value={from}
          onChange={(event) => type({ from: event.target.value })}
        />
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
