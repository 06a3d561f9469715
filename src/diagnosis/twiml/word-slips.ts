import { nearestName } from '../../log/nearest-name.ts'
import type { TwimlAttribute, TwimlElement } from './read-twiml.ts'
import { VOCABULARY } from './vocabulary.ts'
import type { Word } from './word.ts'

/** A name or place in a document that TwiML does not have. */
export interface WordSlip {
  readonly kind:
    | 'root'
    | 'element-case'
    | 'element-unknown'
    | 'element-misplaced'
    | 'attribute-case'
    | 'attribute-unknown'
  readonly element: TwimlElement
  readonly attribute: TwimlAttribute | null
  /** The right name, where one is near. */
  readonly right: string | null
  /** Where the element may stand. */
  readonly inside: readonly string[]
  /** Whether it is certainly wrong, and not only unheard of: Twilio may have grown since. */
  readonly sure: boolean
}

const NONE = { attribute: null, right: null, inside: [], sure: false } as const

const isNamespaced = (name: string): boolean => name.includes(':') || name === 'xmlns'

function rootSlip(element: TwimlElement): WordSlip | null {
  // A verb as root is another mistake: its document lacks <Response>, not a better name.
  if (element.name === 'Response' || VOCABULARY.word(element.name) !== null) return null
  const right = nearestName(element.name, ['Response'])
  return { ...NONE, kind: 'root', element, right, sure: true }
}

function unknownSlip(element: TwimlElement, parent: string): WordSlip | null {
  const { name } = element
  // What <Say> holds is SSML, which has its own names; only a parent that is known is judged.
  if (isNamespaced(name) || parent === 'Say') return null
  if (parent !== 'Response' && VOCABULARY.word(parent) === null) return null
  const fitting = VOCABULARY.names.filter((right) =>
    VOCABULARY.word(right)?.inside.includes(parent),
  )
  const sameLetters = VOCABULARY.names.find((right) => right.toLowerCase() === name.toLowerCase())
  if (sameLetters !== undefined) {
    return { ...NONE, kind: 'element-case', element, right: sameLetters, sure: true }
  }
  const meant = VOCABULARY.meantBy(name)
  const right = meant !== null && fitting.includes(meant) ? meant : nearestName(name, fitting)
  return { ...NONE, kind: 'element-unknown', element, right }
}

function placeSlip(element: TwimlElement, word: Word, parent: string): WordSlip | null {
  if (word.inside.includes(parent)) return null
  if (parent !== 'Response' && VOCABULARY.word(parent) === null) return null
  return { ...NONE, kind: 'element-misplaced', element, inside: word.inside, sure: true }
}

function attributeSlips(element: TwimlElement, word: Word): readonly WordSlip[] {
  return element.attributes.flatMap((attribute): readonly WordSlip[] => {
    const { name } = attribute
    if (isNamespaced(name) || word.attributes.includes(name)) return []
    const cased = word.attributes.find((right) => right.toLowerCase() === name.toLowerCase())
    if (cased !== undefined) {
      return [{ ...NONE, kind: 'attribute-case', element, attribute, right: cased, sure: true }]
    }
    if (!word.complete) return []
    const right = nearestName(name, word.attributes)
    return [{ ...NONE, kind: 'attribute-unknown', element, attribute, right }]
  })
}

function slipsAt(element: TwimlElement): readonly WordSlip[] {
  const { parent } = element
  if (parent === null) {
    const slip = rootSlip(element)
    return slip === null ? [] : [slip]
  }
  const word = VOCABULARY.word(element.name)
  const slip =
    word === null ? unknownSlip(element, parent.name) : placeSlip(element, word, parent.name)
  return [...(slip === null ? [] : [slip]), ...(word === null ? [] : attributeSlips(element, word))]
}

/** Every slip in a document's elements, in document order; the first fifty at most. */
export function wordSlips(elements: readonly TwimlElement[]): readonly WordSlip[] {
  const slips: WordSlip[] = []
  for (const element of elements) {
    slips.push(...slipsAt(element))
    if (slips.length >= 50) break
  }
  return slips
}
