import { bodySpot } from '../body-spot.ts'
import type { Clues } from '../clues/clues.ts'
import type { Rule, Sight } from '../rule.ts'
import { MESSAGE_ONLY, MESSAGING_VERBS } from '../twiml/messaging-words.ts'
import type { TwimlElement } from '../twiml/read-twiml.ts'
import { VOCABULARY } from '../twiml/vocabulary.ts'
import { isComplaint, isJudged } from './judged.ts'

const MOST_SPOTS = 5

const spotOf = (clues: Clues, element: TwimlElement): ReturnType<typeof bodySpot> =>
  bodySpot(clues.body.text, element.offset, element.name.length + 1)

/** A verb as the root: alone, or beside others, where the parser stops at the second. */
function verbOutside(clues: Clues): Sight | null {
  if (!isJudged(clues)) return null
  const { elements, fault } = clues.twiml()
  const [root] = elements
  if (root === undefined || VOCABULARY.word(root.name) === null) return null
  if (fault !== null && !/only one root/.test(fault.problem)) return null
  return {
    title: 'The verbs are not inside <Response>',
    reason: `The document begins with \`<${root.name}>\`; every verb must stand in one <Response>.`,
    advice: 'Put <Response> around the whole document.',
    evidence: [spotOf(clues, root)],
  }
}

/** Verbs of messages in a call's document, and the other way round. */
function ofOtherChannel(clues: Clues): readonly TwimlElement[] {
  if (!isJudged(clues) || clues.channel === 'unknown' || clues.twiml().fault !== null) return []
  const message = clues.channel === 'messaging'
  return clues
    .twiml()
    .elements.filter(
      ({ name, parent }) =>
        parent?.name === 'Response' &&
        parent.parent === null &&
        VOCABULARY.verbs.includes(name) &&
        (message ? !MESSAGING_VERBS.includes(name) : MESSAGE_ONLY.includes(name)),
    )
}

function otherChannel(clues: Clues): Sight | null {
  const strange = ofOtherChannel(clues)
  const [first] = strange
  if (first === undefined) return null
  const message = clues.channel === 'messaging'
  return {
    verdict: isComplaint(clues) ? 'cause' : 'contributes',
    title: message ? `<${first.name}> needs a call` : `<${first.name}> cannot be used in a call`,
    reason: message
      ? `The request is about a message, whose answer may hold only <Message> and <Redirect>, and here is \`<${first.name}>\`.`
      : `The request is about a call, and \`<${first.name}>\` belongs to messages.`,
    advice: message
      ? 'See whether the voice URL was entered as the messaging URL. Answer with <Message>.'
      : 'Use <Sms>, or send the message through the REST API; see whether the messaging URL was entered as the voice URL.',
    evidence: strange.slice(0, MOST_SPOTS).map((element) => spotOf(clues, element)),
  }
}

/** Verbs that stand where no verb, or none of their kind, may stand. */
export const PLACE_RULES = [
  { id: 'verb-outside-response', topic: 'document', verdict: 'cause', look: verbOutside },
  { id: 'verb-of-other-channel', topic: 'words', verdict: 'cause', look: otherChannel },
] as const satisfies readonly Rule[]
