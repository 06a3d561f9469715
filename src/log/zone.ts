import { type Day, gmtDayOf, startOfGmtDay } from './day.ts'

/** An IANA time zone name, such as `Europe/Berlin` or `UTC`. */
export type Zone = string

/** The zone this computer is set to. */
export function systemZone(): Zone {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}

/**
 * The zone of that name, written as the tables of zones write it (`europe/berlin` is
 * `Europe/Berlin`); null where this computer knows none.
 */
export function parseZone(text: string): Zone | null {
  if (!ZONE.test(text)) return null
  try {
    const { timeZone } = Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions()
    // A name of old is kept: computers differ in what they call Asia/Kolkata.
    return timeZone.toLowerCase() === text.toLowerCase() ? timeZone : text
  } catch {
    return null
  }
}

/** A name, not a distance such as `+05:30`, which some computers take too. */
const ZONE = /^[a-z][\w+-]*(?:\/[\w+-]+)*$/i

const formats = new Map<Zone, Intl.DateTimeFormat>()

function wallClockFormat(zone: Zone): Intl.DateTimeFormat {
  let format = formats.get(zone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    formats.set(zone, format)
  }
  return format
}

/** How far the zone's clocks are ahead of GMT at that instant, in ms. Both in ms UTC. */
export function zoneOffset(instant: number, zone: Zone): number {
  const hour = Math.floor(instant / HOUR)
  const offset = offsetAtHour(hour, zone)
  // Within an hour clocks are set at most once: where both ends agree, all of it does.
  return offset === offsetAtHour(hour + 1, zone) ? offset : readOffset(instant, zone)
}

const HOUR = 3_600_000

/** By zone and hour since 1970 (GMT): asking `Intl` takes longer than drawing a row. */
const offsets = new Map<Zone, Map<number, number>>()

function offsetAtHour(hour: number, zone: Zone): number {
  let known = offsets.get(zone)
  if (!known) offsets.set(zone, (known = new Map()))
  let offset = known.get(hour)
  if (offset === undefined) known.set(hour, (offset = readOffset(hour * HOUR, zone)))
  return offset
}

function readOffset(instant: number, zone: Zone): number {
  const part: Record<string, number> = {}
  for (const { type, value } of wallClockFormat(zone).formatToParts(instant)) {
    part[type] = Number(value)
  }
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part
  const wallClock = Date.UTC(year, month - 1, day, hour, minute, second)
  return wallClock - Math.floor(instant / 1000) * 1000
}

/** The zone's calendar day at that instant (ms UTC). */
export function dayIn(zone: Zone, instant: number): Day {
  return gmtDayOf(instant + zoneOffset(instant, zone))
}

/**
 * When that day begins in the zone, ms UTC: its midnight, or, where clocks jump over midnight,
 * the first instant after the jump.
 */
export function startOfDayIn(zone: Zone, day: Day): number {
  const midnight = startOfGmtDay(day)
  // The offset before the day and the one after it: one of them is in force at its midnight.
  const candidates = [midnight - 86_400_000, midnight + 86_400_000].map(
    (instant) => midnight - zoneOffset(instant, zone),
  )
  const real = candidates.filter((instant) => instant + zoneOffset(instant, zone) === midnight)
  if (real.length > 0) return Math.min(...real)
  return firstInstantOf(zone, day, Math.min(...candidates), Math.max(...candidates))
}

/** Midnight does not exist that day (a jump at 0:00): the instant at which the day's date begins. */
function firstInstantOf(zone: Zone, day: Day, before: number, after: number): number {
  let low = before
  let high = after
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (dayIn(zone, middle) >= day) high = middle
    else low = middle
  }
  return high
}
