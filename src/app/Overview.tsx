import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useDeferredValue, useMemo } from 'react'
import { useAccount } from '../api/account-context.ts'
import { loadOneDay } from '../api/use-range-log.ts'
import type { Day } from '../log/day.ts'
import type { Zone } from '../log/zone.ts'
import { AfterFirstRows } from '../ui/AfterFirstRows.tsx'
import type { ViewState } from '../url/view-state.ts'
import styles from './App.module.css'
import { Histogram } from './lazy-parts.ts'
import type { ListedLog } from './use-listed-log.ts'

interface OverviewProps {
  readonly listed: ListedLog
  readonly view: ViewState
  readonly zone: Zone
  /** ms UTC. */
  readonly now: number
}

/** The histogram, which comes after the first rows; its place is kept from the start. */
export function Overview({ listed, view, zone, now }: OverviewProps) {
  const { range } = listed
  const { entries } = listed.visible
  const { days } = listed.log
  // The rows come first: what is new, or filtered anew, is drawn there, and then here.
  const shown = useDeferredValue(useMemo(() => ({ entries, days }), [entries, days]))
  const client = useQueryClient()
  const account = useAccount()
  const { level } = view
  const loadDay = useCallback(
    (day: Day) => void loadOneDay(client, account, level, day),
    [client, account, level],
  )
  return (
    <section className={styles.overview} aria-label="Over time">
      <AfterFirstRows>
        <Histogram
          entries={shown.entries}
          range={range}
          where={JSON.stringify(view.range)}
          days={shown.days}
          zone={zone}
          now={now}
          onLoadDay={loadDay}
        />
      </AfterFirstRows>
    </section>
  )
}
