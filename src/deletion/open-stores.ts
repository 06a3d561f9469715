import { KEPT_MS } from './archive/archive.ts'
import { BrowserArchive } from './archive/browser-archive.ts'
import { openDatabase } from './archive/database.ts'
import type { Stores } from './deletion-desk-for.ts'
import { BrowserJournal } from './journal/browser-journal.ts'

/**
 * What this browser keeps of an account's deletes, without what has been kept for long enough. A
 * browser that refuses (a private window) keeps nothing: the desk then asks before it deletes.
 */
export async function openStores(account: string): Promise<Stores> {
  try {
    const database = await openDatabase()
    const archive = new BrowserArchive(database, account)
    await archive.clear(Date.now() - KEPT_MS)
    return { archive, journal: new BrowserJournal(database, account) }
  } catch {
    return { archive: null, journal: null }
  }
}
