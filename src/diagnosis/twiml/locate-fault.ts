import { faultKind, type FaultKind } from './fault-kind.ts'
import type { TwimlElement, TwimlReading } from './read-twiml.ts'

/** A fault and the text to point at. */
export interface LocatedFault {
  readonly kind: FaultKind
  readonly offset: number
  readonly length: number
  /** The element that is open there: the one that misses its end, if any. */
  readonly open: TwimlElement | null
}

/** Faults of the text as a whole, told by how it begins: a parser would stumble much later. */
function opening(text: string): Omit<LocatedFault, 'open'> | null {
  const declaration = text.slice(0, 4_096).search(/<\?xml[\s?]/i)
  const before = declaration < 0 ? '' : text.slice(0, declaration)
  if (
    /^(?:\s*\uFEFF\s+|\s+\uFEFF\s*|\uFEFF{2,}\s*|\s*ï»¿\s*)$/.test(before) ||
    text.startsWith('ï»¿')
  ) {
    return { kind: 'mark-before', offset: text.search(/\uFEFF|ï/), length: 1 }
  }
  if (/^\s+$/.test(before)) return { kind: 'space-before', offset: 0, length: declaration }
  const first = text.search(/\S/)
  if (/^\s*"\s*</.test(text)) return { kind: 'json-quoted', offset: first, length: 1 }
  if (/^\s*&lt;/.test(text)) return { kind: 'escaped-twice', offset: first, length: 4 }
  return null
}

/** The end of a name or word that begins at a place. */
function wordLength(text: string, offset: number): number {
  return /[^\s<>"']{0,60}/y.exec(text.slice(offset, offset + 60))?.[0].length ?? 0
}

/** Where to point for a fault that the parser noticed at a place, and for how long. */
function spotOf(
  text: string,
  kind: FaultKind,
  at: number,
  open: TwimlElement | null,
): [number, number] {
  switch (kind) {
    case 'ampersand':
      return [at, 1 + wordLength(text, at + 1)]
    case 'unknown-entity': {
      const start = text.lastIndexOf('&', at - 1)
      return [start, at - start]
    }
    case 'tags-mismatch':
    case 'second-root':
    case 'second-declaration': {
      const start = text.lastIndexOf('<', at - 1)
      const end = text.indexOf('>', start)
      return [start, (end < 0 ? at : end + 1) - start]
    }
    case 'unclosed': {
      const start = open?.offset ?? at
      return [start, 1 + (open?.name.length ?? 0)]
    }
    case 'less-than':
      return [text.lastIndexOf('<', at - 1), 1]
    case 'broken-attribute':
      return brokenAttribute(text, at)
    case 'bad-comment':
      return [at - 3, 2]
    case 'text-before':
    case 'text-after':
      return outside(text, at, kind === 'text-after')
    default:
      return [at - 1, 1]
  }
}

/**
 * The attribute that breaks off: the word before the place, since a parser notices that a value
 * is missing only at what follows; or the word at the place, where it follows a value at once.
 */
function brokenAttribute(text: string, at: number): [number, number] {
  const follows = /["']/.test(text[at - 2] ?? '')
  const before = text.slice(Math.max(0, at - 200), follows ? at : at - 1)
  const word = /([^\s<>/"'=]*)[\s/>=]*$/.exec(before)
  const start = Math.max(0, at - 200) + (word?.index ?? 0)
  return [start, Math.max(1, wordLength(text, start))]
}

/** The text outside the root: the parser has read to its end and maybe one character more. */
function outside(text: string, at: number, after: boolean): [number, number] {
  const from = after ? text.lastIndexOf('>', at - 2) + 1 : 0
  const start = from + text.slice(from, at).search(/[^\s\uFEFF]|$/)
  const end = text.slice(start, start + 80).search(/[<\n]|$/)
  return [start, Math.max(1, end)]
}

/** An element that was opened within its like, as none of TwiML may: `<Say>` for `</Say>`. */
function slashMissing(
  text: string,
  kind: FaultKind,
  open: TwimlElement | null,
): LocatedFault | null {
  if (kind !== 'unclosed' && kind !== 'tags-mismatch') return null
  if (open === null || open.parent?.name !== open.name || open.attributes.length > 0) return null
  const end = text.indexOf('>', open.offset)
  return { kind: 'slash-missing', offset: open.offset, length: end + 1 - open.offset, open }
}

/** Finds what is wrong with a document, and the spot to point at; null where it is well-formed. */
export function locateFault(text: string, reading: TwimlReading): LocatedFault | null {
  const { fault } = reading
  if (fault === null) return null
  const start = opening(text)
  if (start !== null) return { ...start, open: null }
  const kind = faultKind(fault.problem, text[fault.offset - 1] ?? '', fault.afterRoot)
  const slash = slashMissing(text, kind, fault.open)
  if (slash !== null) return slash
  const repeated = /^duplicate attribute: (.+)\.$/.exec(fault.problem)?.[1]
  const [offset, length] =
    repeated === undefined
      ? spotOf(text, kind, fault.offset, fault.open)
      : [text.lastIndexOf(repeated, fault.offset - 1 - repeated.length), repeated.length]
  return { kind, offset: Math.max(0, offset), length: Math.max(1, length), open: fault.open }
}
