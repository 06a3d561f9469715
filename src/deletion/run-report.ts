import type { LogEntry } from '../log/entry.ts'
import type { Outcome } from './outcome.ts'
import type { Progress } from './progress.ts'

/** What came of one entry of a run. */
export interface RowResult {
  readonly entry: LogEntry
  readonly outcome: Outcome
}

/** What came of a run, entry by entry, in the order in which it became known. */
export interface RunReport {
  readonly does: Progress['does']
  /** Both in ms UTC. */
  readonly startedAt: number
  readonly endedAt: number
  readonly results: readonly RowResult[]
}

/** How many of a run ended so. */
export function countOf({ results }: RunReport, is: Outcome['is']): number {
  return results.filter(({ outcome }) => outcome.is === is).length
}
