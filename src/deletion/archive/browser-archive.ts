import type { FullLogEntry, NotificationSid } from '../../log/entry.ts'
import type { Archive, Archived } from './archive.ts'
import { recordsOf, within } from './database.ts'

interface StoredEntry extends Archived {
  readonly account: string
  readonly sid: NotificationSid
}

/** The archive in this browser's IndexedDB. It outlives the page, the browser and the server. */
export class BrowserArchive implements Archive {
  readonly #database: IDBDatabase
  readonly #account: string

  constructor(database: IDBDatabase, account: string) {
    this.#database = database
    this.#account = account
  }

  async keep(entry: FullLogEntry, keptAt: number): Promise<void> {
    const kept: StoredEntry = {
      account: this.#account,
      sid: entry.sid,
      entry,
      keptAt,
      isGone: false,
    }
    await within(this.#database, 'archive', (store) => store.put(kept))
  }

  async confirm(sid: NotificationSid, isGone: boolean): Promise<void> {
    await within(this.#database, 'archive', (store) => {
      const reading: IDBRequest<unknown> = store.get([this.#account, sid])
      reading.addEventListener('success', () => {
        if (isStored(reading.result)) store.put({ ...reading.result, isGone })
      })
    })
  }

  async all(): Promise<readonly Archived[]> {
    const records = await recordsOf(this.#database, 'archive', this.#account)
    return records
      .filter(isStored)
      .map(({ entry, keptAt, isGone }) => ({ entry, keptAt, isGone }))
      .sort((a, b) => b.keptAt - a.keptAt)
  }

  async clear(before = Number.POSITIVE_INFINITY): Promise<void> {
    const old = (await this.all()).filter(({ keptAt }) => keptAt < before)
    await within(this.#database, 'archive', (store) => {
      for (const { entry } of old) store.delete([this.#account, entry.sid])
    })
  }
}

function isStored(record: unknown): record is StoredEntry {
  if (typeof record !== 'object' || record === null) return false
  return (
    'entry' in record &&
    typeof record.entry === 'object' &&
    record.entry !== null &&
    'exchange' in record.entry &&
    'keptAt' in record &&
    typeof record.keptAt === 'number'
  )
}
