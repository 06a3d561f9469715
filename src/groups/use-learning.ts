import type { EntryList } from '../log/entry-list.ts'
import { learnUntil, unknownRows } from '../log/problem/learn-problems.ts'
import type { LogProblems } from '../log/problem/log-problems.ts'
import { useSlices } from '../ui/use-slices.ts'

/** Rows that may be looked at while a person waits for one picture: a few dozen milliseconds. */
const AT_ONCE = 20_000

/**
 * How many rows still have to be looked at before they can be grouped; 0 where the rest can be done
 * at once. A million rows of new texts take seconds, in slices.
 */
export function useLearning(entries: EntryList, problems: LogProblems): number {
  const unknown = unknownRows(entries, problems)
  const isMuch = unknown > AT_ONCE
  useSlices(!isMuch, (deadline) => learnUntil(entries, problems, deadline))
  return isMuch ? unknown : 0
}
