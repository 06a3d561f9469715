import { type Day, startOfGmtDay } from '../log/day.ts'

const DAY_MS = 86_400_000

/**
 * How much of the chart's width each GMT day takes, as parts of 1, in the order given; and how much
 * is left after the last (a range may reach into days to come). Buckets are equally wide, whatever
 * their length, so that a day is as wide as the buckets above it. Days oldest first.
 */
export function dayShares(
  days: readonly Day[],
  edges: readonly number[],
): { readonly shares: readonly number[]; readonly rest: number } {
  const shares = days.map((day) => {
    const start = startOfGmtDay(day)
    return placeOf(start + DAY_MS, edges) - placeOf(start, edges)
  })
  const last = days.at(-1)
  return { shares, rest: last ? 1 - placeOf(startOfGmtDay(last) + DAY_MS, edges) : 1 }
}

/** Where an instant stands in the chart: 0 at its left, 1 at its right. */
function placeOf(instant: number, edges: readonly number[]): number {
  const buckets = edges.length - 1
  const after = edges.findIndex((edge) => edge > instant)
  if (after === 0) return 0
  if (after === -1) return 1
  const [start = 0, end = 1] = edges.slice(after - 1, after + 1)
  return (after - 1 + (instant - start) / (end - start)) / buckets
}
