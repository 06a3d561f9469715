import { ApiError, type ApiErrorCode } from './api-error.ts'

/** A failure in a person's words. */
export interface FailureWords {
  readonly title: string
  /** What happened and what can be done: the server's own sentences, or Twilio's. */
  readonly said: string
}

const TITLES: Readonly<Record<ApiErrorCode, string>> = {
  server_gone: 'The local server does not answer',
  unreadable: 'The answer could not be understood',
  token: 'This page needs the link with the access token',
  bad_request: 'The server refused this request',
  read_only: 'This viewer was started read-only',
  not_found: 'Twilio no longer has it',
  method: 'The server does not do this',
  delete_refused: 'Twilio does not delete notifications of this account',
  host: 'The server does not know this address',
  rate_limited: 'Twilio asks to slow down',
  twilio_auth: 'Twilio refuses the credentials',
  twilio_error: 'Twilio answered with an error',
  twilio_unreadable: 'Twilio’s answer could not be understood',
  twilio_too_large: 'Twilio’s answer is too large',
  twilio_unreachable: 'Twilio cannot be reached',
  twilio_timeout: 'Twilio took too long to answer',
  server: 'The local server failed',
}

/** The words for a failed ask. Any other error is a fault of the page and says so. */
export function failureWords(error: Error): FailureWords {
  if (error instanceof ApiError) return { title: TITLES[error.code], said: error.message }
  return {
    title: 'Something in this page went wrong',
    said: `${error.message} Reload the page. If it happens again, it is a bug worth reporting.`,
  }
}
