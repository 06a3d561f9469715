import { bodySpot } from '../body-spot.ts'
import type { Clues } from '../clues/clues.ts'
import { textEvidence, type Evidence } from '../evidence.ts'
import { nearestName } from '../../log/nearest-name.ts'
import type { Rule, Sight } from '../rule.ts'
import { VOCABULARY } from '../twiml/vocabulary.ts'

/** The complaints of Xerces about a schema, which Twilio quotes with code 12200. */
const ELEMENT = /starting with element '(?:\{[^}]*\}:?)?([\w:.-]{1,60})'/
const ATTRIBUTE =
  /attribute '([\w:.-]{1,60})' is not allowed to appear in element '([\w:.-]{1,60})'/i
const VALUE = /value '([^']{0,80})' of attribute '([\w:.-]{1,60})' on element '([\w:.-]{1,60})'/i
const TEXT = /element '([\w:.-]{1,60})' (?:cannot have character|must have no character)/i

function complaint(saying: string): Pick<Sight, 'title' | 'reason' | 'advice'> | null {
  const attribute = ATTRIBUTE.exec(saying)
  if (attribute !== null) {
    const [, name = '', element = ''] = attribute
    const right = nearestName(name, VOCABULARY.word(element)?.attributes ?? [])
    return {
      title: `<${element}> has no attribute ${name}`,
      reason: `Twilio does not know \`${name}\` on <${element}>.`,
      advice: right === null || right === name ? 'Take it out.' : `Perhaps ${right} is meant.`,
    }
  }
  const value = VALUE.exec(saying)
  if (value !== null) {
    const [, given = '', name = '', element = ''] = value
    return {
      title: `${name}="${given}" is not allowed on <${element}>`,
      reason: `Twilio does not take \`${given}\` as the value of ${name}.`,
      advice: 'Correct the value; the reference of the verb lists the allowed ones.',
    }
  }
  const name = (ELEMENT.exec(saying) ?? TEXT.exec(saying))?.[1]
  if (name === undefined) return null
  const known = VOCABULARY.word(name)
  const near = known === null ? nearestName(name, VOCABULARY.names) : null
  return {
    title: known === null ? `<${name}> is no TwiML` : `<${name}> stands in the wrong place`,
    reason: `Twilio did not expect \`<${name}>\` where it stands.`,
    advice:
      known === null
        ? `${near === null ? 'Take it out.' : `Perhaps <${near}> is meant.`} Twilio skips what it does not know.`
        : `<${name}> belongs in ${known.inside.map((parent) => `<${parent}>`).join(' or ')}, and verbs of calls and of messages do not mix.`,
  }
}

/** The line that the message names, where the body has it. */
function namedLine(clues: Clues): readonly Evidence[] {
  const line = Number(clues.message.find(({ name }) => name === 'line')?.value)
  if (clues.body.kind !== 'xml' || !Number.isInteger(line) || line < 1) return []
  const { head } = clues.body
  let start = 0
  for (let number = 1; number < line; number++) {
    const newline = head.indexOf('\n', start)
    if (newline < 0) return []
    start = newline + 1
  }
  const text = head.slice(start).split('\n', 1)[0]?.trim() ?? ''
  return text === '' ? [] : [bodySpot(head, head.indexOf(text, start), text.length)]
}

/** What only Twilio's words tell of a document. */
export const SCHEMA_RULES = [
  {
    id: 'schema-complaint',
    topic: 'words',
    verdict: 'cause',
    look: (clues) => {
      if (clues.code !== '12200') return null
      const told = complaint(clues.saying)
      if (told === null) return null
      return { ...told, evidence: [textEvidence('message', clues.saying), ...namedLine(clues)] }
    },
  },
] as const satisfies readonly Rule[]
