import { word, type Word } from './word.ts'

/**
 * The verbs and nouns of messaging TwiML, and the one verb of fax TwiML.
 *
 * Source: Twilio's public references (twilio.com/docs/messaging/twiml and, until fax ended in
 * 2021, /docs/fax/twiml), as the types of its helper library for Node list them (npm `twilio`
 * 3.84, 4.23 and 6.2). `Sms` is the verb of 2008, which voice documents still use. `Redirect`
 * belongs to voice and messaging and stands with the voice words.
 */
export const MESSAGING_WORDS: readonly Word[] = [
  word('Message', 'Response', 'to from action method statusCallback', 'open'),
  word('Body', 'Message', ''),
  word('Media', 'Message', ''),
  word('Sms', 'Response', 'to from action method statusCallback'),
  word('Receive', 'Response', 'action method mediaType pageSize storeMedia'),
]

/** The verbs that a message's document may have beside `Redirect`; the others need a call. */
export const MESSAGING_VERBS: readonly string[] = ['Message', 'Sms', 'Redirect']

/** The verb that a call's document may not have. */
export const MESSAGE_ONLY: readonly string[] = ['Message']
