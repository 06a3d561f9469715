import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Account } from '../api/account.ts'
import { stopLoading } from '../api/use-range-log.ts'
import type { PauseReason } from '../log-list/pause-reason.ts'
import type { ViewState } from '../url/view-state.ts'

/** Why loading stands still, in which view. Another range or level is loaded all the same. */
interface Standstill {
  readonly reason: PauseReason
  /** The view's range and level, as text. */
  readonly where: string
}

/** Whether loading stands still, and the ways to change that. */
export interface Pause {
  /** Null where it goes on. */
  readonly reason: PauseReason | null
  stop(why: PauseReason): void
  goOn(): void
}

/** Loading stands still because a person stopped it, or because their budget is spent. */
export function usePause(account: Account, { range, level }: ViewState): Pause {
  const client = useQueryClient()
  const [pause, setPause] = useState<Standstill | null>(null)
  const where = JSON.stringify([range, level])
  const reason = pause?.where === where ? pause.reason : null
  // The outside world here is the network: what is on its way is called off.
  useEffect(() => {
    if (reason) void stopLoading(client, account)
  }, [reason, client, account])
  return {
    reason,
    stop: (why: PauseReason) => setPause({ reason: why, where }),
    goOn: () => setPause(null),
  }
}
