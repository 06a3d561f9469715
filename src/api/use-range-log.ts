import {
  type QueryClient,
  useQueries,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Day } from '../log/day.ts'
import { type DayLog, isSettled } from '../log/day-log.ts'
import type { LevelFilter } from '../log/level.ts'
import type { Account } from './account.ts'
import { dayQuery, logKeys } from './log-queries.ts'

/** A day that could not be loaded, or not to its end. */
export interface DayFailure {
  readonly day: Day
  readonly error: Error
}

/**
 * How a day stands: all of it is here, more of it is on its way, some of it is here, an ask failed,
 * or it was not asked for.
 */
export type DayStanding = 'complete' | 'loading' | 'partial' | 'failed' | 'none'

export interface DayState {
  /** A GMT day. */
  readonly day: Day
  readonly standing: DayStanding
  /** How many of its entries are here, whatever filters leave of them. */
  readonly loaded: number
}

/**
 * What is loaded of a range, and what is still to come.
 *
 * A class, so that TanStack Query takes each new one as it is: it would compare plain objects
 * deeply, entry by entry.
 */
export class RangeLog {
  /** Newest day first; days of which nothing came yet are left out. */
  readonly logs: readonly DayLog[]
  /** How many entries are loaded, whatever filters leave of them. */
  readonly loaded: number
  /** Every day of the range, newest first. */
  readonly days: readonly DayState[]
  readonly dayCount: number
  /** Days of which all is here. */
  readonly completeDays: number
  /** Whether anything is being asked for now. */
  readonly isLoading: boolean
  readonly failures: readonly DayFailure[]

  constructor(days: readonly Day[], results: readonly UseQueryResult<DayLog>[]) {
    this.logs = results.flatMap(({ data }) => (data ? [data] : []))
    this.loaded = this.logs.reduce((sum, { table }) => sum + table.length, 0)
    this.days = results.flatMap((result, index) => {
      const day = days[index]
      const loaded = result.data?.table.length ?? 0
      return day ? [{ day, standing: standingOf(result), loaded }] : []
    })
    this.dayCount = days.length
    this.completeDays = this.logs.filter((log) => log.next === null).length
    this.isLoading = results.some(({ fetchStatus }) => fetchStatus === 'fetching')
    this.failures = results.flatMap(({ error, fetchStatus }, index) => {
      const day = days[index]
      return day && error && fetchStatus === 'idle' ? [{ day, error }] : []
    })
  }
}

function standingOf({ data, error, fetchStatus }: UseQueryResult<DayLog>): DayStanding {
  // A complete day that is asked for again stays complete.
  if (fetchStatus === 'idle' && error) return 'failed'
  if (data?.next === null) return 'complete'
  if (fetchStatus === 'fetching') return 'loading'
  return data ? 'partial' : 'none'
}

interface RangeLogChoice {
  readonly account: Account
  /** GMT days, newest first; the same array as long as they are the same days. */
  readonly days: readonly Day[]
  readonly level: LevelFilter
  /** A person stopped the loading. */
  readonly isStopped: boolean
}

/** Loads the days side by side, as many at a time as the account's lane lets through. */
export function useRangeLog({ account, days, level, isStopped }: RangeLogChoice): RangeLog {
  const client = useQueryClient()
  const combine = useCallback(
    (results: UseQueryResult<DayLog>[]) => new RangeLog(days, results),
    [days],
  )
  return useQueries({
    queries: days.map((day) => {
      const query = dayQuery(account, levelToAsk(client, account, level, day), day)
      const isComplete = client.getQueryData(query.queryKey)?.next === null
      // A complete day asks for nothing by itself, and can be refreshed while the others stand still.
      return { ...query, enabled: !isStopped || isComplete }
    }),
    combine,
  })
}

/** A day that is here with all its levels answers for each of them: Twilio is not asked again. */
export function levelToAsk(
  client: QueryClient,
  account: Account,
  level: LevelFilter,
  day: Day,
): LevelFilter {
  const whole = client.getQueryData<DayLog>(logKeys.day(account, 'all', day))
  return whole?.next === null ? 'all' : level
}

/** Asks again for what may have changed: the days that had not ended when they were loaded. */
export async function refreshLog(client: QueryClient, account: Account): Promise<void> {
  await client.refetchQueries({
    queryKey: logKeys.days(account),
    type: 'active',
    predicate: ({ queryKey }) => {
      const log = client.getQueryData<DayLog>(queryKey)
      return !log || !isSettled(log)
    },
  })
}

/** Asks again for the days that failed, from where each stood. */
export async function retryFailed(client: QueryClient, account: Account): Promise<void> {
  await client.refetchQueries({
    queryKey: logKeys.days(account),
    type: 'active',
    predicate: ({ state }) => state.status === 'error',
  })
}

/** Asks for what is missing of one day, even while loading stands still. */
export async function loadOneDay(
  client: QueryClient,
  account: Account,
  level: LevelFilter,
  day: Day,
): Promise<void> {
  const query = dayQuery(account, levelToAsk(client, account, level, day), day)
  await client.prefetchQuery({ ...query, staleTime: 0 })
}

/** Stops all loading. What came so far stays. */
export async function stopLoading(client: QueryClient, account: Account): Promise<void> {
  await client.cancelQueries({ queryKey: logKeys.days(account) })
}
