import type { QueryClient } from '@tanstack/react-query'
import type { Account } from '../api/account.ts'
import { deleteEntry, isStillThere } from '../api/delete-entry.ts'
import { forgetEntries } from '../api/edit-log.ts'
import { wholeEntry } from '../api/whole-entry.ts'
import { keepDeleted } from '../settings/keep-deleted.ts'
import type { Archive } from './archive/archive.ts'
import { DeletionDesk } from './deletion-desk.ts'
import type { Journal } from './journal/journal.ts'
import { Ledger } from './ledger.ts'
import { turnsOf } from './turn.ts'

/** What this browser keeps of an account's deletes; null for what it refuses to. */
export interface Stores {
  readonly archive: Archive | null
  readonly journal: Journal | null
}

interface DeskFor {
  readonly client: QueryClient
  readonly account: Account
  /** The session is not read-only. */
  readonly canDelete: boolean
  readonly stores: Stores
}

/** The desk of an account, for the sitting. */
export function deletionDeskFor({ client, account, canDelete, stores }: DeskFor): DeletionDesk {
  // A check is never called off: it is what tells whether the row comes back.
  const untilDone = new AbortController().signal
  return new DeletionDesk({
    send: ({ sid }, signal) => deleteEntry(account, sid, signal),
    check: ({ sid }) => isStillThere(account, sid, untilDone),
    forget: (sids) => forgetEntries(client, account, sids),
    atOnce: () => account.lane.state().limit,
    takeTurn: turnsOf(account.sid),
    canDelete,
    ledger: new Ledger({
      ...stores,
      isKeeping: keepDeleted.get,
      wholeOf: ({ sid }, signal) => wholeEntry(client, account, sid, signal),
      now: Date.now,
    }),
  })
}
