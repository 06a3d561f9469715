import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import type { Account } from '../api/account.ts'
import { errorTitlesQuery } from '../api/log-queries.ts'
import { type RangeLog, useRangeLog } from '../api/use-range-log.ts'
import type { Day } from '../log/day.ts'
import type { NotificationSid } from '../log/entry.ts'
import type { LogProblems } from '../log/problem/log-problems.ts'
import type { MuteRule } from '../log/mute/mute-rule.ts'
import type { Titles } from '../log/headline.ts'
import { coveringDays, resolveRange, type TimeRange } from '../log/time-range.ts'
import type { LogFilter } from '../log/log-filter.ts'
import { type VisibleEntries, visibleEntries } from '../log/visible-entries.ts'
import type { Zone } from '../log/zone.ts'
import { firstRows } from '../ui/milestones.ts'
import type { ViewState } from '../url/view-state.ts'
import { useArrangement } from './use-arrangement.ts'
import { useProblems } from './use-problems.ts'

const NO_TITLES: Titles = new Map()

interface ListedLogChoice {
  readonly account: Account
  readonly view: ViewState
  readonly zone: Zone
  /** ms UTC. */
  readonly now: number
  readonly hidden: ReadonlySet<NotificationSid>
  /** The rules that have not ended; the same array until they change. */
  readonly muteRules: readonly MuteRule[]
  readonly isStopped: boolean
}

/** What the list shows, and what it was made of. */
export interface ListedLog {
  readonly log: RangeLog
  /** The range as it stands at this moment. */
  readonly range: TimeRange
  /** What left of the log what is listed. */
  readonly filter: LogFilter
  readonly visible: VisibleEntries
  readonly titles: Titles
  /** Which problem each row tells of; null until that is asked for and can be told. */
  readonly problems: LogProblems | null
}

/** From the view in the address bar to the entries on screen: ask for its days, filter what came. */
export function useListedLog(choice: ListedLogChoice): ListedLog {
  const { account, view, zone, now, hidden, muteRules, isStopped } = choice
  const range = useMemo(() => resolveRange(view.range, now, zone), [view.range, now, zone])
  const days = useSameDays(coveringDays(range, now))
  const log = useRangeLog({ account, days, level: view.level, isStopped })
  firstRows.usePassing(log.loaded > 0 || !log.isLoading)
  const areRowsShown = firstRows.useHasPassed()
  const titles = useQuery({ ...errorTitlesQuery(), enabled: areRowsShown }).data ?? NO_TITLES
  const problems = useProblems(account, needsProblems(view, muteRules))
  const { search, mutes, sortedEntries } = useArrangement({ view, muteRules, titles, problems })
  const { level, showsMuted } = view
  const filter = useMemo<LogFilter>(
    () => ({ level, range, hidden, search, mutes, showsMuted }),
    [level, range, hidden, search, mutes, showsMuted],
  )
  const filtered = useMemo(() => visibleEntries(log.logs, filter), [log.logs, filter])
  const { sort } = view
  const visible = useMemo(
    () =>
      sortedEntries
        ? { ...filtered, entries: sortedEntries(filtered.entries, sort, titles) }
        : filtered,
    [sortedEntries, filtered, sort, titles],
  )
  return { log, range, filter, visible, titles, problems }
}

function needsProblems({ search, look }: ViewState, rules: readonly MuteRule[]): boolean {
  if (look === 'groups') return true
  const muted = rules.map(({ subject }) => (subject.kind === 'search' ? subject.search : ''))
  return [search, ...muted].some((text) => /\bgroup:/i.test(text))
}

/** The same array as before while it holds the same days: the clock moves on within them. */
function useSameDays(days: readonly Day[]): readonly Day[] {
  const [kept, keep] = useState(days)
  if (kept.join() === days.join()) return kept
  keep(days)
  return days
}
