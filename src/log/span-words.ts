import { clockTime, shortDate } from './moment.ts'
import { offsetName } from './moment-words.ts'
import { type Zone, zoneOffset } from './zone.ts'

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

/**
 * A stretch of time (ms UTC, the end is not in it) as the zone's clock shows it, with the zone:
 * `Nov 19, 16:00–17:00 UTC`, `Nov 19 – Nov 21 UTC+1` for whole days, both offsets where the clocks
 * are changed within it. Seconds are told where one of the two has some.
 */
export function spanWords(start: number, end: number, zone: Zone): string {
  const [before, after] = [offsetName(start, zone), offsetName(end, zone)]
  const changed = before === after ? '' : ` ${before}`
  // The day that ends, rather than the one that begins then: 24:00 is its last instant.
  const lastDay = shortDate(Math.max(start, end - 1), zone)
  const firstDay = shortDate(start, zone)
  if (isMidnight(start, zone) && isMidnight(end, zone)) {
    const days = firstDay === lastDay ? firstDay : `${firstDay} – ${lastDay}`
    return `${days} ${changed === '' ? after : `${before}/${after}`}`
  }
  const hasSeconds = start % MINUTE_MS !== 0 || end % MINUTE_MS !== 0
  const time = (instant: number) => clockTime(instant, zone).slice(0, hasSeconds ? 8 : 5)
  const to = isMidnight(end, zone) ? (hasSeconds ? '24:00:00' : '24:00') : time(end)
  const from = `${firstDay}, ${time(start)}${changed}`
  return firstDay === lastDay ? `${from}–${to} ${after}` : `${from} – ${lastDay}, ${to} ${after}`
}

function isMidnight(instant: number, zone: Zone): boolean {
  return (instant + zoneOffset(instant, zone)) % DAY_MS === 0
}
