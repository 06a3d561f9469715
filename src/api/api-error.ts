/**
 * What went wrong with an ask, as the page tells them apart. The server's own codes are the ones of
 * its contract; `server_gone` and `unreadable` are found out here.
 */
export type ApiErrorCode =
  | 'server_gone'
  | 'unreadable'
  | 'token'
  | 'bad_request'
  | 'read_only'
  | 'not_found'
  | 'method'
  | 'delete_refused'
  | 'host'
  | 'rate_limited'
  | 'twilio_auth'
  | 'twilio_error'
  | 'twilio_unreadable'
  | 'twilio_too_large'
  | 'twilio_unreachable'
  | 'twilio_timeout'
  | 'server'

const CODES: ReadonlySet<string> = new Set<ApiErrorCode>([
  'token',
  'bad_request',
  'read_only',
  'not_found',
  'method',
  'delete_refused',
  'host',
  'rate_limited',
  'twilio_auth',
  'twilio_error',
  'twilio_unreadable',
  'twilio_too_large',
  'twilio_unreachable',
  'twilio_timeout',
  'server',
])

/** What Twilio itself said, where it said something. */
export interface TwilioAnswer {
  readonly status: number | null
  readonly code: number | null
  readonly message: string | null
  readonly moreInfo: string | null
  readonly requestId: string | null
}

/** The one error of `api/`: a failed ask. The message is a sentence for a person. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly code: ApiErrorCode
  /** Seconds to wait before the next try, where the answer says so. */
  readonly retryAfter: number | null
  readonly twilio: TwilioAnswer | null

  constructor(
    code: ApiErrorCode,
    message: string,
    more: { retryAfter?: number | null; twilio?: TwilioAnswer | null; cause?: unknown } = {},
  ) {
    super(message, { cause: more.cause })
    this.code = code
    this.retryAfter = more.retryAfter ?? null
    this.twilio = more.twilio ?? null
  }

  /** Whether asking again may well go better, with nothing changed by anyone. */
  get isPassing(): boolean {
    return PASSING.has(this.code)
  }
}

const PASSING: ReadonlySet<ApiErrorCode> = new Set<ApiErrorCode>([
  'server_gone',
  'rate_limited',
  'twilio_error',
  'twilio_unreachable',
  'twilio_timeout',
])

/** The error that a failed answer of the server stands for. */
export function errorFromAnswer(status: number, body: string): ApiError {
  const failure = readFailure(body)
  if (failure) return failure
  return new ApiError(
    'unreadable',
    `The local server answered ${status} in a form this page does not know. Is it another program's port?`,
  )
}

function readFailure(body: string): ApiError | null {
  let parsed: unknown
  try {
    parsed = JSON.parse(body)
  } catch {
    return null // Not JSON: the caller says so, with the status.
  }
  if (!isRecord(parsed) || typeof parsed.message !== 'string') return null
  if (!isServerCode(parsed.code)) return null
  return new ApiError(parsed.code, parsed.message, {
    retryAfter: typeof parsed.retryAfter === 'number' ? parsed.retryAfter : null,
    twilio: isRecord(parsed.twilio) ? readTwilioAnswer(parsed.twilio) : null,
  })
}

function readTwilioAnswer(twilio: Record<string, unknown>): TwilioAnswer {
  const number = (value: unknown) => (typeof value === 'number' ? value : null)
  const text = (value: unknown) => (typeof value === 'string' ? value : null)
  return {
    status: number(twilio.status),
    code: number(twilio.code),
    message: text(twilio.message),
    moreInfo: text(twilio.moreInfo),
    requestId: text(twilio.requestId),
  }
}

function isServerCode(code: unknown): code is ApiErrorCode {
  return typeof code === 'string' && CODES.has(code)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
