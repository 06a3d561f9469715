/** What goes wrong. */
export type Failure =
  /** Twilio says no, in its own format. */
  | {
      readonly does: 'refuse'
      readonly status: number
      readonly code: number
      readonly message: string
      /** A `Retry-After` header: seconds, or an HTTP date. */
      readonly retryAfter: string | null
    }
  /** Something answers, but not what was asked for. */
  | {
      readonly does: 'send'
      readonly status: number
      readonly type: string
      readonly body: string
      readonly location: string | null
    }
  /** The good answer comes, so much later. Null: nothing ever comes. */
  | { readonly does: 'wait'; readonly seconds: number | null }
  /** The connection is cut before any answer. */
  | { readonly does: 'hang up' }
  /** Half of the good body comes; then the connection is cut, or the body just ends. */
  | { readonly does: 'send half'; readonly cut: boolean }
  /** Blanks without end, where the good body should begin. */
  | { readonly does: 'flood' }

/** A failure that hits the first `times` asks, or all of them: null. */
export interface Trouble {
  readonly failure: Failure
  readonly times: number | null
}

/** A failure that stays. */
export function always(failure: Failure): Trouble {
  return { failure, times: null }
}

/** A failure that passes: it hits that many asks. */
export function passing(times: number, failure: Failure): Trouble {
  return { failure, times }
}

/** Twilio's no; its status, its code, its words. */
export function refusal(
  status: number,
  code: number,
  message: string,
  retryAfter: string | null = null,
): Failure {
  return { does: 'refuse', status, code, message, retryAfter }
}

/** A body, with a status and a content type that may not fit it. */
export function sent(status: number, type: string, body: string): Failure {
  return { does: 'send', status, type, body, location: null }
}

/** 429, with or without a `Retry-After`. */
export function tooMany(retryAfter: string | null): Failure {
  return refusal(429, 20429, 'Too Many Requests', retryAfter)
}

export const NEVER: Failure = { does: 'wait', seconds: null }
export const HANG_UP: Failure = { does: 'hang up' }
export const UNAUTHORIZED = refusal(401, 20003, 'Authenticate')
export const FORBIDDEN = refusal(403, 20403, 'Access to this resource is forbidden')
export const GONE = refusal(404, 20404, 'The requested resource was not found')
export const BROKEN = refusal(500, 20500, 'An internal server error has occurred')
