import type { UseQueryResult } from '@tanstack/react-query'
import { ApiError } from '../api/api-error.ts'
import type { Exchange, FullLogEntry } from '../log/entry.ts'

/** What can be said of one of the three texts that only the single entry carries. */
export type ExchangePart =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: Error; onTryAgain(): void }
  /** Twilio had the entry in its list, and has it no longer. */
  | { readonly state: 'gone' }
  /** Not sent by Twilio. */
  | { readonly state: 'absent' }
  /** Sent, as an empty text. */
  | { readonly state: 'empty' }
  | { readonly state: 'here'; readonly text: string }

/** Whether an ask failed because Twilio has no such notification. */
export function isGone(error: Error | null): boolean {
  return error instanceof ApiError && error.code === 'not_found'
}

/** The state of one text of the exchange, given how asking for the entry stands. */
export function exchangePart(
  exchange: Exchange | null,
  name: keyof Exchange,
  query: UseQueryResult<FullLogEntry>,
): ExchangePart {
  if (exchange) {
    const text = exchange[name]
    if (text === null) return { state: 'absent' }
    return text === '' ? { state: 'empty' } : { state: 'here', text }
  }
  if (!query.error || query.isFetching) return { state: 'loading' }
  if (isGone(query.error)) return { state: 'gone' }
  return {
    state: 'failed',
    error: query.error,
    onTryAgain: () => void query.refetch(),
  }
}
