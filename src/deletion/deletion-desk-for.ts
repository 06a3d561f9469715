import type { QueryClient } from '@tanstack/react-query'
import type { Account } from '../api/account.ts'
import { deleteEntry, isStillThere } from '../api/delete-entry.ts'
import { forgetEntries } from '../api/edit-log.ts'
import { DeletionDesk } from './deletion-desk.ts'

/** The desk of an account, for the sitting. `canDelete`: the session is not read-only. */
export function deletionDeskFor(
  client: QueryClient,
  account: Account,
  canDelete: boolean,
): DeletionDesk {
  // A check is never called off: it is what tells whether the row comes back.
  const untilDone = new AbortController().signal
  return new DeletionDesk({
    send: ({ sid }, signal) => deleteEntry(account, sid, signal),
    check: ({ sid }) => isStillThere(account, sid, untilDone),
    forget: (sids) => forgetEntries(client, account, sids),
    atOnce: () => account.lane.state().limit,
    canDelete,
  })
}
