import { VOCABULARY } from '../twiml/vocabulary.ts'

/**
 * What a response body is. `missing`: Twilio sent none (or the entry is not loaded in full yet).
 * `note`: Twilio's own text in place of an answer, "Twilio was unable to fetch content from: …".
 * `xml`: TwiML or something that wants to be, whatever stands before it.
 */
export type BodyKind = 'missing' | 'empty' | 'note' | 'xml' | 'html' | 'json' | 'text' | 'binary'

export interface Body {
  readonly kind: BodyKind
  /** All of it; `''` where there is none. */
  readonly text: string
  /** Its first 64 kB: error pages are told by what stands there. */
  readonly head: string
  /** The head in lower case; places in it are places in the body. */
  readonly lower: string
}

const HEAD = 64 * 1024

const NOTE = 'twilio was unable to fetch content from'
const FIRST_TAG = /^[\s\uFEFF]*(?:<!--[^]{0,2000}?-->\s*)?<([A-Za-z][\w:-]{0,40})/
const HTML_TAGS = new Set(
  'html head title body div p b br h1 h2 h3 h4 hr i a span script style meta link pre table center font form main section'.split(
    ' ',
  ),
)
/** XML that was made a string once too often: in JSON quotes, or escaped as for a page. */
const WRAPPED_XML = /^\s*(?:"\s*<\s*(?:\?xml|response)|&lt;\s*(?:\?xml|response))/
// Control characters and replacement characters are what is left of audio in a text.
// oxlint-disable-next-line no-control-regex
const BINARY = /^(?:ID3|RIFF|OggS|\uFFFD{2})|[\0-\x08\uFFFD]{4}/

function hasTwiml(lower: string): boolean {
  return lower.includes('<response') || lower.includes('<?xml')
}

function kindOf(head: string, lower: string): BodyKind {
  if (head.replaceAll('\uFEFF', '').trim() === '') return 'empty'
  if (lower.trimStart().startsWith(NOTE)) return 'note'
  if (BINARY.test(head.slice(0, 1024))) return 'binary'
  const start = lower.replace(/^[\s\uFEFF]+/, '')
  if (start.startsWith('<!doctype html') || start.startsWith('<html')) return 'html'
  if (WRAPPED_XML.test(lower)) return 'xml'
  const tag = FIRST_TAG.exec(head)?.[1] ?? null
  if (hasTwiml(lower)) return 'xml'
  if (tag !== null && HTML_TAGS.has(tag.toLowerCase()) && VOCABULARY.word(tag) === null) {
    return 'html'
  }
  if (tag !== null || start.startsWith('<!') || start.startsWith('</')) return 'xml'
  return /^(?:\{|\[\s*(?:["[{\]\d-]|true|false|null))/.test(start) ? 'json' : 'text'
}

/** In lower case without moving a place: a few letters grow when they are lowered (`İ`). */
function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
}

/** Reads what a response body is from its first 64 kB, however long it is. */
export function readBody(body: string | null): Body {
  const text = body ?? ''
  const head = text.slice(0, HEAD)
  const lower = lowerCase(head)
  return { kind: body === null ? 'missing' : kindOf(head, lower), text, head, lower }
}
