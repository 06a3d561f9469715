import { columnInstant, columnText, type ColumnWords } from '../log/column-text.ts'
import type { LogEntry } from '../log/entry.ts'
import type { ListColumn } from '../log/list-column.ts'
import { EntryTime } from './EntryTime.tsx'

interface MoreCellProps {
  readonly entry: LogEntry
  readonly column: ListColumn
  readonly words: ColumnWords
}

/** What a column that is not there by default shows: the field, whole. */
export function MoreCell({ entry, column, words }: MoreCellProps) {
  const text = columnText(entry, column, words)
  const instant = columnInstant(entry, column)
  if (instant !== null) return <EntryTime instant={instant} text={text} zone={words.zone} />
  return text === null ? '—' : <span title={text}>{text}</span>
}
