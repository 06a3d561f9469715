import { MONTHS } from './calendar.ts'
import { zoneOffset, type Zone } from './zone.ts'

/** A date whose UTC fields are what the zone's calendar and clock show at the instant (ms UTC). */
export function wallClock(instant: number, zone: Zone): Date {
  return new Date(instant + zoneOffset(instant, zone))
}

/** `Nov 21`: the zone's day of an instant (ms UTC). */
export function shortDate(instant: number, zone: Zone): string {
  const date = wallClock(instant, zone)
  return `${MONTHS[date.getUTCMonth()]} ${date.getUTCDate()}`
}

/** `14:03:22`: the zone's clock at an instant (ms UTC). */
export function clockTime(instant: number, zone: Zone): string {
  return wallClock(instant, zone).toISOString().slice(11, 19)
}
