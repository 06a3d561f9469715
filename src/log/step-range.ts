import { addDays, startOfGmtDay } from './day.ts'
import { type RangeChoice, rangeProblem, isRangeOfTimes, resolveRange } from './time-range.ts'
import type { Zone } from './zone.ts'

const DAY_MS = 86_400_000

/**
 * The range of the same length right before this one (-1), or right after it (1): whole days stay
 * whole days, what ends now begins where it began. Null where there is nothing yet, or no log any
 * more. `now` is ms UTC.
 */
export function stepRange(
  choice: RangeChoice,
  direction: -1 | 1,
  now: number,
  zone: Zone,
): RangeChoice | null {
  const { start, end } = resolveRange(choice, now, zone)
  if (direction === 1 && (end === null || end > now)) return null
  if (choice.kind === 'days') {
    const count = (startOfGmtDay(choice.to) - startOfGmtDay(choice.from)) / DAY_MS + 1
    const from = addDays(choice.from, direction * count)
    const to = addDays(choice.to, direction * count)
    return rangeProblem(from, to) === null ? { ...choice, from, to } : null
  }
  const whole = (instant: number) => Math.floor(instant / 1000) * 1000
  const length = (end ?? now) - start
  const first = whole(start + direction * length)
  const last = whole((end ?? now) + direction * length)
  return isRangeOfTimes(first, last) ? { kind: 'times', start: first, end: last } : null
}
