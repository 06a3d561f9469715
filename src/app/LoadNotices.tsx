import { useQueryClient } from '@tanstack/react-query'
import { retryFailed } from '../api/use-range-log.ts'
import { LoadFailures } from '../log-list/LoadFailures.tsx'
import { RateLimitNotice } from '../log-list/RateLimitNotice.tsx'
import type { LogPage } from './log-page.ts'

interface LoadNoticesProps {
  readonly page: LogPage
  /** Whether something is listed, or may be yet. */
  readonly isBesideRows: boolean
}

/** What holds loading up, and what of the log could not be loaded. */
export function LoadNotices({ page, isBesideRows }: LoadNoticesProps) {
  const { account, listed, loading } = page
  const client = useQueryClient()
  return (
    <>
      <RateLimitNotice />
      <LoadFailures
        failures={listed.log.failures}
        isBesideRows={isBesideRows}
        onRetry={() => {
          if (loading.pause) loading.goOn()
          void retryFailed(client, account)
        }}
      />
    </>
  )
}
