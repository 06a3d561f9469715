import { useQuery, useQueryClient } from '@tanstack/react-query'
import { ArrowUp } from 'lucide-react'
import { useEffect } from 'react'
import { useAccount } from '../api/account-context.ts'
import { failureWords } from '../api/failure-words.ts'
import { newsQuery, showNews } from '../api/news.ts'
import { liveAlerts } from '../settings/live-alerts.ts'
import { LIVE_INTERVALS, liveInterval } from '../settings/live-interval.ts'
import { useSetting } from '../settings/setting.ts'
import { Button } from '../ui/Button.tsx'
import { pauseAfter } from './backoff.ts'
import { canAlert, tellOfNews } from './alert.ts'
import styles from './Live.module.css'
import { useReadingOn } from './use-reading-on.ts'
import { type FilteredLog, useWaiting } from './use-waiting.ts'

interface LiveStatusProps {
  readonly listed: FilteredLog
  /** Why nothing is to be asked for at this moment, in words; null where nothing stands against it. */
  readonly hold: string | null
  /** The list goes to its beginning, where what is new will be. */
  onShow(): void
}

/**
 * Asks for what is new every so often, and says how that goes. What is new waits behind a button:
 * rows never move by themselves.
 */
export function LiveStatus({ listed, hold, onShow }: LiveStatusProps) {
  const interval = LIVE_INTERVALS[useSetting(liveInterval)]
  return interval === null ? null : (
    <LiveWatch listed={listed} hold={hold} onShow={onShow} interval={interval} />
  )
}

function LiveWatch({ listed, hold, onShow, interval }: LiveStatusProps & { interval: number }) {
  const account = useAccount()
  const client = useQueryClient()
  const { level } = listed.filter
  const search = listed.filter.search?.text ?? ''
  const isAlerting = useSetting(liveAlerts) && canAlert()
  const isReadingOn = useReadingOn()
  const wait = hold ?? (isReadingOn ? 'while you read on' : null)
  const { data, error, errorUpdateCount } = useQuery({
    ...newsQuery(account, level),
    enabled: wait === null,
    staleTime: interval,
    refetchInterval: ({ state }) =>
      pauseAfter(state.errorUpdateCount - (state.data?.failuresBefore ?? 0), interval),
    // In a hidden tab nobody looks, unless they want to be told.
    refetchIntervalInBackground: isAlerting,
    refetchOnWindowFocus: true,
  })
  const count = useWaiting(data, listed)
  // The outside world here is the browser's notifications.
  useEffect(() => {
    if (isAlerting && count > 0 && document.hidden) tellOfNews(count, search)
  }, [isAlerting, count, search])

  const show = () => {
    onShow()
    // The list learns in the next frame that it stands at its beginning, and then stays there.
    requestAnimationFrame(() => showNews(client, account, level))
  }
  const failures = errorUpdateCount - (data?.failuresBefore ?? 0)
  return (
    <div role="status" aria-label="Live" className={styles.status}>
      {count > 0 && (
        <Button tone="primary" className={styles.pill} onClick={show}>
          <ArrowUp size={14} aria-hidden />
          {count.toLocaleString('en')} new
        </Button>
      )}
      {wait !== null ? (
        <p>Live waits {wait}</p>
      ) : error ? (
        <p className={styles.failed} title={failureWords(error).said}>
          Live: {failureWords(error).title}. Next try after{' '}
          {seconds(pauseAfter(failures, interval))}
        </p>
      ) : (
        <p className={styles.on}>Live</p>
      )}
    </div>
  )
}

function seconds(pause: number): string {
  return pause < 120_000 ? `${Math.round(pause / 1000)} s` : `${Math.round(pause / 60_000)} min`
}
