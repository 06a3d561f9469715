import { ApiError, type ApiErrorCode, errorFromAnswer } from './api-error.ts'
import { viewerToken } from './viewer-token.ts'

/** Longer than the server's own deadline for Twilio (30 s), so that its words come first. */
const DEADLINE_MS = 45_000

interface Ask {
  /** The sid of the account that is asked about; what is nobody's own needs none. */
  readonly account?: string
  readonly method?: 'GET' | 'DELETE'
  readonly query?: URLSearchParams
  readonly signal?: AbortSignal
}

/**
 * Asks the page's own server and resolves to the answer's body as text.
 * Every failure is an {@link ApiError}; an abort by the caller stays an `AbortError`.
 */
export async function ask(path: string, { signal, ...how }: Ask = {}): Promise<string> {
  const deadline = AbortSignal.timeout(DEADLINE_MS)
  const either = signal ? AbortSignal.any([signal, deadline]) : deadline
  const failed = (code: ApiErrorCode, message: string) => (cause: unknown) => {
    throw signal?.aborted ? cause : new ApiError(code, message, { cause })
  }
  const response = await send(path, { ...how, signal: either }).catch(failed('server_gone', GONE))
  // What begins may still break off: the server passes on what Twilio sends while it comes.
  const body = await response.text().catch(failed('twilio_unreachable', BROKEN_OFF))
  if (!response.ok) throw errorFromAnswer(response.status, body)
  return body
}

const GONE =
  'Nothing answers where this page came from. Start the server again with “npm start” and open the link it prints; what is on screen stays.'
const BROKEN_OFF = 'The answer broke off before its end. Try again in a moment.'

/** The same for an answer that is read while it comes. Breaking off is left to whoever reads it. */
export async function askStream(path: string, how: Ask): Promise<ReadableStream<Uint8Array>> {
  const response = await send(path, how)
  if (!response.ok || !response.body) {
    throw errorFromAnswer(response.status, await response.text())
  }
  return response.body
}

function send(path: string, { account, method = 'GET', query, signal }: Ask): Promise<Response> {
  const search = query && query.size > 0 ? `?${query}` : ''
  return fetch(`/api/${path}${search}`, {
    method,
    // A server that was started anew, for others, then refuses rather than mixing their logs.
    headers: {
      'X-Viewer-Token': viewerToken() ?? '',
      ...(account === undefined ? {} : { 'X-Viewer-Account': account }),
    },
    signal: signal ?? null,
  })
}
