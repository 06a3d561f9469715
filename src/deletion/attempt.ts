import { ApiError, type ApiErrorCode } from '../api/api-error.ts'
import type { LogEntry } from '../log/entry.ts'

/** How an entry is deleted, and how it is found out whether it is. */
export interface Ways {
  /**
   * Deletes it. Resolves where it is gone. An abort takes back only what has not been sent, so a
   * rejection with the signal's reason means that nothing happened.
   */
  readonly send: (entry: LogEntry, signal: AbortSignal) => Promise<unknown>
  /** Whether Twilio still has it. */
  readonly check: (entry: LogEntry) => Promise<boolean>
}

/**
 * What came of one entry. `blocks`: the same would come of every other one, so none should be sent
 * until a person has looked.
 */
export type Outcome =
  | { readonly is: 'gone' }
  | { readonly is: 'unsent' }
  | { readonly is: 'refused'; readonly by: 'twilio' | 'server'; readonly words: string }
  | { readonly is: 'failed' | 'unknown'; readonly reason: string; readonly blocks: boolean }

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

/** Sends one delete, and checks where its answer was lost (`onDoubt` says so). Never rejects. */
export async function attemptDelete(
  entry: LogEntry,
  ways: Ways,
  signal: AbortSignal,
  onDoubt: () => void,
): Promise<Outcome> {
  try {
    await ways.send(entry, signal)
    return { is: 'gone' }
  } catch (error) {
    if (signal.aborted && error === signal.reason) return { is: 'unsent' }
    const meaning = error instanceof ApiError ? MEANING[error.code] : 'failed'
    switch (meaning) {
      case 'gone':
        return { is: 'gone' }
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

/** Finds out whether an entry is gone of which nobody knows. Never rejects. */
export async function attemptCheck(entry: LogEntry, { check }: Ways): Promise<Outcome> {
  try {
    if (!(await check(entry))) return { is: 'gone' }
    return { is: 'failed', reason: 'Not confirmed, and Twilio still has it.', blocks: false }
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
