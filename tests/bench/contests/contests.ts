import type { Contest } from '../harness/contest.ts'
import { dialects } from './dialects.ts'
import { proxyCost } from './proxy-cost.ts'

/** Everything that is measured, in full. */
export function fullContests(): readonly Contest[] {
  return [proxyCost({ rounds: 5, requests: 4000 }), dialects({ rounds: 5, times: 40 })]
}

/** The same at sizes and numbers of rounds that fit in a minute. */
export function quickContests(): readonly Contest[] {
  return [proxyCost({ rounds: 2, requests: 1500 }), dialects({ rounds: 3, times: 10 })]
}
