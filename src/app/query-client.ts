import { QueryClient } from '@tanstack/react-query'
import { ApiError } from '../api/api-error.ts'

const MOST_RETRIES = 2

/** The one cache of server data. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // The server is on this computer: whether the browser believes itself online is no matter.
        networkMode: 'always',
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        retry: (failures, error) =>
          error instanceof ApiError && error.isPassing && failures < MOST_RETRIES,
        retryDelay: (failures) => 500 * 2 ** failures,
      },
    },
  })
}
