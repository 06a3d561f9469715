import type { NotificationSid } from '../log/entry.ts'
import type { Account } from './account.ts'
import { ApiError } from './api-error.ts'
import { ask } from './ask.ts'
import { entryPath } from './log-queries.ts'

/**
 * Asks Twilio to delete one notification. Resolves where it is gone: deleted now, or not there
 * any more (404). Rejects with an {@link ApiError}: `delete_refused` where Twilio does not delete
 * for this account at all, `twilio_timeout` where nobody knows whether it did.
 */
export async function deleteEntry(
  account: Account,
  sid: NotificationSid,
  signal: AbortSignal,
): Promise<'deleted' | 'already-gone'> {
  try {
    await account.lane.run(() => ask(entryPath(sid, null), { method: 'DELETE', signal }), signal)
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
    await account.lane.run(() => ask(entryPath(sid, null), { signal }), signal)
    return true
  } catch (error) {
    if (error instanceof ApiError && error.code === 'not_found') return false
    throw error
  }
}
