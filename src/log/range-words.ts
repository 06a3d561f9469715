import { shortDate } from './moment.ts'
import { spanLabel } from './span.ts'
import { spanWords } from './span-words.ts'
import { coveringDays, type RangeChoice, resolveRange } from './time-range.ts'
import { dayIn, type Zone } from './zone.ts'

const MINUTE_MS = 60_000

const UNITS = [
  [86_400_000, 'day'],
  [3_600_000, 'h'],
  [MINUTE_MS, 'min'],
  [1000, 's'],
] as const

/** `30 min`, `1 h 30 min`, `2 days`: a length of time in ms, in its two largest units. */
export function lengthWords(length: number): string {
  const words: string[] = []
  let rest = length
  for (const [size, unit] of UNITS) {
    const count = Math.floor(rest / size)
    if (count === 0) {
      if (words.length > 0) break
      continue
    }
    words.push(`${count} ${unit === 'day' && count > 1 ? 'days' : unit}`)
    rest -= count * size
    if (words.length === 2) break
  }
  return words.join(' ') || '0 s'
}

/**
 * What a range means at this moment: `Aug 18, 08:40–09:10 UTC+2 · 30 min`, with the year where it
 * is not this one. `now` is ms UTC.
 */
export function rangeWords(choice: RangeChoice, now: number, zone: Zone): string {
  const { start, end } = resolveRange(choice, now, zone)
  const whole = (instant: number) => Math.floor(instant / MINUTE_MS) * MINUTE_MS
  if (choice.kind === 'last' || end === null) {
    const label = choice.kind === 'last' ? `${spanLabel(choice.span)}: ` : ''
    return `${label}${spanWords(whole(start), whole(now), zone)}, and on with the clock`
  }
  const year = dayIn(zone, start).slice(0, 4)
  const shownYear = year === dayIn(zone, now).slice(0, 4) ? '' : ` ${year}`
  return `${spanWords(start, end, zone)}${shownYear} · ${lengthWords(end - start)}`
}

/**
 * What Twilio is asked for, where that is more than the range: it filters by whole GMT days. Null
 * where the range is whole GMT days itself. `now` is ms UTC.
 */
export function askedWords(choice: RangeChoice, now: number, zone: Zone): string | null {
  const { start, end } = resolveRange(choice, now, zone)
  const isWhole = (instant: number) => instant % 86_400_000 === 0
  if (isWhole(start) && (end === null || isWhole(end))) return null
  const days = coveringDays({ start, end }, now)
  const [last, first] = [days[0], days.at(-1)]
  if (!first || !last) return null
  const name = (day: string) => shortDate(Date.parse(`${day}T12:00:00Z`), 'UTC')
  const asked =
    first === last ? `the GMT day ${name(first)}` : `the GMT days ${name(first)} – ${name(last)}`
  return `Twilio is asked for ${asked}; what lies outside the range is left out here.`
}
