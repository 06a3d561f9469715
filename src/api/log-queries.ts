import { queryOptions } from '@tanstack/react-query'
import type { Day } from '../log/day.ts'
import type { DayLog } from '../log/day-log.ts'
import type { NotificationSid } from '../log/entry.ts'
import type { LevelFilter } from '../log/level.ts'
import type { Account } from './account.ts'
import { ask } from './ask.ts'
import { hearingOfForgotten } from './forgotten.ts'
import { loadDay } from './load-day.ts'
import { readTitles } from './dictionary.ts'
import { readSession } from './session.ts'

/** Keys begin with the account, so that everything of it can be found and nothing else is. */
export const logKeys = {
  days: (account: Account) => [account.sid, 'day'] as const,
  day: (account: Account, level: LevelFilter, day: Day) =>
    [account.sid, 'day', level, day] as const,
  entry: (account: Account, sid: NotificationSid) => [account.sid, 'entry', sid] as const,
  calls: (account: Account) => [account.sid, 'call'] as const,
  call: (account: Account, callSid: string) => [account.sid, 'call', callSid] as const,
}

/** Whose log this is. Asked once a sitting. */
export function sessionQuery() {
  return queryOptions({
    queryKey: ['session'],
    queryFn: async ({ signal }) => readSession(await ask('session', { signal })),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/**
 * One GMT day of the account's log. Every page is put into the cache as it comes; a fetch that was
 * stopped or failed goes on where it was. A day that is complete is only asked for again on
 * demand (today, to refresh it), and stays on screen meanwhile.
 */
export function dayQuery(account: Account, level: LevelFilter, day: Day) {
  const queryKey = logKeys.day(account, level, day)
  return queryOptions<DayLog>({
    queryKey,
    queryFn: ({ client, signal }) =>
      hearingOfForgotten(client, (forgotten) =>
        loadDay({ account, level, day, client, queryKey, forgotten, signal }),
      ),
    staleTime: ({ state }) => (state.data?.next === null ? Number.POSITIVE_INFINITY : 0),
    gcTime: Number.POSITIVE_INFINITY,
    // Comparing thousands of entries with what was there would cost more than drawing them.
    structuralSharing: false,
  })
}

/** The titles of all codes in Twilio's error dictionary. */
export function errorTitlesQuery() {
  return queryOptions({
    queryKey: ['dictionary'],
    queryFn: async ({ signal }) => readTitles(await ask('errors', { signal })),
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  })
}
