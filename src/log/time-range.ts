import { addDays, type Day, daysNewestFirst, gmtDayOf } from './day.ts'
import { MOST_DAYS, type Span, spanMs } from './span.ts'
import { dayIn, startOfDayIn, type Zone } from './zone.ts'

/**
 * What a person chose: the last so many hours or days, whole days of a zone (null: of whoever looks
 * at them), or exact times (ms UTC, whole seconds; `start` is in the range, `end` is not).
 */
export type RangeChoice =
  | { readonly kind: 'last'; readonly span: Span }
  | {
      readonly kind: 'days'
      readonly from: Day
      readonly to: Day
      readonly zone: Zone | null
    }
  | { readonly kind: 'times'; readonly start: number; readonly end: number }

export const DEFAULT_RANGE: RangeChoice = { kind: 'last', span: '7d' }

/** Why these days make no range, in a sentence; null where they make one. Days of one zone. */
export function rangeProblem(from: Day, to: Day): string | null {
  if (from > to) return 'From is after To.'
  if (from < '1999-01-01') return 'Twilio has no log from before 2008.'
  if (addDays(from, MOST_DAYS) <= to) return `A range may span ${MOST_DAYS} days at most.`
  return null
}

const DAY_MS = 86_400_000
const EARLIEST = Date.UTC(1999, 0, 1)

/** Whether these times (ms UTC) make a range, by the same limits as days. */
export function isRangeOfTimes(start: number, end: number): boolean {
  return start >= EARLIEST && start < end && end - start <= MOST_DAYS * DAY_MS
}

/** A stretch of time, ms UTC: `start` is in it, `end` is not. A null end is open: up to now and on. */
export interface TimeRange {
  readonly start: number
  readonly end: number | null
}

/** What the choice means at this moment (`now`, ms UTC) in this zone, or in the choice's own. */
export function resolveRange(choice: RangeChoice, now: number, zone: Zone): TimeRange {
  if (choice.kind === 'last') return { start: now - spanMs(choice.span), end: null }
  if (choice.kind === 'times') return { start: choice.start, end: choice.end }
  const own = choice.zone ?? zone
  return {
    start: startOfDayIn(own, choice.from),
    end: startOfDayIn(own, addDays(choice.to, 1)),
  }
}

/**
 * The GMT days that cover the range, newest first: Twilio filters by whole GMT days. Days that
 * have not begun anywhere near now are left out, since nothing can have happened on them.
 */
export function coveringDays(range: TimeRange, now: number): Day[] {
  const today = gmtDayOf(now)
  const last = range.end === null ? today : gmtDayOf(range.end - 1)
  return daysNewestFirst(gmtDayOf(range.start), last > today ? today : last)
}

/** Whether the instant lies in the range. One that is unknown (null) is kept rather than lost. */
export function isInRange(instant: number | null, range: TimeRange): boolean {
  if (instant === null) return true
  return instant >= range.start && (range.end === null || instant < range.end)
}

/** The days that the range touches, of the zone or of the choice's own, as the date fields show them. */
export function daysOfChoice(choice: RangeChoice, now: number, zone: Zone): { from: Day; to: Day } {
  if (choice.kind === 'days') return { from: choice.from, to: choice.to }
  const { start, end } = resolveRange(choice, now, zone)
  return { from: dayIn(zone, start), to: dayIn(zone, end === null ? now : end - 1) }
}

/**
 * The choice of what lies between two instants (ms UTC, the second is not in it): whole days where
 * both are midnights of the zone, else times, made whole seconds without losing any.
 */
export function choiceBetween(start: number, end: number, zone: Zone): RangeChoice {
  const from = dayIn(zone, start)
  const after = dayIn(zone, end)
  if (start < end && startOfDayIn(zone, from) === start && startOfDayIn(zone, after) === end) {
    return { kind: 'days', from, to: dayIn(zone, end - 1), zone }
  }
  const first = Math.floor(start / 1000) * 1000
  return { kind: 'times', start: first, end: Math.max(Math.ceil(end / 1000) * 1000, first + 1000) }
}
