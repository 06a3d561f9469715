/** What went wrong, in the words of the contract, and the HTTP status each is answered with. */
export const STATUS_OF_FAILURE = {
  bad_request: 400,
  token: 401,
  read_only: 403,
  not_found: 404,
  method: 405,
  delete_refused: 405,
  host: 421,
  rate_limited: 429,
  server: 500,
  twilio_auth: 502,
  twilio_error: 502,
  twilio_unreadable: 502,
  twilio_too_large: 502,
  twilio_unreachable: 502,
  twilio_timeout: 504,
} as const

export type FailureCode = keyof typeof STATUS_OF_FAILURE

/** What Twilio itself said; null where it said nothing, or nothing that could be read. */
export interface TwilioSaid {
  /** The HTTP status of Twilio's answer. */
  readonly status: number
  /** Twilio's own error code, such as 20003. */
  readonly code: number | null
  readonly message: string | null
  readonly moreInfo: string | null
  /** The `Twilio-Request-Id`, by which Twilio's support finds the request. */
  readonly requestId: string | null
}

/** A failure as the page and scripts read it: the JSON body of every answer that is none. */
export interface Failure {
  readonly code: FailureCode
  /** A sentence that says what happened and what can be done. */
  readonly message: string
  /** In seconds; only where Twilio itself asked for a pause. */
  readonly retryAfter?: number
  readonly twilio?: TwilioSaid
}
