import { type Bound, OURS } from './contest.ts'
import type { Outcome } from './run-contest.ts'

/** A bound and how it went. */
export interface Verdict {
  readonly bound: Bound
  /** Null where one of the two could not be measured. */
  readonly ratio: number | null
  readonly holds: boolean
}

/** Holds a bound against the medians. What is missing does not hold. */
export function judge(bound: Bound, outcomes: readonly Outcome[]): Verdict {
  const medianOf = (name: string): number | undefined =>
    outcomes.find(({ contender }) => contender === name)?.medians[bound.metric]
  const own = medianOf(OURS)
  const other = typeof bound.against === 'number' ? bound.against : medianOf(bound.against)
  if (own === undefined || other === undefined) {
    return { bound, ratio: null, holds: bound.atMost === null }
  }
  const ratio = ratioOf(own, other)
  return { bound, ratio, holds: bound.atMost === null || ratio <= bound.atMost }
}

/** How many times the other's value it is; nothing over nothing is even. */
export function ratioOf(own: number, other: number): number {
  if (other === 0) return own === 0 ? 1 : Number.POSITIVE_INFINITY
  return own / other
}
