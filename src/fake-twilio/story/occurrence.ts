import type { WireExchange } from '../wire-notification.ts'
import type { Dice } from './dice.ts'
import type { Talk } from './talk.ts'

/** One thing that went wrong at one moment, before it is written down. */
export interface Occurrence {
  /** Seconds since 1970 UTC. */
  readonly at: number
  readonly accountSid: string
  /** The call or message in which it happened. */
  readonly talk: Talk
  readonly dice: Dice
}

/** What a list tells of an occurrence. */
export interface Report {
  /** Null: a notification without a code. */
  readonly code: string | null
  readonly text: string
  readonly method: string | null
  readonly url: string | null
  /** What `call_sid` names: the call, a message, or nothing (null, or Twilio's empty text). */
  readonly about: 'call' | 'message' | 'nothing' | 'empty'
}

/** A sort of notification: how it is told, and the exchange behind it. */
export interface Kind {
  /** Twilio's `log`: 0 error, 1 warning, 2 notice, 3 debug. */
  readonly log: '0' | '1' | '2' | '3'
  readonly report: (occurrence: Occurrence) => Report
  readonly exchange: (occurrence: Occurrence, report: Report) => WireExchange
}

/** Twilio kept nothing of the exchange, and says so with empty texts. */
export const NO_EXCHANGE: WireExchange = {
  request_variables: '',
  response_body: '',
  response_headers: '',
}
