import type { QueryClient } from '@tanstack/react-query'
import type { FullLogEntry, NotificationSid } from '../log/entry.ts'
import { decodeEntry } from '../twilio/decode-entry.ts'
import type { Account } from './account.ts'
import { ApiError } from './api-error.ts'
import { ask } from './ask.ts'
import { entryPath, entryQuery } from './detail-queries.ts'
import { readable } from './readable.ts'

/**
 * The whole notification with its exchange: as it was read before, else asked for, once more where
 * that failed and may well not again. Null where Twilio no longer has it. Rejects with an
 * {@link ApiError}, or with the signal's reason.
 */
export async function wholeEntry(
  client: QueryClient,
  account: Account,
  sid: NotificationSid,
  signal: AbortSignal,
): Promise<FullLogEntry | null> {
  const known = client.getQueryData(entryQuery(account, sid, null).queryKey)
  if (known) return known
  const read = () =>
    account.lane.run(
      async () =>
        readable(decodeEntry(await ask(entryPath(sid, null), { account: account.sid, signal }))),
      signal,
    )
  try {
    return await read().catch((error: unknown) => {
      if (error instanceof ApiError && error.isPassing) return read()
      throw error
    })
  } catch (error) {
    if (error instanceof ApiError && error.code === 'not_found') return null
    throw error
  }
}
