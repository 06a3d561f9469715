import type { QueryClient } from '@tanstack/react-query'
import type { Account } from '../api/account.ts'
import { deletionDeskFor } from './deletion-desk-for.ts'
import type { DeletionDesk } from './deletion-desk.ts'
import { openStores } from './open-stores.ts'
import { turnsOf } from './turn.ts'

/** Opens what this browser keeps, then the desk, with what an earlier sitting left on it. */
export async function openDesk(
  client: QueryClient,
  account: Account,
  canDelete: boolean,
): Promise<DeletionDesk> {
  const stores = await openStores(account.sid)
  const desk = deletionDeskFor({ client, account, canDelete, stores })
  // Should it fail, nothing is known of an earlier sitting, as where the browser keeps nothing.
  desk.lookForLeftovers(turnsOf(account.sid)).catch(() => {})
  return desk
}
