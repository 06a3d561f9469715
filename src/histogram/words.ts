import type { DayState, DayStanding } from '../api/use-range-log.ts'
import { startOfGmtDay } from '../log/day.ts'
import type { Bucket } from '../log/histogram.ts'
import { inFull } from '../log/in-full.ts'
import { spanWords } from '../log/span-words.ts'
import type { Zone } from '../log/zone.ts'

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

/** What is pointed at: what it is, and what is to be said of it. */
export interface Reading {
  readonly what: string
  readonly said: string
}

/** `3 errors, 1 warning`; null where there is nothing. */
export function countWords({ errors, warnings, others }: Omit<Bucket, 'start' | 'end'>) {
  const words = [
    [errors, 'error'],
    [warnings, 'warning'],
    [others, 'other'],
  ] as const
  const told = words.filter(([count]) => count > 0)
  return told.length === 0 ? null : told.map(([count, word]) => counted(count, word)).join(', ')
}

/** `1 warning`, `1,200 warnings`. */
export function counted(count: number, word: string): string {
  return `${inFull(count)} ${word}${count === 1 ? '' : 's'}`
}

/** All buckets as one: what the range has. */
export function totalOf(buckets: readonly Bucket[]): Omit<Bucket, 'start' | 'end'> {
  const total = { errors: 0, warnings: 0, others: 0 }
  for (const { errors, warnings, others } of buckets) {
    total.errors += errors
    total.warnings += warnings
    total.others += others
  }
  return total
}

/** Some neighbouring buckets in words. What is not loaded to its end is said to be so. */
export function bucketReading(
  buckets: readonly Bucket[],
  days: readonly DayState[],
  zone: Zone,
): Reading {
  const start = buckets[0]?.start ?? 0
  const end = buckets.at(-1)?.end ?? start
  const isWhole = days.every(
    ({ day, standing }) => standing === 'complete' || !touches(startOfGmtDay(day), start, end),
  )
  const counts = countWords(totalOf(buckets))
  const what = spanWords(wholeMinute(start, end), end, zone)
  if (isWhole) return { what, said: counts ?? 'nothing' }
  return { what, said: counts ? `${counts} so far` : 'nothing so far' }
}

function touches(dayStart: number, start: number, end: number): boolean {
  return dayStart < end && dayStart + DAY_MS > start
}

/** Of more than a minute, the seconds at which a range that ends now happens to begin say nothing. */
function wholeMinute(start: number, end: number): number {
  return end - start <= MINUTE_MS ? start : Math.floor(start / MINUTE_MS) * MINUTE_MS
}

const STANDING_WORDS: Readonly<Record<DayStanding, string>> = {
  complete: 'complete',
  loading: 'loading',
  partial: 'not loaded to its end',
  failed: 'failed',
  none: 'not asked for',
}

/** What pressing a day does; null where there is nothing to do. */
export function dayAction({ standing }: DayState): string | null {
  if (standing === 'failed') return 'Try this day again'
  return standing === 'partial' || standing === 'none' ? 'Load this day' : null
}

/** `2026-11-19 (GMT)`: `complete, 312 notifications`. */
export function dayReading(state: DayState): Reading {
  const action = dayAction(state)
  const count = state.standing === 'none' ? '' : `, ${counted(state.loaded, 'notification')}`
  const soFar = state.standing === 'complete' || count === '' ? '' : ' so far'
  return {
    what: `${state.day} (GMT)`,
    said: `${STANDING_WORDS[state.standing]}${count}${soFar}${action ? `. ${action}` : ''}`,
  }
}

/** `15 min`, `3 h`, `1 day`: a bucket's length, ms. */
export function stepWords(step: number): string {
  if (step < MINUTE_MS) return `${step / 1000} s`
  if (step < 60 * MINUTE_MS) return `${step / MINUTE_MS} min`
  if (step < DAY_MS) return `${step / (60 * MINUTE_MS)} h`
  return counted(step / DAY_MS, 'day')
}
