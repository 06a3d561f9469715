import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useDeferredValue, useMemo } from 'react'
import { loadOneDay } from '../api/use-range-log.ts'
import { Histogram } from '../histogram/Histogram.tsx'
import type { Day } from '../log/day.ts'
import type { LogPage } from './log-page.ts'

/** The histogram of what is listed. */
export function Overview({ page }: { readonly page: LogPage }) {
  const { account, view, listed, zone, now } = page
  const { range } = listed
  const { entries } = listed.visible
  const { days } = listed.log
  // The rows come first: what is new, or filtered anew, is drawn there, and then here.
  const shown = useDeferredValue(useMemo(() => ({ entries, days }), [entries, days]))
  const client = useQueryClient()
  const { level } = view
  const loadDay = useCallback(
    (day: Day) => void loadOneDay(client, account, level, day),
    [client, account, level],
  )
  return (
    <Histogram
      entries={shown.entries}
      range={range}
      where={JSON.stringify(view.range)}
      days={shown.days}
      zone={zone}
      now={now}
      onLoadDay={loadDay}
    />
  )
}
