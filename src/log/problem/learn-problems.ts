import type { EntryList } from '../entry-list.ts'
import type { LogProblems } from './log-problems.ts'

/** How many of the loaded rows behind a list have not been looked at. */
export function unknownRows({ slices }: EntryList, problems: LogProblems): number {
  return slices.reduce((sum, { columns }) => sum + problems.unknownIn(columns), 0)
}

/** Looks at rows behind a list until a `performance.now()`, or until all are known. */
export function learnUntil({ slices }: EntryList, problems: LogProblems, deadline: number): void {
  for (const { columns } of slices) {
    while (performance.now() < deadline && !problems.learnSome(columns));
  }
}
