import { type Day, gmtDayOf, startOfGmtDay } from './day.ts'
import type { LogEntry, NotificationSid } from './entry.ts'
import { mergeEntries } from './merge-entries.ts'
import type { LogPage, PageCursor } from './page.ts'

/** Where loading a day goes on: at its first page, at a cursor, or nowhere (`null`: all is here). */
export type LoadPosition = 'start' | PageCursor | null

/** What is loaded of one GMT day, the unit Twilio filters by. Never changed, only replaced. */
export interface DayLog {
  readonly day: Day
  /** Newest first; every sid once. */
  readonly entries: readonly LogEntry[]
  readonly next: LoadPosition
  /** Rows that Twilio sent although they belong to another day. */
  readonly outside: number
  /** When the last page came, ms UTC; 0 before the first. */
  readonly loadedAt: number
}

export function emptyDayLog(day: Day): DayLog {
  return { day, entries: [], next: 'start', outside: 0, loadedAt: 0 }
}

function isOfDay(entry: LogEntry, day: Day): boolean {
  return entry.occurredAt === null || gmtDayOf(entry.occurredAt) === day
}

/**
 * The day with one more page. A sid that came before stays where it is; rows of another day are
 * counted, not kept (Twilio's upper bound includes the next day's first second).
 */
export function withPage(log: DayLog, page: LogPage, loadedAt: number): DayLog {
  const own = page.entries.filter((entry) => isOfDay(entry, log.day))
  return {
    day: log.day,
    entries: mergeEntries(log.entries, own),
    next: page.next,
    outside: log.outside + page.entries.length - own.length,
    loadedAt,
  }
}

/** The day without these entries; the same object where it has none of them. */
export function withoutEntries(log: DayLog, sids: ReadonlySet<NotificationSid>): DayLog {
  const entries = log.entries.filter((entry) => !sids.has(entry.sid))
  if (entries.length === log.entries.length) return log
  // Numeric paging counts rows: with some gone, the next page would skip as many. Start again;
  // what is here is recognised by its sid.
  const numeric = log.next !== null && log.next !== 'start' && log.next.pageToken === null
  return { ...log, entries, next: numeric ? 'start' : log.next }
}

/** How long after its end a GMT day may still gain late rows. */
const SETTLING_MS = 10 * 60_000

/** Whether all of the day is here and no more can come: it was loaded after it had ended. */
export function isSettled(log: DayLog): boolean {
  const end = startOfGmtDay(log.day) + 86_400_000
  return log.next === null && log.loadedAt >= end + SETTLING_MS
}
