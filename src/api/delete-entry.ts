import type { NotificationSid } from '../log/entry.ts'
import type { Account } from './account.ts'
import { ApiError } from './api-error.ts'
import { ask } from './ask.ts'
import { entryPath } from './detail-queries.ts'

/**
 * Asks Twilio to delete one notification. Resolves where it is gone: deleted now, or not there
 * any more (404). Rejects with an {@link ApiError}: `delete_refused` where Twilio does not delete
 * for this account at all, `twilio_timeout` where nobody knows whether it did.
 *
 * The signal takes the delete back as long as it has not been sent, also between a 429 and the next
 * try. Once it is on its way it is waited for: were it cut off, nobody would know what came of it.
 */
export async function deleteEntry(
  account: Account,
  sid: NotificationSid,
  signal: AbortSignal,
): Promise<'deleted' | 'already-gone'> {
  try {
    await account.lane.run(
      () => ask(entryPath(sid, null), { account: account.sid, method: 'DELETE' }),
      signal,
    )
    return 'deleted'
  } catch (error) {
    if (error instanceof ApiError && error.code === 'not_found') return 'already-gone'
    throw error
  }
}

/** Whether Twilio still has the notification: the check after a delete whose answer was lost. */
export async function isStillThere(
  account: Account,
  sid: NotificationSid,
  signal: AbortSignal,
): Promise<boolean> {
  try {
    await account.lane.run(
      () => ask(entryPath(sid, null), { account: account.sid, signal }),
      signal,
    )
    return true
  } catch (error) {
    if (error instanceof ApiError && error.code === 'not_found') return false
    throw error
  }
}
