import { ApiError, type ApiErrorCode } from './api-error.ts'

/** A failure in a person's words: what happened, and what they can do about it. */
export interface FailureWords {
  readonly title: string
  /** What the server or Twilio itself said. */
  readonly said: string
  readonly advice: string
}

const TRY_AGAIN = 'Try again in a moment.'

const WORDS: Readonly<Record<ApiErrorCode, readonly [title: string, advice: string]>> = {
  server_gone: [
    'The local server does not answer',
    'Start it again with “npm start” and open the link it prints. What is on screen stays.',
  ],
  unreadable: [
    'The answer could not be understood',
    'Check that this address is the log viewer’s own, then reload the page.',
  ],
  token: [
    'This page needs the link with the access token',
    'Open the link that the server printed when it started (it ends in “#t=…”).',
  ],
  bad_request: [
    'The server refused this request',
    'Check the address, or start from the whole log.',
  ],
  read_only: ['This viewer was started read-only', 'Start it without --read-only to delete.'],
  not_found: ['Twilio no longer has it', 'It may have been deleted, or have expired.'],
  method: ['The server does not do this', 'Reload the page: it may be older than the server.'],
  delete_refused: [
    'Twilio does not delete notifications of this account',
    'Nothing was lost. Entries can still be filtered and searched.',
  ],
  host: [
    'The server does not know this address',
    'Open the link it printed, or start it with --allowed-host and this name.',
  ],
  rate_limited: ['Twilio asks to slow down', 'Asking goes on by itself.'],
  twilio_auth: [
    'Twilio refuses the credentials',
    'Check TWILIO_ACCOUNT_SID and the API key or auth token in the environment or .env, then start the server again.',
  ],
  twilio_error: ['Twilio answered with an error', TRY_AGAIN],
  twilio_unreadable: ['Twilio’s answer could not be understood', TRY_AGAIN],
  twilio_too_large: ['Twilio’s answer is too large', 'Choose a shorter range.'],
  twilio_unreachable: [
    'Twilio cannot be reached',
    'Check this computer’s connection (and TWILIO_BASE_URL, TWILIO_REGION and TWILIO_EDGE if set), then try again.',
  ],
  server: [
    'The local server failed',
    'Its terminal says more. Try again; if it stays, please report it.',
  ],
  twilio_timeout: ['Twilio took too long to answer', TRY_AGAIN],
}

/** The words for a failed ask. Any other error is a fault of the page and says so. */
export function failureWords(error: Error): FailureWords {
  if (!(error instanceof ApiError)) {
    return {
      title: 'Something in this page went wrong',
      said: error.message,
      advice: 'Reload the page. If it happens again, it is a bug worth reporting.',
    }
  }
  const [title, advice] = WORDS[error.code]
  return { title, said: error.message, advice }
}
