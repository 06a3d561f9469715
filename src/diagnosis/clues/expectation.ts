import type { Pair } from '../../log/form-pairs.ts'

/**
 * What Twilio wanted of the request behind a notification. `twiml`: instructions. `media`: audio
 * or a picture. `callback`: nothing; it only told the application something. `api`: it was a
 * request to Twilio, not by it. `nothing`: not known, so nothing is judged.
 */
export type Expectation = 'twiml' | 'media' | 'callback' | 'api' | 'nothing'

const MEDIA_FILE =
  /\.(?:mp3|wav|wave|ogg|m4a|aiff?|aac|gsm|ulaw|amr|gif|jpe?g|png|webp|mp4|3gpp?)$/i
const TWILIO_HOST = /^(?:https?:)?\/\/(?:[\w-]+\.)*twilio\.com(?:[:/?#]|$)/i

/** Message states that only a status callback reports; `received` comes with the message itself. */
const SENT =
  /^(?:accepted|scheduled|queued|sending|sent|delivered|undelivered|failed|read|canceled)$/i
const ENDED = /^(?:completed|busy|failed|no-answer|canceled)$/i
/** Variables that only a status callback carries. */
const REPORTS = [
  'CallbackSource',
  'StatusCallbackEvent',
  'TranscriptionStatus',
  'RecordingStatus',
  'UnstableSpeechResult',
]
/** What tells a request at a call's end that wants TwiML (an `action`) from a mere report. */
const ASKS = ['Digits', 'SpeechResult', 'DialCallStatus', 'RecordingUrl', 'QueueResult']

/** Whether the request variables are those of a report, which wants no answer. */
export function isReport(variables: readonly Pair[]): boolean {
  const value = (name: string): string => variables.find((pair) => pair.name === name)?.value ?? ''
  if (REPORTS.some((name) => value(name) !== '')) return true
  if (SENT.test(value('MessageStatus'))) return true
  if (SENT.test(value('SmsStatus')) && value('Body') === '') return true
  return ENDED.test(value('CallStatus')) && !ASKS.some((name) => value(name) !== '')
}

/** Variables of products whose webhooks want JSON, or just a status, in answer. */
const OTHER_PRODUCTS = ['EventType', 'ConversationSid', 'ChannelSid', 'WorkspaceSid', 'TaskSid']

/** The path of an address, without its query. */
function pathOf(address: string): string {
  return address.split(/[?#]/, 1)[0] ?? ''
}

/**
 * What was expected, told by the error code, Twilio's component number (13400 is `<Play>`), the
 * request's address and its variables. Codes: Twilio's error dictionary.
 */
export function expectationOf(told: {
  readonly code: string
  readonly component: string
  /** The address that failed, `''` where none is told. */
  readonly failing: string
  readonly requestUrl: string
  readonly saying: string
  readonly variables: readonly Pair[]
}): Expectation {
  const { code, failing } = told
  if (TWILIO_HOST.test(told.requestUrl) || /^2[01]\d{3}$/.test(code)) return 'api'
  if (code === '15003' || code === '16011') return 'callback'
  if (told.component === '13400' || /^(?:134\d\d|13325|11751)$/.test(code)) return 'media'
  if (/^112\d\d$/.test(code) || code === '12300') {
    if (MEDIA_FILE.test(pathOf(failing))) return 'media'
    if (isReport(told.variables)) return 'callback'
    return told.variables.some(({ name }) => OTHER_PRODUCTS.includes(name)) ? 'nothing' : 'twiml'
  }
  if (/^1(?:1[17]\d\d|[234]\d{3})$/.test(code)) return 'twiml'
  return /\bparse XML\b|\bTwiML\b/i.test(told.saying) ? 'twiml' : 'nothing'
}
