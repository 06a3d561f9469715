import type { LogEntry, NotificationSid } from '../../log/entry.ts'

/**
 * How far a delete is: `frozen`, it will be sent; `sent`, it may be on its way; `settled`, it is
 * known what came of it.
 */
export type JournalStep = 'frozen' | 'sent' | 'settled'

export interface JournalRecord {
  readonly entry: LogEntry
  readonly step: JournalStep
}

/**
 * What this browser knows of one account's deletes after the page is gone: written before each
 * step is taken. Every method rejects where the browser refuses; what has resolved is written.
 */
export interface Journal {
  /** These will be sent. */
  begin(entries: readonly LogEntry[]): Promise<void>
  /** From now on its delete may be on its way. */
  send(entry: LogEntry): Promise<void>
  /** It is gone, or it stays: nothing is left to find out. */
  settle(entry: LogEntry): Promise<void>
  all(): Promise<readonly JournalRecord[]>
  /** Drops what is settled. */
  tidy(): Promise<void>
  /** Drops these. */
  drop(sids: Iterable<NotificationSid>): Promise<void>
}
