import type { Pair } from '../log/form-pairs.ts'

/**
 * What a finding rests on, quoted from the notification.
 *
 * `message`: Twilio's message text, a pair of it as `name=value`, decoded. `request`: the method
 * and URL. `variables` and `headers`: a pair as `name=value` or `name: value`, decoded. `body`: as
 * it came. A long quote is cut and ends with `…`.
 */
export interface Evidence {
  readonly place: 'message' | 'request' | 'variables' | 'headers' | 'body'
  readonly quote: string
  /** Of the body, 1-based. Lines end with `\n`; columns count UTF-16 units. */
  readonly line?: number
  readonly column?: number
  /** The line, and under it a line with a `^` under the spot. A long line is cut around it. */
  readonly caret?: string
  /** The line as it should be, cut like `caret`. */
  readonly corrected?: string
}

const LONGEST = 200

/** A quote that stays short: cut with `…` after 200 characters. */
export function quoted(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`
}

/** A pair out of the message, the request variables or the response headers. */
export function pairEvidence(place: 'message' | 'variables' | 'headers', pair: Pair): Evidence {
  const between = place === 'headers' ? ': ' : '='
  return { place, quote: quoted(`${pair.name}${between}${pair.value}`) }
}

/** Words of the message, or the request's URL. */
export function textEvidence(place: 'message' | 'request', text: string): Evidence {
  return { place, quote: quoted(text) }
}
