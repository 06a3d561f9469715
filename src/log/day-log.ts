import { type Day, startOfGmtDay } from './day.ts'
import { EntryTable } from './entry-table.ts'
import type { NotificationSid } from './entry.ts'
import type { LogTexts } from './log-texts.ts'
import type { LogPage, PageCursor } from './page.ts'

/** Where loading a day goes on: at its first page, at a cursor, or nowhere (`null`: all is here). */
export type LoadPosition = 'start' | PageCursor | null

/** What is loaded of one GMT day, the unit Twilio filters by. Never changed, only replaced. */
export interface DayLog {
  readonly day: Day
  /** Newest first; every sid once. */
  readonly table: EntryTable
  readonly next: LoadPosition
  /** Rows that Twilio sent although they belong to another day. */
  readonly outside: number
  /** When the first page came, which has the newest entries, ms UTC; 0 before that. */
  readonly loadedAt: number
}

/** A day of which nothing is loaded. Its texts are kept with those of the account's other days. */
export function emptyDayLog(day: Day, texts: LogTexts): DayLog {
  return { day, table: EntryTable.empty(texts), next: 'start', outside: 0, loadedAt: 0 }
}

/**
 * The day with one more page. A sid that came before stays where it is; rows of another day are
 * counted, not kept (Twilio's upper bound includes the next day's first second). `cameAt` is in ms
 * UTC.
 */
export function withPage(log: DayLog, page: LogPage, cameAt: number): DayLog {
  const start = startOfGmtDay(log.day)
  const own = page.entries.filter(
    ({ occurredAt }) => occurredAt === null || (occurredAt >= start && occurredAt < start + DAY_MS),
  )
  const table = log.table.with(own)
  if (page.next === null) table.columns.settle()
  return {
    day: log.day,
    table,
    next: page.next,
    outside: log.outside + page.entries.length - own.length,
    loadedAt: log.next === 'start' ? cameAt : log.loadedAt,
  }
}

/** The day without these entries; the same object where it has none of them. */
export function withoutEntries(log: DayLog, sids: ReadonlySet<NotificationSid>): DayLog {
  const table = log.table.without(sids)
  if (table === log.table) return log
  // Numeric paging counts rows: with some gone, the next page would skip as many. Start again;
  // what is here is recognised by its sid.
  const numeric = log.next !== null && log.next !== 'start' && log.next.pageToken === null
  return { ...log, table, next: numeric ? 'start' : log.next }
}

const DAY_MS = 86_400_000

/** How long after its end a GMT day may still gain late rows. */
const SETTLING_MS = 10 * 60_000

/** Whether all of the day is here and no more can come: it was loaded after it had ended. */
export function isSettled(log: DayLog): boolean {
  return log.next === null && log.loadedAt >= startOfGmtDay(log.day) + DAY_MS + SETTLING_MS
}
