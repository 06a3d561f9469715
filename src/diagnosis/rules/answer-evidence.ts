import type { Pair } from '../../log/form-pairs.ts'
import { bodySpot } from '../body-spot.ts'
import type { Clues } from '../clues/clues.ts'
import { pairEvidence, type Evidence } from '../evidence.ts'

const QUOTE = 120

/** The first words of the body, as evidence of what it is. */
export function bodyStart(clues: Clues): readonly Evidence[] {
  const start = clues.body.head.search(/[^\s\uFEFF]/)
  if (start < 0) return []
  const line = clues.body.head.slice(start, start + QUOTE).split('\n', 1)[0] ?? ''
  return [bodySpot(clues.body.head, start, line.trimEnd().length)]
}

/** A header as it was sent, whatever the case of its name; null where it was not. */
export function headerPair(headers: readonly Pair[], name: string): Pair | null {
  const wanted = name.toLowerCase()
  return headers.find((header) => header.name.toLowerCase() === wanted) ?? null
}

/** A header by its name, as evidence; nothing where it was not sent. */
export function headerEvidence(clues: Clues, name: string): readonly Evidence[] {
  const pair = headerPair(clues.headers, name)
  return pair === null ? [] : [pairEvidence('headers', pair)]
}

/** What tells of an answer as a whole: its status, its type, who sent it, how it begins. */
export function answerEvidence(clues: Clues): readonly Evidence[] {
  return [
    ...(clues.status === null ? [] : [clues.status.evidence]),
    ...headerEvidence(clues, 'Content-Type'),
    ...headerEvidence(clues, 'Server'),
    ...bodyStart(clues),
  ]
}
