import { queryOptions } from '@tanstack/react-query'
import type { LogEntry, NotificationSid } from '../log/entry.ts'
import { decodeEntry } from '../twilio/decode-entry.ts'
import type { Account } from './account.ts'
import { ask } from './ask.ts'
import { readDictionaryEntry } from './dictionary.ts'
import { hearingOfForgotten } from './forgotten.ts'
import { loadCall } from './load-call.ts'
import { logKeys } from './log-queries.ts'
import { readable } from './readable.ts'

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
