const YES_NO = '`true` or `false`'
const METHOD = '`GET` or `POST`'
const SECONDS = 'a whole number of seconds'
const COUNT = 'a whole number'
const URL = 'a full or relative http(s) URL'
const KEYS = 'digits, `#` or `*`'
const TRIM = '`trim-silence` or `do-not-trim`'

/** The elements, separated by spaces; the attribute; and what it wants. */
type Refusal = readonly [elements: string, attribute: string, wants: string]

/**
 * What the codes 13xxx and 14xxx complain of.
 * Source: the titles of Twilio's error dictionary ("Gather: Invalid timeout value") and the
 * attributes' values in Twilio's public TwiML reference.
 */
export const REFUSALS: ReadonlyMap<string, Refusal> = new Map<string, Refusal>([
  ['13210', ['Dial', 'method', METHOD]],
  ['13211', ['Dial', 'ifMachine', '`Continue` or `Hangup`']],
  ['13212', ['Dial', 'timeout', SECONDS]],
  ['13213', ['Dial', 'hangupOnStar', YES_NO]],
  [
    '13214',
    ['Dial', 'callerId', 'a number of this account, a verified number, or the caller’s own'],
  ],
  ['13216', ['Dial', 'timeLimit', `${SECONDS}, at most 86400`]],
  [
    '13217',
    [
      'Dial',
      'record',
      '`do-not-record`, `record-from-answer`, `record-from-ringing` or their `-dual` forms',
    ],
  ],
  ['13218', ['Dial', 'sequential', YES_NO]],
  ['13219', ['Dial', 'answerOnBridge', YES_NO]],
  ['13220', ['Dial', 'ringTone', 'a two-letter country code']],
  ['13221', ['Number', 'method', METHOD]],
  ['13222', ['Number', 'sendDigits', 'digits, `w`, `#` or `*`']],
  ['13230', ['Conference', 'muted', YES_NO]],
  ['13231', ['Conference', 'endConferenceOnExit', YES_NO]],
  ['13232', ['Conference', 'startConferenceOnEnter', YES_NO]],
  ['13233', ['Conference', 'waitUrl', URL]],
  ['13234', ['Conference', 'waitMethod', METHOD]],
  ['13235', ['Conference', 'beep', '`true`, `false`, `onEnter` or `onExit`']],
  ['13239', ['Conference', 'trim', TRIM]],
  ['13241', ['Sip', 'method', METHOD]],
  [
    '13247',
    ['Dial', 'callerId', 'a number of this account, a verified number, or the caller’s own'],
  ],
  ['13248', ['Dial', 'callerId', 'a shorter caller id']],
  ['13256', ['Dial Record Conference', 'recordingStatusCallback', URL]],
  ['13257', ['Record', 'transcribeCallback', URL]],
  ['13310', ['Gather', 'finishOnKey', KEYS]],
  ['13311', ['Gather', 'finishOnKey', KEYS]],
  ['13312', ['Gather', 'method', METHOD]],
  ['13313', ['Gather', 'timeout', SECONDS]],
  ['13314', ['Gather', 'numDigits', COUNT]],
  ['13321', ['Say', 'voice', 'the name of a voice that Twilio has']],
  ['13322', ['Say', 'loop', COUNT]],
  ['13326', ['Gather', 'input', '`dtmf`, `speech` or `dtmf speech`']],
  ['13327', ['Gather', 'speechTimeout', `${SECONDS}, or \`auto\``]],
  ['13328', ['Gather', 'maxSpeechTime', SECONDS]],
  ['13329', ['Gather', 'partialResultCallbackMethod', METHOD]],
  ['13330', ['Gather', 'hints', 'words and phrases with commas between, 500 at most']],
  ['13331', ['Gather', 'language', 'a language tag that Twilio recognises, such as `en-US`']],
  ['13332', ['Gather', 'bargeIn', YES_NO]],
  ['13333', ['Gather', 'profanityFilter', YES_NO]],
  ['13334', ['Gather', 'speechModel', 'the name of a model that Twilio has']],
  ['13338', ['Gather', 'actionOnEmptyResult', YES_NO]],
  ['13410', ['Play', 'loop', COUNT]],
  ['13430', ['Play', 'digits', 'digits, `w`, `#` or `*`']],
  ['13510', ['Say', 'loop', COUNT]],
  ['13511', ['Say', 'voice', 'the name of a voice that Twilio has']],
  ['13512', ['Gather Say', 'language', 'a language tag that Twilio has, such as `en-US`']],
  ['13610', ['Record', 'method', METHOD]],
  ['13611', ['Record', 'timeout', SECONDS]],
  ['13612', ['Record', 'maxLength', `${SECONDS}, at most 14400`]],
  ['13613', ['Record', 'finishOnKey', KEYS]],
  ['13614', ['Record', 'transcribe', YES_NO]],
  ['13615', ['Record', 'maxLength', 'at most 120 seconds where `transcribe` is set']],
  ['13616', ['Record', 'playBeep', YES_NO]],
  [
    '13621',
    [
      'Dial Record Conference',
      'recordingStatusCallbackEvent',
      '`in-progress`, `completed` or `absent`',
    ],
  ],
  ['13699', ['Dial Record', 'trim', TRIM]],
  ['13710', ['Redirect', 'method', METHOD]],
  ['13810', ['Reject', 'reason', '`rejected` or `busy`']],
  ['13910', ['Pause', 'length', SECONDS]],
  ['14101', ['Message Sms', 'to', 'a phone number with `+` and country code']],
  ['14102', ['Message Sms', 'from', 'a number of this account that can send messages']],
  ['14104', ['Message Sms', 'method', METHOD]],
  ['14105', ['Message Sms', 'statusCallback', URL]],
  ['14201', ['Enqueue', 'method', METHOD]],
  ['14202', ['Enqueue', 'waitUrl', URL]],
  ['14203', ['Enqueue', 'action', URL]],
  ['14206', ['Enqueue', 'waitUrlMethod', METHOD]],
  ['14220', ['Enqueue', 'workflowSid', 'the sid of a workflow (`WW…`)']],
])
