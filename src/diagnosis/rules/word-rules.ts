import { bodySpot } from '../body-spot.ts'
import type { Clues } from '../clues/clues.ts'
import type { Evidence } from '../evidence.ts'
import type { Rule, Sight, Verdict } from '../rule.ts'
import type { TwimlElement } from '../twiml/read-twiml.ts'
import type { WordSlip } from '../twiml/word-slips.ts'
import { isComplaint, isJudged } from './judged.ts'

const MOST_SPOTS = 5

/** Whether the body is a well-formed document that this notification is about. */
const checked = (clues: Clues): boolean => isJudged(clues) && clues.twiml().fault === null

/** The tag's name, and the line with the right name in its place. */
function tagSpot(clues: Clues, element: TwimlElement, right: string | null): Evidence {
  const correct = (line: string, at: number): string =>
    line.slice(0, at) +
    line
      .slice(at)
      .replace(`<${element.name}`, () => `<${right ?? ''}`)
      .replace(`</${element.name}>`, () => `</${right ?? ''}>`)
  const length = element.name.length + 1
  return bodySpot(clues.body.text, element.offset, length, right === null ? undefined : correct)
}

function attributeSpot(clues: Clues, slip: WordSlip): Evidence {
  const { attribute, right } = slip
  if (attribute === null) return tagSpot(clues, slip.element, right)
  const { name, offset } = attribute
  const correct = (line: string, at: number): string =>
    line.slice(0, at) + (right ?? name) + line.slice(at + name.length)
  return bodySpot(clues.body.text, offset, name.length, right === null ? undefined : correct)
}

function sight(
  clues: Clues,
  slips: readonly WordSlip[],
  told: (first: WordSlip) => Omit<Sight, 'evidence'>,
): Sight | null {
  const first = slips[0]
  if (first === undefined) return null
  const verdict: Verdict = isComplaint(clues) ? 'cause' : 'contributes'
  return {
    verdict,
    ...told(first),
    evidence: slips.slice(0, MOST_SPOTS).map((slip) => attributeSpot(clues, slip)),
  }
}

/** The slips of one kind; unknown names count only where Twilio complains or a right one is near. */
function slipsOf(clues: Clues, kind: WordSlip['kind']): readonly WordSlip[] {
  if (!checked(clues)) return []
  const slips = clues.slips().filter((slip) => slip.kind === kind)
  return isComplaint(clues) ? slips : slips.filter((slip) => slip.sure || slip.right !== null)
}

const SKIPPED = 'Twilio skips what it does not know, with all that is inside.'

export const WORD_RULES = [
  {
    id: 'root-not-response',
    topic: 'answer',
    verdict: 'cause',
    look: (clues) =>
      sight(clues, slipsOf(clues, 'root'), ({ element, right }) => ({
        verdict: 'cause',
        title: 'The root is not <Response>',
        reason: `The document begins with \`<${element.name}>\`; TwiML's root is <Response>, with exactly these letters.`,
        advice:
          right === null
            ? 'See whether this URL answers with TwiML at all.'
            : 'Correct the name of the root element.',
      })),
  },
  {
    id: 'element-case',
    topic: 'words',
    verdict: 'cause',
    look: (clues) =>
      sight(clues, slipsOf(clues, 'element-case'), ({ element, right }) => ({
        title: `<${element.name}> is written <${right}>`,
        reason: `TwiML names are case-sensitive: \`<${element.name}>\` means nothing to Twilio.`,
        advice: `Write <${right}>. ${SKIPPED}`,
      })),
  },
  {
    id: 'element-unknown',
    topic: 'words',
    verdict: 'cause',
    look: (clues) =>
      sight(clues, slipsOf(clues, 'element-unknown'), ({ element, right }) => ({
        title: `<${element.name}> is no TwiML`,
        reason: `TwiML has no \`<${element.name}>\`${right === null ? '' : `; the nearest is <${right}>`}.`,
        advice:
          right === null
            ? `Take it out, or see what it should be. ${SKIPPED}`
            : `Write <${right}>. ${SKIPPED}`,
      })),
  },
  {
    id: 'element-misplaced',
    topic: 'words',
    verdict: 'cause',
    look: (clues) =>
      sight(clues, slipsOf(clues, 'element-misplaced'), ({ element, inside }) => ({
        title: `<${element.name}> stands in the wrong place`,
        reason: `\`<${element.name}>\` cannot stand in <${element.parent?.name ?? ''}>; it belongs in ${inside.map((name) => `<${name}>`).join(' or ')}.`,
        advice: `Move it there. ${SKIPPED}`,
      })),
  },
  {
    id: 'attribute-case',
    topic: 'words',
    verdict: 'contributes',
    look: (clues) =>
      sight(clues, slipsOf(clues, 'attribute-case'), ({ element, attribute, right }) => ({
        title: `The attribute ${attribute?.name ?? ''} is written ${right}`,
        reason: `Attributes are case-sensitive: \`${attribute?.name ?? ''}\` on <${element.name}> is ignored.`,
        advice: `Write ${right}.`,
      })),
  },
  {
    id: 'attribute-unknown',
    topic: 'words',
    verdict: 'contributes',
    look: (clues) =>
      sight(clues, slipsOf(clues, 'attribute-unknown'), ({ element, attribute, right }) => ({
        title: `<${element.name}> has no attribute ${attribute?.name ?? ''}`,
        reason: `Twilio ignores \`${attribute?.name ?? ''}\` on <${element.name}>${right === null ? '' : `; the nearest is ${right}`}.`,
        advice:
          right === null ? 'Take it out, or see on which element it belongs.' : `Write ${right}.`,
      })),
  },
] as const satisfies readonly Rule[]
