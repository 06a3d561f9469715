import type { NotificationSid } from './entry.ts'
import type { LevelFilter } from './level.ts'
import type { Mutes } from './mute/muted-rows.ts'
import type { Search } from './query/search.ts'
import type { TimeRange } from './time-range.ts'

/** What narrows the loaded log down to what is listed. */
export interface LogFilter {
  readonly level: LevelFilter
  readonly range: TimeRange
  /** What a person looks for; null where they look for nothing. */
  readonly search: Search | null
  /** Entries on their way out: deleted, or waiting to be. */
  readonly hidden: ReadonlySet<NotificationSid>
  /** What a person does not want to see for now; left out or null where they muted nothing. */
  readonly mutes?: Mutes | null
  /** Whether they want to see it after all. */
  readonly showsMuted?: boolean
}

/** Whether it lists the same of a log. */
export function isSameFilter(a: LogFilter, b: LogFilter): boolean {
  return isSameRange(a, b) && isSameMuting(a, b) && a.search === b.search
}

/** Whether it mutes the same, and shows or hides that alike. */
export function isSameMuting(a: LogFilter, b: LogFilter): boolean {
  return a.mutes === b.mutes && a.showsMuted === b.showsMuted
}

/** Whether it is the same before anything is muted or searched for. */
export function isSameRange(a: LogFilter, b: LogFilter): boolean {
  return (
    a.level === b.level &&
    a.range.start === b.range.start &&
    a.range.end === b.range.end &&
    a.hidden === b.hidden
  )
}
