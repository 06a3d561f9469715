import type { EntryList } from '../entry-list.ts'
import type { LogEntry } from '../entry.ts'
import type { LogProblems } from './log-problems.ts'

/** The list's entries that tell of one of these problems, given by their ids. */
export function entriesOfProblems(
  { slices }: EntryList,
  problems: LogProblems,
  ids: ReadonlySet<string>,
): LogEntry[] {
  const found: LogEntry[] = []
  for (const { columns, rows } of slices) {
    const numbers = problems.numbersOf(columns)
    const isWanted = problems.all.map(({ id }) => ids.has(id))
    for (const row of rows) if (isWanted[numbers[row] ?? -1]) found.push(columns.entryAt(row))
  }
  return found
}
