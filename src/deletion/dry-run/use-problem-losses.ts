import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useAccount } from '../../api/account-context.ts'
import { loadedDays } from '../../api/loaded-days.ts'
import { problemsOf } from '../../log/problem/log-problems.ts'
import type { DeletionDesk } from '../deletion-desk.ts'
import type { Proposal } from './dry-run.ts'
import { problemLosses, type ProblemLosses } from './problem-losses.ts'

/** What the proposal would leave of its problems, among all that is loaded when it is made. */
export function useProblemLosses(desk: DeletionDesk, proposal: Proposal): ProblemLosses {
  const client = useQueryClient()
  const account = useAccount()
  return useMemo(
    () =>
      problemLosses(
        new Set(proposal.entries.map(({ sid }) => sid)),
        loadedDays(client, account),
        desk.state().hidden,
        problemsOf(account.texts),
      ),
    [client, account, desk, proposal],
  )
}
