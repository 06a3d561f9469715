import { bodySpot } from '../body-spot.ts'
import type { Clues } from '../clues/clues.ts'
import { pairEvidence, quoted, textEvidence, type Evidence } from '../evidence.ts'

/** A place in which Twilio says why it got no answer. */
export interface Told {
  readonly text: string
  readonly evidence: Evidence
}

/** Codes of requests that Twilio makes; the words of others ("Invalid timeout value") mean nothing here. */
const FETCHES = /^(?:11[27]\d\d|12\d{3}|134\d\d|15003|16011|)$/

const HEADERS = ['x-twilio-webhookerror', 'x-twilio-reason']

/**
 * What Twilio says of a connection that failed: the message's words, the headers and the body that
 * it writes itself in place of an answer ("Twilio was unable to fetch content from: …\nError: …",
 * `X-Twilio-WebhookError: 11203 HTTP communication total time out triggered`; both are known from
 * public reports of users).
 */
export function connectionTold(clues: Clues): readonly Told[] {
  if (!FETCHES.test(clues.code)) return []
  const told: Told[] = []
  const note = clues.body.kind === 'note' ? /^Error: [^\n]*/m.exec(clues.body.head) : null
  if (note !== null) {
    told.push({ text: note[0], evidence: bodySpot(clues.body.head, note.index, note[0].length) })
  }
  for (const header of clues.headers) {
    if (!HEADERS.includes(header.name.toLowerCase())) continue
    told.push({ text: header.value, evidence: pairEvidence('headers', header) })
  }
  if (clues.saying !== '') {
    told.push({ text: clues.saying, evidence: textEvidence('message', quoted(clues.saying)) })
  }
  return told
}

/** The entry's own code, and the one in Twilio's `X-Twilio-WebhookError` header. */
export function connectionCodes(clues: Clues): readonly string[] {
  const header = clues.headers.find(({ name }) => name.toLowerCase() === 'x-twilio-webhookerror')
  const code = /^\d{5}\b/.exec(header?.value ?? '')?.[0]
  return code === undefined ? [clues.code] : [clues.code, code]
}
