import type { Contest } from '../harness/contest.ts'
import { dialects } from './dialects.ts'
import { firstLoad } from './first-load.ts'
import { HELPER, IDIOM, loading } from './loading.ts'
import { memory, PLAIN } from './memory.ts'
import { proxyCost } from './proxy-cost.ts'
import { AG_GRID, ALL_ROWS, MUI, tables } from './tables.ts'

const TABLE_BOUNDS = [
  { metric: 'first', against: AG_GRID, atMost: 1 / 3 },
  { metric: 'key', against: AG_GRID, atMost: 1 / 2 },
  { metric: 'key', against: MUI, atMost: 1 / 4 },
  { metric: 'key', against: ALL_ROWS, atMost: 1 / 4 },
  { metric: 'sort', against: AG_GRID, atMost: 1 / 2 },
  { metric: 'dropped', against: AG_GRID, atMost: 1 / 4 },
]

/** Everything that is measured, in full. */
export function fullContests(): readonly Contest[] {
  return [
    proxyCost({ rounds: 5, requests: 4000 }),
    dialects({ rounds: 5, times: 40 }),
    firstLoad(5),
    ...[1000, 10_000, 100_000, 1_000_000].map((count) =>
      tables({
        rounds: count > 100_000 ? 2 : 3,
        count,
        bounds: count < 100_000 ? [] : TABLE_BOUNDS,
      }),
    ),
    ...[1000, 10_000, 100_000, 1_000_000].map((count) =>
      memory({
        rounds: count > 100_000 ? 1 : 3,
        count,
        bounds: count < 100_000 ? [] : [{ metric: 'held', against: PLAIN, atMost: 1 / 2 }],
      }),
    ),
    ...[50, 150].map((latencyMs) =>
      loading({
        rounds: 3,
        count: 100_000,
        latencyMs,
        bounds: [
          { metric: 'all', against: IDIOM, atMost: 1 / 8 },
          { metric: 'all', against: HELPER, atMost: 1 / 5 },
          { metric: 'first', against: IDIOM, atMost: 1.2 },
          { metric: 'first', against: latencyMs + 150, atMost: null },
          { metric: 'tasks', against: IDIOM, atMost: 1 / 10 },
          { metric: 'heap', against: IDIOM, atMost: 1 / 2 },
        ],
      }),
    ),
  ]
}

/** The same at sizes and numbers of rounds that fit in a minute. */
export function quickContests(): readonly Contest[] {
  return [
    proxyCost({ rounds: 2, requests: 1500 }),
    dialects({ rounds: 3, times: 10 }),
    firstLoad(2),
    tables({ rounds: 1, count: 20_000, bounds: [] }),
    memory({
      rounds: 1,
      count: 20_000,
      bounds: [{ metric: 'held', against: PLAIN, atMost: 1 / 2 }],
    }),
    loading({
      rounds: 1,
      count: 20_000,
      latencyMs: 50,
      bounds: [
        { metric: 'all', against: IDIOM, atMost: 1 / 2 },
        { metric: 'all', against: HELPER, atMost: 1 },
      ],
    }),
  ]
}
