import { clockTime, shortDate } from '../log/moment.ts'
import { type Zone, zoneOffset } from '../log/zone.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How far labels may be apart, in ms by the clock on the wall. */
const DISTANCES: readonly number[] = [
  ...[1, 5, 15].map((seconds) => seconds * 1000),
  ...[1, 5, 15, 30].map((minutes) => minutes * MINUTE),
  ...[1, 3, 6, 12].map((hours) => hours * HOUR),
  ...[1, 2, 7, 14, 28, 56, 112].map((days) => days * DAY),
]

/** A label under the edge at which a bucket begins. */
export interface AxisTick {
  /** The bucket, counted from 0. */
  readonly bucket: number
  readonly label: string
}

/**
 * At most so many labels, evenly apart by the zone's clock: a date where a day begins, else the
 * time. `edges` are those of the buckets, ms UTC. The first bucket, which the range may cut short,
 * has one only where it begins at a full hour or day as the others do.
 */
export function axisTicks(edges: readonly number[], zone: Zone, most: number): AxisTick[] {
  // By the wall clock, and counted from a Monday.
  const clocks = edges.slice(0, -1).map((edge) => edge + zoneOffset(edge, zone) + 3 * DAY)
  for (const distance of DISTANCES) {
    const buckets = clocks.flatMap((clock, index) => {
      const before = clocks[index - 1] ?? clock - 1
      return Math.floor(before / distance) === Math.floor(clock / distance) ? [] : [index]
    })
    if (buckets.length > most) continue
    return buckets.map((bucket) => ({ bucket, label: labelOf(edges[bucket] ?? 0, distance, zone) }))
  }
  return []
}

function labelOf(edge: number, distance: number, zone: Zone): string {
  const isMidnight = (edge + zoneOffset(edge, zone)) % DAY === 0
  if (isMidnight || distance >= DAY) return shortDate(edge, zone)
  return clockTime(edge, zone).slice(0, distance < MINUTE ? 8 : 5)
}
