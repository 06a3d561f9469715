import { addDays, type Day, daysNewestFirst, gmtDayOf } from './day.ts'
import { dayIn, startOfDayIn, type Zone } from './zone.ts'

/** The ready-made ranges; each ends now and moves on with the clock. */
export type Span = '24h' | '7d' | '30d'

/**
 * What a person chose: the last so many hours or days, whole days of their own zone, or exact times
 * (ms UTC, whole seconds; `start` is in the range, `end` is not).
 */
export type RangeChoice =
  | { readonly kind: 'last'; readonly span: Span }
  | { readonly kind: 'days'; readonly from: Day; readonly to: Day }
  | { readonly kind: 'times'; readonly start: number; readonly end: number }

export const DEFAULT_RANGE: RangeChoice = { kind: 'last', span: '7d' }

/** The most days a range may span: each is at least one request to Twilio. */
export const MOST_DAYS = 400

/** Why these days make no range, in a sentence; null where they make one. Days of one zone. */
export function rangeProblem(from: Day, to: Day): string | null {
  if (from > to) return 'From is after To.'
  if (from < '1999-01-01') return 'Twilio has no log from before 2008.'
  if (addDays(from, MOST_DAYS) <= to) return `A range may span ${MOST_DAYS} days at most.`
  return null
}

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const EARLIEST = Date.UTC(1999, 0, 1)

/** Whether these times (ms UTC) make a range, by the same limits as days. */
export function isRangeOfTimes(start: number, end: number): boolean {
  return start >= EARLIEST && start < end && end - start <= MOST_DAYS * DAY_MS
}

export const SPANS: Readonly<Record<Span, { readonly label: string; readonly ms: number }>> = {
  '24h': { label: 'Last 24 hours', ms: 24 * HOUR_MS },
  '7d': { label: 'Last 7 days', ms: 7 * 24 * HOUR_MS },
  '30d': { label: 'Last 30 days', ms: 30 * 24 * HOUR_MS },
}

/** A stretch of time, ms UTC: `start` is in it, `end` is not. A null end is open: up to now and on. */
export interface TimeRange {
  readonly start: number
  readonly end: number | null
}

/** What the choice means at this moment (`now`, ms UTC) in this zone. */
export function resolveRange(choice: RangeChoice, now: number, zone: Zone): TimeRange {
  if (choice.kind === 'last') return { start: now - SPANS[choice.span].ms, end: null }
  if (choice.kind === 'times') return { start: choice.start, end: choice.end }
  return {
    start: startOfDayIn(zone, choice.from),
    end: startOfDayIn(zone, addDays(choice.to, 1)),
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

/** The zone's days that the range touches, as the date fields show them. */
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
    return { kind: 'days', from, to: dayIn(zone, end - 1) }
  }
  const first = Math.floor(start / 1000) * 1000
  return { kind: 'times', start: first, end: Math.max(Math.ceil(end / 1000) * 1000, first + 1000) }
}
