import { queryOptions } from '@tanstack/react-query'
import type { Day } from '../log/day.ts'
import type { DayLog } from '../log/day-log.ts'
import type { LogEntry, NotificationSid } from '../log/entry.ts'
import type { LevelFilter } from '../log/level.ts'
import { decodeEntry } from '../twilio/decode-entry.ts'
import type { Account } from './account.ts'
import { ask } from './ask.ts'
import { hearingOfForgotten } from './forgotten.ts'
import { loadCall } from './load-call.ts'
import { loadDay } from './load-day.ts'
import { readDictionaryEntry, readTitles } from './dictionary.ts'
import { readable } from './readable.ts'
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

/** The whole entry. One reached through its call is fetched through the call's own route. */
export function entryQuery(account: Account, sid: NotificationSid, callSid: string | null) {
  return queryOptions({
    queryKey: logKeys.entry(account, sid),
    queryFn: ({ signal }) =>
      account.lane.run(
        async () =>
          readable(
            decodeEntry(await ask(entryPath(sid, callSid), { account: account.sid, signal })),
          ),
        signal,
      ),
    // A notification never changes.
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** All notifications of one call, newest first. */
export function callQuery(account: Account, callSid: string) {
  return queryOptions<readonly LogEntry[]>({
    queryKey: logKeys.call(account, callSid),
    queryFn: ({ client, signal }) =>
      hearingOfForgotten(client, (forgotten) => loadCall({ account, callSid, forgotten, signal })),
    staleTime: 60_000,
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

/** What the dictionary says about one code. A code it lacks fails with `not_found`. */
export function dictionaryQuery(code: string) {
  return queryOptions({
    queryKey: ['dictionary', code],
    queryFn: async ({ signal }) =>
      readDictionaryEntry(await ask(`errors/${encodeURIComponent(code)}`, { signal })),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** Where one entry is, below `/api`. */
export function entryPath(sid: NotificationSid, callSid: string | null): string {
  return callSid === null ? `notifications/${sid}` : `calls/${callSid}/notifications/${sid}`
}
