import type { Journal, JournalRecord } from '../../src/deletion/journal/journal.ts'
import type { LogEntry, NotificationSid } from '../../src/log/entry.ts'

/** A journal as good as a browser's, for as long as the test runs. */
export class MemoryJournal implements Journal {
  readonly records = new Map<NotificationSid, JournalRecord>()

  async begin(entries: readonly LogEntry[]): Promise<void> {
    for (const entry of entries) this.records.set(entry.sid, { entry, step: 'frozen' })
  }

  async send(entry: LogEntry): Promise<void> {
    this.records.set(entry.sid, { entry, step: 'sent' })
  }

  async settle(entry: LogEntry): Promise<void> {
    this.records.set(entry.sid, { entry, step: 'settled' })
  }

  async all(): Promise<readonly JournalRecord[]> {
    return [...this.records.values()]
  }

  async tidy(): Promise<void> {
    for (const [sid, { step }] of this.records) if (step === 'settled') this.records.delete(sid)
  }

  async drop(sids: Iterable<NotificationSid>): Promise<void> {
    for (const sid of sids) this.records.delete(sid)
  }
}
