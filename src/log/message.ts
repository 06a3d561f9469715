import { decodeFormText, splitFormPairs, type Pair } from './form-pairs.ts'
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
 * The pairs in a text, values not yet decoded; none unless every key between `&` looks like a name
 * and one is known. Sentences hold `=` and `&` too ("Unknown parameter received by the REST API:
 * foo=bar"), and so does HTML.
 */
function pairsIn(text: string): readonly Pair[] {
  if (!text.includes('=')) return []
  const pairs: Pair[] = []
  let isKnown = false
  for (const pair of splitFormPairs(text)) {
    const name = decodeFormText(pair.name)
    if (KNOWN_KEYS.has(name)) isKnown = true
    else if (!NAME.test(name)) return []
    pairs.push({ name, value: pair.value })
  }
  return isKnown ? pairs : []
}

/** A value as one line to be read. */
function lineOf(value: string): string {
  return foldSpace(openAddresses(decodeFormText(value)))
}

function headlineIn(pairs: readonly Pair[]): string | null {
  for (const name of HEADLINES) {
    for (const pair of pairs) {
      const headline = pair.name === name ? lineOf(pair.value) : ''
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
  const pairs = pairsIn(text.trim())
  return {
    headline: headlineIn(pairs),
    pairs: pairs.map(({ name, value }) => ({ name, value: decodeFormText(value) })),
  }
}

/** Pairs whose every name is one as it stands, with nothing to decode. */
const PLAIN_PAIRS = /^[A-Za-z_][\w.[\]-]*(?:=[^&]*)?(?:&[A-Za-z_][\w.[\]-]*(?:=[^&]*)?)*$/

/** The same as {@link headlineIn} in a text of plain pairs, without taking it apart. */
function headlineInPlain(text: string): string | null {
  for (const name of HEADLINES) {
    const key = `${name}=`
    for (let at = text.indexOf(key); at !== -1; at = text.indexOf(key, at + 1)) {
      if (at > 0 && text[at - 1] !== '&') continue
      const end = text.indexOf('&', at)
      const headline = lineOf(text.slice(at + key.length, end === -1 ? text.length : end))
      if (headline !== '') return headline
    }
  }
  return null
}

/**
 * What the message itself says happened, in one line; null where it does not. Asked of each message
 * of a log, of which most are plain pairs.
 */
export function ownHeadline(messageText: string | null): string | null {
  const text = messageText?.trim() ?? ''
  if (!text.includes('=')) return null
  return PLAIN_PAIRS.test(text) ? headlineInPlain(text) : headlineIn(pairsIn(text))
}

/** Pairs in a row, where a message has nothing better to say; without the blank ones. */
function listed(pairs: readonly Pair[]): string {
  const lines = pairs.map((pair) => ({ name: pair.name, line: lineOf(pair.value) }))
  const told = lines.filter(({ line }) => line !== '')
  return told.map(({ name, line }) => `${name}=${line}`).join(', ')
}

/**
 * The one line that says what happened: the message's own headline, else the title that the error
 * dictionary has for the code, else the raw text made readable; `''` where there is nothing.
 * The outcome is text, never markup.
 */
export function headlineOf(messageText: string | null, title: string | null): string {
  const headline = ownHeadline(messageText)
  if (headline !== null) return headline
  if (title !== null && title.trim() !== '') return title.trim()
  const text = messageText?.trim() ?? ''
  const pairs = pairsIn(text)
  return pairs.length > 0 ? listed(pairs) : readableText(text)
}
