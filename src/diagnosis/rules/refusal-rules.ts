import { bodySpot } from '../body-spot.ts'
import type { Clues } from '../clues/clues.ts'
import { textEvidence } from '../evidence.ts'
import type { Rule, Sight } from '../rule.ts'
import { REFUSALS } from './refusals.ts'

const MOST_SPOTS = 5

/** The attribute that a code complains of, found in the document with the value it was given. */
function refusedValue(clues: Clues): Sight | null {
  const refusal = REFUSALS.get(clues.code)
  if (refusal === undefined || clues.body.kind !== 'xml') return null
  const [names, attributeName, wants] = refusal
  const found = clues
    .twiml()
    .elements.filter(({ name }) => names.split(' ').includes(name))
    .flatMap((element) =>
      element.attributes
        .filter(({ name }) => name === attributeName)
        .map((attribute) => ({ element, attribute })),
    )
  const [first] = found
  if (first === undefined) return null
  const { text } = clues.body
  return {
    title: `Twilio does not take this ${attributeName}`,
    reason: `\`${attributeName}="${first.attribute.value.slice(0, 60)}"\` on <${first.element.name}> is not accepted; it wants ${wants}.`,
    advice: 'Correct the value where the TwiML is made; until then Twilio uses its default.',
    evidence: [
      ...found.slice(0, MOST_SPOTS).map(({ attribute: { offset } }) => {
        const end = /["'][^"']*["']|$/g
        end.lastIndex = offset
        const value = end.exec(text.slice(0, offset + 400))
        const length =
          value === null ? attributeName.length : value.index + value[0].length - offset
        return bodySpot(text, offset, length)
      }),
      ...(clues.saying === '' ? [] : [textEvidence('message', clues.saying)]),
    ],
  }
}

/** What a code of the form 13xxx or 14xxx complains of. */
export const REFUSAL_RULES = [
  { id: 'attribute-value-refused', topic: 'words', verdict: 'cause', look: refusedValue },
] as const satisfies readonly Rule[]
