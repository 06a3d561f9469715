import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import type { Account } from '../api/account.ts'
import type { DeletionDesk } from '../deletion/deletion-desk.ts'
import type { NotificationSid } from '../log/entry.ts'
import { firstRows } from '../ui/milestones.ts'
import { afterRows } from './use-after-rows.ts'

/** The account's deletion desk, one for the sitting; null until its code has come. */
export function useDesk(account: Account, isReadOnly: boolean): DeletionDesk | null {
  const client = useQueryClient()
  const { data } = useQuery({
    queryKey: [account.sid, 'desk', isReadOnly],
    queryFn: async () => {
      await firstRows.passed
      const { openDesk } = await afterRows.load()
      return openDesk(client, account, !isReadOnly)
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  })
  return data ?? null
}

const NOTHING: ReadonlySet<NotificationSid> = new Set()

/** What of the desk the list and the drawer follow. */
export function useDeskState(desk: DeletionDesk | null) {
  const subscribe = desk?.subscribe ?? neverChanges
  const hidden = useSyncExternalStore(subscribe, () => desk?.state().hidden ?? NOTHING)
  const canDelete = useSyncExternalStore(subscribe, () => desk?.state().canDelete ?? false)
  const doomed = useSyncExternalStore(
    desk?.dryRun.subscribe ?? neverChanges,
    () => desk?.dryRun.state().doomed ?? NOTHING,
  )
  const isDeleting = useSyncExternalStore(subscribe, () => isBusy(desk))
  return { hidden, canDelete, doomed, isDeleting }
}

function isBusy(desk: DeletionDesk | null): boolean {
  const state = desk?.state()
  return state !== undefined && (state.waiting !== null || state.run !== null)
}

function neverChanges(): () => void {
  return () => {}
}
