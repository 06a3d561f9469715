import { ApiError, type ApiErrorCode } from '../api/api-error.ts'
import type { LogEntry } from '../log/entry.ts'
import { NOT_CONFIRMED } from './doubt.ts'
import type { Ledger } from './ledger.ts'
import type { Outcome } from './outcome.ts'

/** How an entry is deleted, and how it is found out whether it is. */
export interface Ways {
  /**
   * Deletes it. Resolves where it is gone. An abort takes back only what has not been sent, so a
   * rejection with the signal's reason means that nothing happened.
   */
  readonly send: (entry: LogEntry, signal: AbortSignal) => Promise<'deleted' | 'already-gone'>
  /** Whether Twilio still has it. */
  readonly check: (entry: LogEntry) => Promise<boolean>
}

type Meaning = 'gone' | 'refused' | 'doubt' | 'failed' | 'blocked'

/** What a failed DELETE says about the entry. */
const MEANING: Readonly<Record<ApiErrorCode, Meaning>> = {
  not_found: 'gone',
  delete_refused: 'refused',
  method: 'refused',
  read_only: 'refused',
  // Sent, perhaps done, and the answer was lost on its way.
  twilio_timeout: 'doubt',
  twilio_unreachable: 'doubt',
  twilio_unreadable: 'doubt',
  twilio_too_large: 'doubt',
  server_gone: 'doubt',
  unreadable: 'doubt',
  twilio_auth: 'blocked',
  token: 'blocked',
  host: 'blocked',
  twilio_error: 'failed',
  bad_request: 'failed',
  // Waited for and sent again by the lane; should one come this far, nothing was deleted.
  rate_limited: 'failed',
  server: 'doubt',
}

/** Answers to a check after which the next delete would fare no better. */
const DEAD_ENDS: ReadonlySet<ApiErrorCode> = new Set<ApiErrorCode>([
  'server_gone',
  'twilio_unreachable',
  'twilio_auth',
  'token',
  'host',
])

/**
 * Writes an entry down and sends its delete, and checks where the answer was lost (`onDoubt` says
 * so). What cannot be written down is not sent. Never rejects.
 */
export async function attemptDelete(
  entry: LogEntry,
  ways: Ways & { readonly ledger: Ledger },
  signal: AbortSignal,
  onDoubt: () => void,
): Promise<Outcome> {
  try {
    if ((await ways.ledger.keep(entry, signal)) === 'gone') return ALREADY_GONE
  } catch (error) {
    return signal.aborted ? { is: 'unsent' } : notKept(error)
  }
  try {
    return { is: 'gone', how: await ways.send(entry, signal) }
  } catch (error) {
    if (signal.aborted && error === signal.reason) return { is: 'unsent' }
    const meaning = error instanceof ApiError ? MEANING[error.code] : 'failed'
    switch (meaning) {
      case 'gone':
        return ALREADY_GONE
      case 'refused':
        return refusal(error)
      case 'doubt':
        onDoubt()
        return attemptCheck(entry, ways)
      case 'failed':
      case 'blocked':
        return { is: 'failed', reason: reasonOf(error), blocks: meaning === 'blocked' }
    }
  }
}

const ALREADY_GONE: Outcome = { is: 'gone', how: 'already-gone' }

/** Nothing was sent: its details could not be read, or this browser has no room for them. */
function notKept(error: unknown): Outcome {
  const blocks = !(error instanceof ApiError) || DEAD_ENDS.has(error.code)
  return {
    is: 'failed',
    reason: `Not sent, as it could not be kept here first. ${reasonOf(error)}`,
    blocks,
  }
}

/**
 * Finds out whether an entry is gone of which nobody knows; `ifThere` is what is said where it is
 * not. Never rejects.
 */
export async function attemptCheck(
  entry: LogEntry,
  { check }: Ways,
  ifThere = NOT_CONFIRMED,
): Promise<Outcome> {
  try {
    if (!(await check(entry))) return { is: 'gone', how: 'deleted' }
    return { is: 'failed', reason: ifThere, blocks: false }
  } catch (error) {
    const blocks = error instanceof ApiError && DEAD_ENDS.has(error.code)
    return { is: 'unknown', reason: reasonOf(error), blocks }
  }
}

function refusal(error: unknown): Outcome {
  if (!(error instanceof ApiError) || error.code !== 'delete_refused') {
    return { is: 'refused', by: 'server', words: reasonOf(error) }
  }
  const { twilio } = error
  if (!twilio?.message) return { is: 'refused', by: 'twilio', words: error.message }
  const numbers = [twilio.status, twilio.code && `code ${twilio.code}`].filter(Boolean).join(', ')
  const said = `“${twilio.message}”${numbers && ` (${numbers})`}`
  const words = `Twilio does not delete notifications of this account. It said: ${said}.`
  return { is: 'refused', by: 'twilio', words }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
