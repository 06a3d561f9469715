import type { Exchange, LogEntry } from '../../log/entry.ts'
import { readFormPairs, type Pair } from '../../log/form-pairs.ts'
import { headerValue, readHeaders } from '../../log/headers.ts'
import { readMessage } from '../../log/message.ts'
import { pairEvidence, textEvidence } from '../evidence.ts'
import { readTwiml, type TwimlReading } from '../twiml/read-twiml.ts'
import { wordSlips, type WordSlip } from '../twiml/word-slips.ts'
import { webUrl, type Address } from './address.ts'
import { readBody, type Body } from './body.ts'
import { expectationOf, isReport, type Expectation } from './expectation.ts'
import { readStatus, type HttpStatus } from './status.ts'

/** All that the rules look at: a notification, read once. */
export interface Clues {
  /** The entry's error code, else the message's; `''` where there is none. */
  readonly code: string
  /** What Twilio says happened, decoded: the message's headline, else its raw text. */
  readonly saying: string
  readonly message: readonly Pair[]
  readonly variables: readonly Pair[]
  readonly headers: readonly Pair[]
  readonly method: string
  readonly requestUrl: string
  /** The address that failed: the message's, else the request's. Null where none is told. */
  readonly address: Address | null
  readonly status: HttpStatus | null
  /** `text/html`, without parameters, in lower case; `''` where no header tells it. */
  readonly contentType: string
  readonly body: Body
  readonly expected: Expectation
  /** Whether the request only reported something (a status callback), whatever came of it. */
  readonly report: boolean
  /** Whether the request was about a call, or about a message. */
  readonly channel: 'voice' | 'messaging' | 'unknown'
  /** The body read as XML; done when first asked for. */
  readonly twiml: () => TwimlReading
  /** The names and places in it that TwiML does not have; found when first asked for. */
  readonly slips: () => readonly WordSlip[]
}

/** What is read of texts that Twilio itself keeps far shorter. */
const LONGEST_TEXT = 32 * 1024

const short = (text: string | null | undefined): string => (text ?? '').slice(0, LONGEST_TEXT)

const ADDRESS_PAIRS = ['url', 'statusCallback', 'Url', 'mediaUrl', 'invalidStatusCallbackUrl']
const ADDRESS_IN_WORDS = /https?:\/\/[^\s"'<>]+/i

function addressOf(pairs: readonly Pair[], saying: string, requestUrl: string): Address | null {
  const pair = pairs.find(({ name, value }) => ADDRESS_PAIRS.includes(name) && value.trim() !== '')
  if (pair !== undefined) {
    const text = pair.value.trim()
    return { text, url: webUrl(text), evidence: pairEvidence('message', pair) }
  }
  const said = ADDRESS_IN_WORDS.exec(saying)?.[0]
  if (said !== undefined && requestUrl === '') {
    return { text: said, url: webUrl(said), evidence: textEvidence('message', said) }
  }
  if (requestUrl === '') return null
  return {
    text: requestUrl,
    url: webUrl(requestUrl),
    evidence: textEvidence('request', requestUrl),
  }
}

function channelOf(sid: string | null, variables: readonly Pair[]): Clues['channel'] {
  const has = (name: string): boolean => variables.some((pair) => pair.name === name)
  if (has('MessageSid') || has('SmsSid') || has('SmsMessageSid')) return 'messaging'
  if (has('CallSid')) return 'voice'
  if (sid === null) return 'unknown'
  if (sid.startsWith('CA')) return 'voice'
  return /^(?:SM|MM)/.test(sid) ? 'messaging' : 'unknown'
}

/** Reads a notification for the rules. `exchange` is null while only the list's row is there. */
export function cluesOf(entry: LogEntry, exchange: Exchange | null): Clues {
  const text = short(entry.messageText)
  const { headline, pairs } = readMessage(text)
  const saying = headline ?? (pairs.length > 0 ? '' : text)
  const variables = readFormPairs(short(exchange?.requestVariables))
  const headers = readHeaders(short(exchange?.responseHeaders))
  const requestUrl = short(entry.requestUrl).trim()
  const address = addressOf(pairs, saying, requestUrl)
  const value = (name: string): string => pairs.find((pair) => pair.name === name)?.value ?? ''
  const code = (entry.errorCode ?? value('ErrorCode')).trim()
  const body = readBody(exchange?.responseBody ?? null)
  let reading: TwimlReading | null = null
  let slips: readonly WordSlip[] | null = null
  const twiml = (): TwimlReading => (reading ??= readTwiml(body.text))
  return {
    code,
    saying,
    message: pairs,
    variables,
    headers,
    method: (entry.requestMethod ?? '').toUpperCase(),
    requestUrl,
    address,
    status: readStatus(pairs, saying, headers),
    contentType:
      (headerValue(headers, 'content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '',
    body,
    expected: expectationOf({
      code,
      component: value('sourceComponent'),
      failing: address?.text ?? '',
      requestUrl,
      saying,
      variables,
    }),
    report: isReport(variables),
    channel: channelOf(entry.callSid, variables),
    twiml,
    slips: () => (slips ??= wordSlips(twiml().elements)),
  }
}
