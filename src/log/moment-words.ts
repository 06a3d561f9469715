import { WEEKDAYS } from './calendar.ts'
import { clockTime, shortDate, wallClock } from './moment.ts'
import { zoneOffset, type Zone } from './zone.ts'

/** `2026-11-21 14:03:22`: date and time in the zone, as tables and spreadsheets take them. */
export function dateTime(instant: number, zone: Zone): string {
  return wallClock(instant, zone).toISOString().slice(0, 19).replace('T', ' ')
}

/** `2026-11-21T14:03:22+01:00`: the same with the zone's distance from GMT, as ISO 8601 has it. */
export function isoMoment(instant: number, zone: Zone): string {
  const minutes = Math.round(zoneOffset(instant, zone) / 60_000)
  const size = Math.abs(minutes)
  const two = (number: number) => String(number).padStart(2, '0')
  const distance = `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
  return `${dateTime(instant, zone).replace(' ', 'T')}${minutes === 0 ? 'Z' : distance}`
}

/** `Sat, Nov 21, 2026, 14:03:22`: date and time in the zone, without its name. */
export function fullMoment(instant: number, zone: Zone): string {
  const date = wallClock(instant, zone)
  const day = `${shortDate(instant, zone)}, ${date.getUTCFullYear()}`
  return `${WEEKDAYS[date.getUTCDay()]}, ${day}, ${clockTime(instant, zone)}`
}

/** `UTC+1`, `UTC−3:30`, `UTC`: the zone's distance from GMT at an instant (ms UTC). */
export function offsetName(instant: number, zone: Zone): string {
  const minutes = Math.round(zoneOffset(instant, zone) / 60_000)
  if (minutes === 0) return 'UTC'
  const size = Math.abs(minutes)
  const rest = size % 60
  const hours = Math.floor(size / 60)
  return `UTC${minutes < 0 ? '−' : '+'}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`
}

const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
]

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'always', style: 'short' })

/** `3 hr. ago`: how long before or after `now` an instant is (both ms UTC). */
export function timeAgo(instant: number, now: number): string {
  const distance = instant - now
  for (const [unit, size] of UNITS) {
    if (Math.abs(distance) >= size) return relative.format(Math.trunc(distance / size), unit)
  }
  return 'just now'
}
