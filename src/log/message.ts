import { readFormPairs, type Pair } from './form-pairs.ts'
import { openAddresses } from './percent.ts'
import { foldSpace, readableText } from './readable-text.ts'

/** A notification's message text, read. */
export interface Message {
  /** What Twilio says happened, decoded, in one line; null where the text has no such part. */
  readonly headline: string | null
  /** The decoded pairs; empty where the text is a plain sentence or HTML. */
  readonly pairs: readonly Pair[]
}

/** The parts that say what happened, best first. */
const HEADLINES = ['parserMessage', 'Msg', 'msg']

/** Keys that Twilio's own logging writes: one of them tells pairs from a sentence. */
const KNOWN_KEYS: ReadonlySet<string> = new Set([
  ...HEADLINES,
  'EmailNotification',
  'ErrorCode',
  'httpResponse',
  'LogLevel',
  'sourceComponent',
  'url',
])

const NAME = /^[A-Za-z_][\w.[\]-]*$/

/**
 * Whether a text is pairs: every key between `&` looks like a name, and one is known. Sentences
 * hold `=` and `&` too ("Unknown parameter received by the REST API: foo=bar"), and so does HTML.
 */
function isPairs(text: string): boolean {
  if (!text.includes('=')) return false
  let known = false
  for (const piece of text.split('&')) {
    if (piece === '') continue
    const equals = piece.indexOf('=')
    const name = readFormPairs(equals < 0 ? piece : piece.slice(0, equals))[0]?.name ?? ''
    if (!NAME.test(name)) return false
    known ||= KNOWN_KEYS.has(name)
  }
  return known
}

function headlineIn(pairs: readonly Pair[]): string | null {
  for (const name of HEADLINES) {
    for (const pair of pairs) {
      const headline = pair.name === name ? foldSpace(openAddresses(pair.value)) : ''
      if (headline !== '') return headline
    }
  }
  return null
}

/**
 * Reads a message text: form-encoded pairs, a plain sentence, or the HTML of one of Twilio's mails.
 * It never fails; what cannot be read as pairs has none.
 */
export function readMessage(text: string): Message {
  const body = text.trim()
  if (!isPairs(body)) return { headline: null, pairs: [] }
  const pairs = readFormPairs(body)
  return { headline: headlineIn(pairs), pairs }
}

/** Pairs in a row, where a message has nothing better to say; without the blank ones. */
function listed(pairs: readonly Pair[]): string {
  const told = pairs.filter((pair) => pair.value.trim() !== '')
  return foldSpace(openAddresses(told.map((pair) => `${pair.name}=${pair.value}`).join(', ')))
}

/**
 * The one line that says what happened: the message's own headline, else the title that the error
 * dictionary has for the code, else the raw text made readable; `''` where there is nothing.
 * The outcome is text, never markup.
 */
export function headlineOf(messageText: string | null, title: string | null): string {
  const { headline, pairs } = readMessage(messageText ?? '')
  if (headline !== null) return headline
  if (title !== null && title.trim() !== '') return title.trim()
  return pairs.length > 0 ? listed(pairs) : readableText(messageText ?? '')
}
