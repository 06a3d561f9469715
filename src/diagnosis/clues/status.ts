import { pairEvidence, textEvidence, type Evidence } from '../evidence.ts'
import type { Pair } from '../../log/form-pairs.ts'

/** The HTTP status of the answer, as Twilio's message or the headers tell it. */
export interface HttpStatus {
  readonly code: number
  readonly evidence: Evidence
}

/** "Got HTTP 404 response to …", "HTTP status 500", "returned the HTTP status code 500". */
const IN_WORDS = /\bHTTP(?:\/\d(?:\.\d)?)?(?: status)?(?: code)?:? ([1-5]\d\d)\b/i
const STATUS_LINE = /^HTTP\/\d(?:\.\d)? ([1-5]\d\d)\b/i

function inPairs(pairs: readonly Pair[]): HttpStatus | null {
  const pair = pairs.find(({ name, value }) => name === 'httpResponse' && /^[1-5]\d\d$/.test(value))
  if (pair === undefined) return null
  return { code: Number(pair.value), evidence: pairEvidence('message', pair) }
}

/**
 * Reads the status from the message's `httpResponse`, else from its words, else from a status line
 * among the headers; null where none of them tells.
 */
export function readStatus(
  pairs: readonly Pair[],
  saying: string,
  headers: readonly Pair[],
): HttpStatus | null {
  const told = inPairs(pairs)
  if (told !== null) return told
  const words = IN_WORDS.exec(saying)
  if (words !== null) {
    return { code: Number(words[1]), evidence: textEvidence('message', words[0]) }
  }
  for (const header of headers) {
    const line = STATUS_LINE.exec(`${header.name}${header.value}`)
    if (line !== null) {
      return { code: Number(line[1]), evidence: { place: 'headers', quote: line[0] } }
    }
  }
  return null
}
