import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Account } from '../api/account.ts'
import { type RangeLog, refreshLog } from '../api/use-range-log.ts'
import type { LoadBudget } from '../log-list/PauseNotice.tsx'
import type { PauseReason } from '../log-list/pause-reason.ts'
import { loadBudget } from '../settings/load-budget.ts'
import { useSetting } from '../settings/setting.ts'
import type { Pause } from './use-pause.ts'

/** How loading goes, and what a person can do about it. */
export interface Loading {
  /** Why it stands still; null where it does not. */
  readonly pause: PauseReason | null
  readonly budget: LoadBudget
  stop(): void
  goOn(): void
  /** Goes on, and asks for what is newer. */
  refresh(): void
}

/** Keeps loading within a person's budget. */
export function useLoading(account: Account, log: RangeLog, pause: Pause): Loading {
  const client = useQueryClient()
  const limit = useSetting(loadBudget)
  const [allowance, setAllowance] = useState(limit)
  const { loaded, isLoading } = log
  if (isLoading && loaded >= allowance && pause.reason === null) pause.stop('budget')
  const goOn = () => {
    setAllowance(loaded + limit)
    pause.goOn()
  }
  return {
    pause: pause.reason,
    budget: { limit, choose: loadBudget.set },
    stop: () => pause.stop('stopped'),
    goOn,
    refresh: () => {
      goOn()
      void refreshLog(client, account)
    },
  }
}
