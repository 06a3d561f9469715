import { useQuery } from '@tanstack/react-query'
import type { Account } from '../api/account.ts'
import type { LogProblems } from '../log/problem/log-problems.ts'
import { lateCode } from '../ui/late-code.ts'

const code = lateCode(() => import('../log/problem/log-problems.ts'))

/** Which problem each loaded row tells of. Its code comes when it is wanted; until then null. */
export function useProblems(account: Account, isWanted: boolean): LogProblems | null {
  const { data } = useQuery({
    queryKey: [account.sid, 'problems'],
    queryFn: async () => {
      const { problemsOf } = await code.load()
      return problemsOf(account.texts)
    },
    enabled: isWanted,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  })
  return data ?? null
}
