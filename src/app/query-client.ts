import { notifyManager, QueryClient } from '@tanstack/react-query'
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

/** As long as a frame, in ms. */
const FRAME_MS = 16

/** How often the page is drawn anew while things come faster than that, in ms. */
const PACE_MS = 100

/**
 * Tells the page of all that came within a frame at once; and while more and more comes, ten times
 * a second. While a log is loading pages come faster than frames, and each would draw the whole
 * page anew.
 */
export function gatherNotifications(): void {
  let waiting: (() => void)[] = []
  let toldAt = Number.NEGATIVE_INFINITY
  const tellAll = () => {
    const due = waiting
    waiting = []
    toldAt = performance.now()
    for (const each of due) each()
  }
  notifyManager.setScheduler((tell) => {
    if (waiting.push(tell) > 1) return
    const pause = toldAt + PACE_MS - performance.now()
    setTimeout(tellAll, Math.max(FRAME_MS, pause))
  })
}
