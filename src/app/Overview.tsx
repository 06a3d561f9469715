import { useQueryClient } from '@tanstack/react-query'
import { useDeferredValue } from 'react'
import { useAccount } from '../api/account-context.ts'
import { loadOneDay } from '../api/use-range-log.ts'
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
  const { log, visible, range } = listed
  // The rows come first: what a key of the search filters is drawn there, and then here.
  const entries = useDeferredValue(visible.entries)
  const client = useQueryClient()
  const account = useAccount()
  return (
    <section className={styles.overview} aria-label="Over time">
      <AfterFirstRows>
        <Histogram
          entries={entries}
          range={range}
          where={JSON.stringify(view.range)}
          days={log.days}
          zone={zone}
          now={now}
          onLoadDay={(day) => void loadOneDay(client, account, view.level, day)}
        />
      </AfterFirstRows>
    </section>
  )
}
