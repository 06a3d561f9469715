import type { LogEntry } from '../entry.ts'
import { decodeFormText } from '../form-pairs.ts'
import { ownHeadline, readMessage } from '../message.ts'
import { readableText } from '../readable-text.ts'
import { stableHash } from './stable-hash.ts'
import { addressParts, type TextPart, textParts } from './text-parts.ts'

/** What entries share that tell of the same thing: code, method, host, shape of the path, message. */
export interface Problem {
  /** Ten hexadecimal digits, the same in every session. */
  readonly id: string
  readonly errorCode: string | null
  /** In capitals. */
  readonly method: string | null
  /** The address that was asked, as one of the entries has it; empty where none is told. */
  readonly address: readonly TextPart[]
  /** What Twilio says of it, as one of the entries has it; empty where only the code tells. */
  readonly message: readonly TextPart[]
}

/** The problem of this entry. Two entries have the same exactly where its id is the same. */
export function problemOf(entry: LogEntry): Problem {
  const { requestUrl, messageText } = entry
  const told = requestUrl === null ? addressInMessage(messageText) : null
  return makeProblem({
    errorCode: entry.errorCode,
    method: methodOf(entry.requestMethod, told !== null),
    address: addressParts(requestUrl ?? told ?? ''),
    message: messageParts(messageText),
  })
}

/** The problem that has these parts. */
export function makeProblem(parts: Omit<Problem, 'id'>): Problem {
  const { errorCode, method, address, message } = parts
  const told = [errorCode ?? '', method ?? '', shapeOf(address), shapeOf(message)]
  return { ...parts, id: stableHash(JSON.stringify(told)) }
}

/**
 * The method in capitals. Where Twilio leaves the request out and tells its address in the message
 * alone, it is Twilio's default: of one broken callback some entries have the request, most have
 * none.
 */
export function methodOf(requestMethod: string | null, isToldInMessage: boolean): string | null {
  return requestMethod?.toUpperCase() ?? (isToldInMessage ? 'POST' : null)
}

/** What the parts have in common with those of another entry of the problem: variables are marks. */
export function shapeOf(parts: readonly TextPart[]): string {
  return parts.map(({ text, kind }) => (kind === null ? text : MARKS[kind])).join('')
}

/** Stands for a variable of whatever kind: an id may be all digits by chance. No text has it. */
const VARIABLE = '\u0000'

/** An address is the same with any query and with none. */
const MARKS: Readonly<Record<NonNullable<TextPart['kind']>, string>> = {
  sid: VARIABLE,
  id: VARIABLE,
  time: VARIABLE,
  phone: VARIABLE,
  mail: VARIABLE,
  network: VARIABLE,
  number: VARIABLE,
  query: '',
}

/**
 * The address that the message tells, still encoded in one of its pairs; null where none is.
 * Twilio leaves an entry's own URL out often enough, above all where a callback failed.
 */
export function addressInMessage(messageText: string | null): string | null {
  const [address] = /https?%3A%2F%2F[^&\s]*/i.exec(messageText ?? '') ?? []
  return address === undefined ? null : decodeFormText(address)
}

/** Pairs that tell nothing of what happened, or what another part of the problem tells. */
const BESIDE_THE_POINT = new Set([
  'url',
  'LogLevel',
  'ErrorCode',
  'EmailNotification',
  'sourceComponent',
  'httpResponse',
])

/**
 * What a message says, in parts, and the HTTP status that it tells beside. `own` is its own
 * headline, null where it has none.
 */
export function messageParts(
  messageText: string | null,
  own = ownHeadline(messageText),
): readonly TextPart[] {
  if (messageText === null) return []
  const [, status] = /(?:^|&)httpResponse=(\d+)/.exec(messageText) ?? []
  const parts = [...textParts(own ?? restOf(messageText))]
  if (status !== undefined && !tells(own, status)) {
    parts.push({ text: `${parts.length === 0 ? '' : ' · '}HTTP ${status}`, kind: null })
  }
  return parts
}

function tells(headline: string | null, status: string): boolean {
  return headline?.includes(`HTTP ${status}`) ?? false
}

/** What there is to read where a message has no headline. */
function restOf(messageText: string): string {
  const { pairs } = readMessage(messageText)
  if (pairs.length === 0) return readableText(messageText)
  const telling = pairs.filter(({ name, value }) => !BESIDE_THE_POINT.has(name) && value.trim())
  return telling.map(({ name, value }) => `${name}=${value}`).join(', ')
}
