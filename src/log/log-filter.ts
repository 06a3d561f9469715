import type { NotificationSid } from './entry.ts'
import type { LevelFilter } from './level.ts'
import type { Mutes } from './mute/muted-rows.ts'
import type { LogProblems } from './problem/log-problems.ts'
import type { Titles } from './search.ts'
import type { TimeRange } from './time-range.ts'

/** What narrows the loaded log down to what is listed. */
export interface LogFilter {
  readonly level: LevelFilter
  readonly range: TimeRange
  /** In the search language: see `query/`. */
  readonly search: string
  /** Entries on their way out: deleted, or waiting to be. */
  readonly hidden: ReadonlySet<NotificationSid>
  /** The dictionary's titles, which a search looks at too. */
  readonly titles: Titles
  /** Which problem each row tells of, for `group:`; left out or null until that can be told. */
  readonly problems?: LogProblems | null | undefined
  /** What a person does not want to see for now; left out or null where they muted nothing. */
  readonly mutes?: Mutes | null
  /** Whether they want to see it after all. */
  readonly showsMuted?: boolean
}

/** Whether it lists the same of a log. */
export function isSameFilter(a: LogFilter, b: LogFilter): boolean {
  return (
    isSameRange(a, b) &&
    isSameMuting(a, b) &&
    a.search === b.search &&
    a.titles === b.titles &&
    a.problems === b.problems
  )
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
