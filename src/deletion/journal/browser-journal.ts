import type { LogEntry, NotificationSid } from '../../log/entry.ts'
import { ofAccount, recordsOf, within } from '../archive/database.ts'
import type { Journal, JournalRecord, JournalStep } from './journal.ts'

interface StoredRecord extends JournalRecord {
  readonly account: string
  readonly sid: NotificationSid
}

/** The journal in this browser's IndexedDB, the same for all its tabs. */
export class BrowserJournal implements Journal {
  readonly #database: IDBDatabase
  readonly #account: string

  constructor(database: IDBDatabase, account: string) {
    this.#database = database
    this.#account = account
  }

  begin(entries: readonly LogEntry[]): Promise<void> {
    return this.#put(entries, 'frozen')
  }

  send(entry: LogEntry): Promise<void> {
    return this.#put([entry], 'sent')
  }

  settle(entry: LogEntry): Promise<void> {
    return this.#put([entry], 'settled')
  }

  async all(): Promise<readonly JournalRecord[]> {
    const records = await recordsOf(this.#database, 'journal', this.#account)
    return records.filter(isStored)
  }

  tidy(): Promise<void> {
    // In one transaction: what is begun again meanwhile is not settled any more.
    return within(this.#database, 'journal', (store) => {
      const reading: IDBRequest<unknown[]> = store.getAll(ofAccount(this.#account))
      reading.addEventListener('success', () => {
        for (const record of reading.result) {
          if (isStored(record) && record.step === 'settled')
            store.delete([record.account, record.sid])
        }
      })
    })
  }

  drop(sids: Iterable<NotificationSid>): Promise<void> {
    return within(this.#database, 'journal', (store) => {
      for (const sid of sids) store.delete([this.#account, sid])
    })
  }

  #put(entries: readonly LogEntry[], step: JournalStep): Promise<void> {
    return within(this.#database, 'journal', (store) => {
      for (const entry of entries) {
        const record: StoredRecord = { account: this.#account, sid: entry.sid, entry, step }
        store.put(record)
      }
    })
  }
}

const STEPS: ReadonlySet<unknown> = new Set<JournalStep>(['frozen', 'sent', 'settled'])

function isStored(record: unknown): record is StoredRecord {
  if (typeof record !== 'object' || record === null) return false
  return (
    'entry' in record &&
    typeof record.entry === 'object' &&
    record.entry !== null &&
    'step' in record &&
    STEPS.has(record.step)
  )
}
