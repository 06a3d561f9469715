import { useMemo } from 'react'
import { useAccount } from '../api/account-context.ts'
import type { News } from '../api/news.ts'
import type { RangeLog } from '../api/use-range-log.ts'
import { emptyDayLog, withPage } from '../log/day-log.ts'
import type { LogFilter } from '../log/log-filter.ts'
import { visibleEntries } from '../log/visible-entries.ts'

/** The log on screen, and the filter that made of it what is listed. */
export interface FilteredLog {
  readonly log: RangeLog
  readonly filter: LogFilter
}

/** How many of what is new the list would show, by the filters it has now. */
export function useWaiting(news: News | undefined, { log, filter }: FilteredLog): number {
  const { texts } = useAccount()
  const { logs } = log
  const days = useMemo(
    () =>
      (news?.days ?? []).flatMap(({ day, entries }) => {
        // A refresh may have brought some of them meanwhile.
        const fresh = logs.find((each) => each.day === day)?.table.columns.unknown(entries) ?? []
        const page = { entries: fresh, next: null, total: null }
        return fresh.length === 0 ? [] : [withPage(emptyDayLog(day, texts), page, 0)]
      }),
    [news, logs, texts],
  )
  return useMemo(() => visibleEntries(days, filter).entries.length, [days, filter])
}
