import { type Day, startOfGmtDay } from '../day.ts'
import { type Zone, zoneOffset } from '../zone.ts'

const DAY_MS = 86_400_000

/**
 * The instant (ms UTC) at which the zone's clock shows so many ms past midnight of the day. An hour
 * that comes twice is meant the first time; one that is skipped is meant as if the clock had not
 * been changed yet.
 */
export function instantOfWall(day: Day, clock: number, zone: Zone): number {
  const wall = startOfGmtDay(day) + clock
  // The clock's distance from GMT before and after any change near by: one of them is in force.
  const [before, after] = [wall - DAY_MS, wall + DAY_MS].map(
    (instant) => wall - zoneOffset(instant, zone),
  ) as [number, number]
  const real = [before, after].filter((instant) => instant + zoneOffset(instant, zone) === wall)
  return real.length > 0 ? Math.min(...real) : before
}
