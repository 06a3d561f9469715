import { SaxesParser } from 'saxes'
import { bareAmpersand } from './bare-ampersand.ts'

/** An attribute; `offset` is the place of its name in the text. */
export interface TwimlAttribute {
  readonly name: string
  readonly value: string
  readonly offset: number
}

/** An element; `offset` is the place of its `<`. */
export interface TwimlElement {
  readonly name: string
  readonly parent: TwimlElement | null
  readonly offset: number
  readonly attributes: readonly TwimlAttribute[]
}

/** Where and why a document stops being well-formed XML. */
export interface XmlFault {
  /** In the parser's words, or {@link BARE_AMPERSAND}. */
  readonly problem: string
  /** The place just after what the parser stumbled over, or of the ampersand. */
  readonly offset: number
  /** The element that was open there, or null. */
  readonly open: TwimlElement | null
  /** Whether the root element had been closed by then. */
  readonly afterRoot: boolean
}

/** A document as far as it could be read: its elements in order, and the fault that ended it. */
export interface TwimlReading {
  readonly elements: readonly TwimlElement[]
  readonly fault: XmlFault | null
}

export const BARE_AMPERSAND = 'bare ampersand'

/** Twilio refuses more than 64 kB (error 11750), so nothing beyond twice that is read. */
const MOST_CHARACTERS = 128 * 1024
const CHUNK = 8 * 1024
const MOST_ELEMENTS = 2_000

/** Ends the parsing from inside one of the parser's handlers. */
class Stop extends Error {}

/** Walks a document with `saxes`, which checks that it is well-formed; ends at the first fault. */
function parse(text: string, whole: boolean): TwimlReading {
  const parser = new SaxesParser()
  const elements: TwimlElement[] = []
  let fault: XmlFault | null = null
  let open: TwimlElement | null = null
  let closed: TwimlElement | null = null
  let afterRoot = false
  let attributes: TwimlAttribute[] = []
  let read = 0
  parser.on('opentagstart', () => {
    attributes = []
    read = parser.position
    const offset = text.lastIndexOf('<', read - 1)
    const name = /[^\s/>]*/y
    name.lastIndex = offset + 1
    open = { name: name.exec(text)?.[0] ?? '', parent: open, offset, attributes }
    elements.push(open)
    if (elements.length > MOST_ELEMENTS) throw new Stop()
  })
  parser.on('attribute', ({ name, value }) => {
    attributes.push({ name, value, offset: text.indexOf(name, read - 1) })
    read = parser.position
  })
  parser.on('closetag', () => {
    closed = open
    open = open?.parent ?? null
    if (open === null) afterRoot = true
  })
  parser.on('error', (error) => {
    const problem = error.message.replace(/^\d+:\d+: /, '')
    // The parser closes the open element first, and then sees that the tag is another's.
    const missing = problem === 'unexpected close tag.' ? closed : open
    fault = { problem, offset: parser.position, open: missing, afterRoot }
    throw new Stop()
  })
  try {
    for (let at = 0; at < text.length; at += CHUNK) parser.write(text.slice(at, at + CHUNK))
    if (whole) parser.close()
  } catch (stop) {
    if (!(stop instanceof Stop)) throw stop
  }
  return { elements, fault }
}

/**
 * Reads an XML document as far as it is well-formed. A bare `&` is found where it stands: a parser
 * takes all up to the next semicolon for the name of an entity and complains only there.
 */
export function readTwiml(text: string): TwimlReading {
  const whole = text.length <= MOST_CHARACTERS
  const part = whole ? text : text.slice(0, MOST_CHARACTERS)
  const { elements, fault } = parse(part, whole)
  const ampersand = fault === null ? -1 : bareAmpersand(part, 0)
  if (fault === null || ampersand < 0 || ampersand >= fault.offset) return { elements, fault }
  return { elements, fault: { ...fault, problem: BARE_AMPERSAND, offset: ampersand } }
}
