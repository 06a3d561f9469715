import { addDays, type Day, startOfGmtDay } from './day.ts'
import type { TimeRange } from './time-range.ts'
import { dayIn, startOfDayIn, type Zone, zoneOffset } from './zone.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const WEEK = 7 * DAY

/** How long a bucket may be, in ms by the clock on the wall: lengths that divide an hour, a day or a week. */
const STEPS: readonly number[] = [
  SECOND,
  5 * SECOND,
  15 * SECOND,
  MINUTE,
  5 * MINUTE,
  15 * MINUTE,
  30 * MINUTE,
  HOUR,
  3 * HOUR,
  6 * HOUR,
  12 * HOUR,
  DAY,
  WEEK,
]

/** An open range ends now, and a little later: Twilio's clock is not ours. */
const OPEN_END_MS = MINUTE

/** Where a range is cut into buckets. */
export interface BucketEdges {
  /** A whole bucket's length by the clock on the wall, ms; a day may have more or fewer hours. */
  readonly step: number
  /** ms UTC, ascending, one more than buckets: each bucket begins at one and ends before the next. */
  readonly edges: readonly number[]
}

/**
 * Cuts a range at the zone's own full minutes, hours, midnights or Mondays, into the shortest
 * pieces of which `most` are enough (one more where the range begins within one). The first and the last
 * piece end where the range does; where it is open, at the next edge after `now` (ms UTC).
 */
export function bucketEdges(range: TimeRange, now: number, zone: Zone, most: number): BucketEdges {
  const { start } = range
  const end = Math.max(range.end ?? now + OPEN_END_MS, start + 1)
  const step = STEPS.find((length) => (end - start) / length <= most) ?? WEEK
  const all = step < DAY ? clockEdges(start, end, step, zone) : dayEdges(start, end, step, zone)
  const within = all.filter((edge) => edge > start && edge < end)
  const last = range.end ?? all.find((edge) => edge >= end) ?? end
  return { step, edges: [start, ...within, Math.max(last, start + 1)] }
}

/** Every instant at which the zone's clock shows a multiple of the step, up to the first after `end`. */
function clockEdges(start: number, end: number, step: number, zone: Zone): number[] {
  const edges: number[] = []
  const stop = end + 2 * step
  let from = start
  while (from < stop) {
    const offset = zoneOffset(from, zone)
    const until = nextChange(from, stop, offset, zone)
    const first = Math.ceil((from + offset) / step) * step - offset
    for (let edge = first; edge < until; edge += step) edges.push(edge)
    from = until
  }
  return edges
}

/** When the zone's clocks are next changed, to the second; `stop` where they are not before. */
function nextChange(from: number, stop: number, offset: number, zone: Zone): number {
  for (let known = from; known < stop; known += DAY) {
    if (zoneOffset(Math.min(known + DAY, stop), zone) === offset) continue
    let low = Math.floor(known / SECOND) * SECOND
    let high = Math.ceil(Math.min(known + DAY, stop) / SECOND) * SECOND
    while (high - low > SECOND) {
      const middle = Math.floor((low + high) / 2 / SECOND) * SECOND
      if (zoneOffset(middle, zone) === offset) low = middle
      else high = middle
    }
    return high
  }
  return stop
}

/** The midnights, or those of Mondays, of the days that the range touches and of the one after it. */
function dayEdges(start: number, end: number, step: number, zone: Zone): number[] {
  const edges: number[] = []
  let day = dayIn(zone, start)
  if (step === WEEK) day = mondayOf(day)
  for (;;) {
    const edge = startOfDayIn(zone, day)
    if (edge !== edges.at(-1)) edges.push(edge)
    if (edge >= end) return edges
    day = addDays(day, step / DAY)
  }
}

/** 1 January 1970 was a Thursday. */
function mondayOf(day: Day): Day {
  return addDays(day, -((startOfGmtDay(day) / DAY + 3) % 7))
}
