import type { DayLog } from './day-log.ts'
import type { LogEntry, NotificationSid } from './entry.ts'
import type { LevelFilter } from './level.ts'
import { hasWords, searchWords, type Titles } from './search.ts'
import { isInRange, type TimeRange } from './time-range.ts'

/** What narrows the loaded log down to what is listed. */
export interface LogFilter {
  readonly level: LevelFilter
  readonly range: TimeRange
  readonly search: string
  /** Entries on their way out: deleted, or waiting to be. */
  readonly hidden: ReadonlySet<NotificationSid>
}

/** What is listed, and what of the loaded log each filter kept back. */
export interface VisibleEntries {
  /** Newest first; every sid once. */
  readonly entries: readonly LogEntry[]
  /** How many are loaded for this level and range, before the search. */
  readonly beforeSearch: number
}

/** The entries to list, of days given newest first. */
export function visibleEntries(
  days: readonly DayLog[],
  filter: LogFilter,
  titles: Titles,
): VisibleEntries {
  const words = searchWords(filter.search)
  const undated = new Set<NotificationSid>()
  const entries: LogEntry[] = []
  let beforeSearch = 0
  for (const day of days) {
    for (const entry of day.entries) {
      if (filter.level !== 'all' && entry.level !== filter.level) continue
      if (!isInRange(entry.occurredAt, filter.range)) continue
      if (filter.hidden.has(entry.sid)) continue
      if (entry.occurredAt === null) {
        // Only an entry without a date can come with two days; it is listed with the first.
        if (undated.has(entry.sid)) continue
        undated.add(entry.sid)
      }
      beforeSearch += 1
      if (words.length === 0 || hasWords(entry, words, titles)) entries.push(entry)
    }
  }
  return { entries, beforeSearch }
}
