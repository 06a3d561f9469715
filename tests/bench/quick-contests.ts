import { dialects } from './contests/dialects.ts'
import { firstLoad } from './contests/first-load.ts'
import { IDIOM, loading } from './contests/loading.ts'
import { memory, PLAIN } from './contests/memory.ts'
import { opening } from './contests/opening.ts'
import { proxyCost } from './contests/proxy-cost.ts'
import { AG_GRID, ALL_ROWS, tables } from './contests/tables.ts'
import { work } from './contests/work.ts'
import { type Contest, OURS } from './harness/contest.ts'

const COUNT = 10_000

/**
 * The same contests at sizes and numbers of rounds that fit in a minute, against those alone that a
 * bound names. The bounds are wider: at these sizes the ratios are not yet what they become, and one
 * round is no median.
 */
export function quickContests(): readonly Contest[] {
  const contests = [
    proxyCost({ rounds: 1, requests: 500, withTold: false }),
    dialects({ rounds: 1, times: 20 }),
    firstLoad(1),
    opening(1),
    memory({
      rounds: 1,
      count: COUNT,
      bounds: [{ metric: 'held', against: PLAIN, atMost: 0.9 }],
    }),
    work({ rounds: 1, count: COUNT, goalMs: 16 }),
    tables({
      rounds: 1,
      count: COUNT,
      scrollMs: 500,
      bounds: [
        { metric: 'first', against: AG_GRID, atMost: 1 },
        { metric: 'key', against: ALL_ROWS, atMost: 4, goal: 1 },
      ],
    }),
    loading({
      rounds: 1,
      count: COUNT,
      latencyMs: 50,
      bounds: [
        { metric: 'all', against: IDIOM, atMost: 1.5, goal: 1 },
        { metric: 'heap', against: IDIOM, atMost: 1 },
      ],
    }),
  ]
  return contests.map(boundedAlone)
}

function boundedAlone(contest: Contest): Contest {
  const named = new Set<string | number>([OURS, ...contest.bounds.map(({ against }) => against)])
  const open = async () => {
    const stage = await contest.open()
    return { ...stage, contenders: stage.contenders.filter(({ name }) => named.has(name)) }
  }
  return { ...contest, open }
}
