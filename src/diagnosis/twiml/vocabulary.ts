import { MESSAGING_WORDS } from './messaging-words.ts'
import { VOICE_WORDS } from './voice-words.ts'
import type { Word } from './word.ts'

/**
 * Names that people write for a verb, out of other systems' habits: no typing slip would lead
 * from one to the other. Written in lower case.
 */
const MISTAKEN: ReadonlyMap<string, string> = new Map([
  ['speak', 'Say'],
  ['talk', 'Say'],
  ['text', 'Message'],
  ['audio', 'Play'],
  ['wait', 'Pause'],
  ['sleep', 'Pause'],
  ['call', 'Dial'],
  ['transfer', 'Dial'],
  ['forward', 'Dial'],
  ['bridge', 'Dial'],
  ['input', 'Gather'],
  ['getdigits', 'Gather'],
  ['getinput', 'Gather'],
  ['end', 'Hangup'],
  ['disconnect', 'Hangup'],
  ['goto', 'Redirect'],
  ['phonenumber', 'Number'],
  ['image', 'Media'],
  ['reply', 'Message'],
])

const WORDS: ReadonlyMap<string, Word> = new Map(
  [...VOICE_WORDS, ...MESSAGING_WORDS].map((word) => [word.name, word]),
)

/** What is known of TwiML's words. Names are case-sensitive, as they are at Twilio. */
export const VOCABULARY = {
  word: (name: string): Word | null => WORDS.get(name) ?? null,
  /** Every verb and noun, `Response` not among them. */
  names: [...WORDS.keys()],
  /** The verbs: what may stand right inside `<Response>`. */
  verbs: [...WORDS.values()]
    .filter((word) => word.inside.includes('Response'))
    .map((word) => word.name),
  /** The word that is meant by a name out of another system; null where none is. */
  meantBy: (name: string): string | null => MISTAKEN.get(name.toLowerCase()) ?? null,
}
