import type { Level } from './level.ts'

declare const brand: unique symbol

/** A notification's id: `NO` and 32 hexadecimal digits. Made only by {@link notificationSid}. */
export type NotificationSid = string & { readonly [brand]: 'NotificationSid' }

const NOTIFICATION_SID = /^NO[0-9a-fA-F]{32}$/
const CALL_SID = /^CA[0-9a-fA-F]{32}$/

/** The sid, or null where the text is none. */
export function notificationSid(text: string): NotificationSid | null {
  return NOTIFICATION_SID.test(text) ? (text as NotificationSid) : null
}

/** Whether a resource sid names a call (it may name a message: `SM…`, `MM…`). */
export function isCallSid(text: string | null): text is string {
  return text !== null && CALL_SID.test(text)
}

/**
 * One notification of an account's log, as a list gives it: 14 fields.
 *
 * Texts are Twilio's own, trimmed of surrounding white space; what Twilio sends as null, as an
 * empty string or not at all is null here. Instants are milliseconds since 1970 UTC, and null
 * where Twilio's date could not be read strictly; the raw text is kept beside them.
 */
export interface LogEntry {
  readonly sid: NotificationSid
  readonly accountSid: string | null
  /** The resource's sid: a call (`CA…`), or a message (`SM…`, `MM…`). */
  readonly callSid: string | null
  readonly level: Level
  /** Twilio's own `log` value, `"0"` for an error. */
  readonly log: string | null
  readonly errorCode: string | null
  readonly moreInfo: string | null
  readonly messageText: string | null
  /** When it happened (`message_date`), ms UTC. */
  readonly occurredAt: number | null
  readonly messageDate: string | null
  readonly dateCreated: string | null
  readonly dateUpdated: string | null
  readonly requestMethod: string | null
  readonly requestUrl: string | null
  readonly apiVersion: string | null
  readonly uri: string | null
}

/**
 * The HTTP exchange behind a notification, which only the single entry carries.
 * Here the empty text and the missing one differ: `''` was sent empty, null was not sent.
 */
export interface Exchange {
  readonly requestVariables: string | null
  readonly responseHeaders: string | null
  readonly responseBody: string | null
}

/** A whole notification: all 17 fields. */
export interface FullLogEntry extends LogEntry {
  readonly exchange: Exchange
}
