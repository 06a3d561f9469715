import { dialects } from './contests/dialects.ts'
import { firstLoad } from './contests/first-load.ts'
import { HELPER, IDIOM, loading } from './contests/loading.ts'
import { memory, PLAIN } from './contests/memory.ts'
import { opening } from './contests/opening.ts'
import { proxyCost } from './contests/proxy-cost.ts'
import { AG_GRID, ALL_ROWS, MUI, tables } from './contests/tables.ts'
import { work } from './contests/work.ts'
import type { Bound, Contest } from './harness/contest.ts'

const SIZES = [1000, 10_000, 100_000, 1_000_000]
const MANY = 100_000

const TABLE_BOUNDS: readonly Bound[] = [
  { metric: 'first', against: AG_GRID, atMost: 1 / 3 },
  { metric: 'key', against: AG_GRID, atMost: 1.5, goal: 1 / 2 },
  { metric: 'key', against: MUI, atMost: 1 / 4 },
  { metric: 'key', against: ALL_ROWS, atMost: 1 / 2, goal: 1 / 4 },
  { metric: 'sort', against: AG_GRID, atMost: 1 / 3 },
  { metric: 'dropped', against: AG_GRID, atMost: 1.25, goal: 1 / 4 },
  { metric: 'heap', against: AG_GRID, atMost: 1 / 2 },
]

const HOLDING_BOUNDS: readonly Bound[] = [{ metric: 'held', against: PLAIN, atMost: 1 / 2 }]

/** Everything that is measured, in full: half an hour or so. */
export function fullContests(): readonly Contest[] {
  return [
    proxyCost({ rounds: 3, requests: 4000, withTold: true }),
    dialects({ rounds: 5, times: 40 }),
    firstLoad(5),
    opening(5),
    ...SIZES.map((count) =>
      memory({ count, rounds: roundsFor(count), bounds: count < MANY ? [] : HOLDING_BOUNDS }),
    ),
    ...SIZES.map((count) =>
      work({ count, rounds: roundsFor(count), goalMs: count > MANY ? 100 : 16 }),
    ),
    ...SIZES.map((count) =>
      tables({ count, rounds: roundsFor(count), bounds: count < MANY ? [] : TABLE_BOUNDS }),
    ),
    ...SIZES.map((count) =>
      loading({ count, rounds: roundsFor(count), latencyMs: 50, bounds: loadingBounds(count, 50) }),
    ),
    loading({ count: MANY, rounds: 3, latencyMs: 150, bounds: loadingBounds(MANY, 150) }),
    loading({
      count: MANY,
      rounds: 3,
      latencyMs: 50,
      busyShare: 0.6,
      bounds: [
        { metric: 'all', against: IDIOM, atMost: 1 / 3 },
        { metric: 'all', against: HELPER, atMost: 3 / 4 },
      ],
    }),
  ]
}

/** Bounds are held at the size that matters; the others show how cost grows. */
function roundsFor(count: number): number {
  return count === MANY ? 3 : 1
}

/**
 * Held where the log is large; a small one is loaded before any difference shows. The longer a page
 * takes to come, the less the work counts that is done with it.
 */
function loadingBounds(count: number, latencyMs: number): readonly Bound[] {
  const isSlow = latencyMs > 100
  if (count < MANY) return []
  if (count > MANY) return [{ metric: 'all', against: HELPER, atMost: 0.6, goal: 1 / 5 }]
  return [
    { metric: 'all', against: IDIOM, atMost: isSlow ? 0.2 : 1 / 4, goal: 1 / 8 },
    { metric: 'all', against: HELPER, atMost: isSlow ? 1 / 3 : 0.7, goal: 1 / 5 },
    { metric: 'first', against: IDIOM, atMost: 2, goal: 1.2 },
    { metric: 'first', against: latencyMs + 150, atMost: null },
    { metric: 'tasks', against: IDIOM, atMost: 1 / 10 },
    { metric: 'heap', against: IDIOM, atMost: 1 / 2 },
  ]
}
