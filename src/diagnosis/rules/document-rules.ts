import { bodySpot } from '../body-spot.ts'
import type { Clues } from '../clues/clues.ts'
import { textEvidence, type Evidence } from '../evidence.ts'
import type { Rule, Sight } from '../rule.ts'
import { correctionOf } from '../twiml/correction.ts'
import { faultInWords, type FaultKind } from '../twiml/fault-kind.ts'
import { locateFault } from '../twiml/locate-fault.ts'
import { headerPair } from './answer-evidence.ts'
import { FAULTS, type FaultText } from './fault-texts.ts'
import { isComplaint, isJudged, isTwimlWanted } from './judged.ts'

/** Faults that a document has when its end is missing. */
const ENDS: ReadonlySet<FaultKind> = new Set(['unclosed', 'cut-short'])

/** Whether more was sent than the log kept, and Twilio itself did not miss the end. */
function isCutInLog(clues: Clues): boolean {
  const sent = Number(headerPair(clues.headers, 'content-length')?.value)
  if (!(sent > new TextEncoder().encode(clues.body.text).length)) return false
  return !ENDS.has(faultInWords(clues.saying) ?? 'other')
}

/** A byte-order mark at the very beginning is allowed; it counts only where Twilio stumbled there. */
const markComplained = (clues: Clues): boolean =>
  clues.body.text.startsWith('\uFEFF') &&
  clues.twiml().fault === null &&
  isComplaint(clues) &&
  faultInWords(clues.saying) === 'text-before'

function inBody(clues: Clues, kind: FaultKind): readonly Evidence[] | null {
  if (!isJudged(clues) || !isTwimlWanted(clues)) return null
  const { text } = clues.body
  if (kind === 'mark-before' && markComplained(clues)) return [bodySpot(text, 0, 1)]
  const fault = locateFault(text, clues.twiml())
  if (fault?.kind !== kind || (ENDS.has(kind) && isCutInLog(clues))) return null
  const correct = correctionOf(kind, fault)
  const spots = [bodySpot(text, fault.offset, fault.length, correct)]
  if (kind === 'tags-mismatch' && fault.open !== null) {
    spots.push(bodySpot(text, fault.open.offset, fault.open.name.length + 1))
  }
  return spots
}

/** What Twilio says in place of a body that could be read. */
function inWords(clues: Clues, kind: FaultKind): readonly Evidence[] | null {
  if (!isComplaint(clues) || faultInWords(clues.saying) !== kind) return null
  // With a body at hand the parser here decides; Twilio's words would only say it twice.
  if (isJudged(clues) && clues.twiml().fault !== null) return null
  if (clues.body.kind !== 'missing' && clues.body.kind !== 'xml') return null
  return [textEvidence('message', clues.saying)]
}

function look(clues: Clues, kind: FaultKind, text: FaultText): Sight | null {
  const spots = inBody(clues, kind)
  const evidence = spots ?? inWords(clues, kind)
  if (evidence === null) return null
  const quote = evidence[0]?.quote ?? ''
  return {
    title: text.title,
    reason: spots === null ? text.inWords : text.inBody.replace('QUOTE', () => quote),
    advice: text.advice,
    evidence:
      spots !== null && isComplaint(clues) && clues.saying !== ''
        ? [...evidence, textEvidence('message', clues.saying)]
        : evidence,
  }
}

function faultRule<const Id extends string>(id: Id, kind: FaultKind): Rule<Id> {
  return {
    id,
    topic: 'document',
    verdict: 'cause',
    look: (clues) => look(clues, kind, FAULTS[kind]),
  }
}

/** Faults that make a document no XML at all; a document has at most one, the first. */
export const DOCUMENT_RULES = [
  faultRule('xml-ampersand', 'ampersand'),
  faultRule('xml-space-before', 'space-before'),
  faultRule('xml-mark-before', 'mark-before'),
  faultRule('xml-in-json-quotes', 'json-quoted'),
  faultRule('xml-escaped-twice', 'escaped-twice'),
  faultRule('xml-text-before', 'text-before'),
  faultRule('xml-text-after', 'text-after'),
  faultRule('xml-second-root', 'second-root'),
  faultRule('xml-second-declaration', 'second-declaration'),
  faultRule('xml-less-than', 'less-than'),
  faultRule('xml-unknown-entity', 'unknown-entity'),
  faultRule('xml-slash-missing', 'slash-missing'),
  faultRule('xml-unclosed', 'unclosed'),
  faultRule('xml-tags-mismatch', 'tags-mismatch'),
  faultRule('xml-unquoted-attribute', 'unquoted-attribute'),
  faultRule('xml-broken-attribute', 'broken-attribute'),
  faultRule('xml-repeated-attribute', 'repeated-attribute'),
  faultRule('xml-bad-character', 'bad-character'),
  faultRule('xml-bad-comment', 'bad-comment'),
  faultRule('xml-bad-declaration', 'bad-declaration'),
  faultRule('xml-cut-short', 'cut-short'),
  faultRule('xml-malformed', 'other'),
] as const
