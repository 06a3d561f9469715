import { zoneOffset, type Zone } from './zone.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

function format(zone: Zone, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = zone + JSON.stringify(options)
  let made = formats.get(key)
  if (!made) {
    made = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', ...options })
    formats.set(key, made)
  }
  return made
}

/** `Nov 21`: the zone's day of an instant (ms UTC). */
export function shortDate(instant: number, zone: Zone): string {
  return format(zone, { month: 'short', day: 'numeric' }).format(instant)
}

/** `14:03:22`: the zone's clock at an instant (ms UTC). */
export function clockTime(instant: number, zone: Zone): string {
  return format(zone, { hour: '2-digit', minute: '2-digit', second: '2-digit' }).format(instant)
}

/** `Sat, Nov 21, 2026, 14:03:22`: date and time in the zone, without its name. */
export function fullMoment(instant: number, zone: Zone): string {
  return format(zone, {
    weekday: 'short',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).format(instant)
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
