import { decodePercent } from './percent.ts'

/** A name and its value, both decoded. */
export interface Pair {
  readonly name: string
  readonly value: string
}

/** One name or value of the form encoding, decoded; it never fails (see {@link decodePercent}). */
export function decodeFormText(text: string): string {
  return decodePercent(text.includes('+') ? text.replaceAll('+', ' ') : text)
}

/** The pairs of a form-encoded text before decoding, for who needs only some of them. */
export function splitFormPairs(text: string): readonly Pair[] {
  const pairs: Pair[] = []
  for (const piece of text.split('&')) {
    if (piece === '') continue
    const equals = piece.indexOf('=')
    pairs.push(
      equals < 0
        ? { name: piece, value: '' }
        : { name: piece.slice(0, equals), value: piece.slice(equals + 1) },
    )
  }
  return pairs
}

/**
 * Reads `a=1&b=two+words`: the form encoding of Twilio's request variables, response headers and
 * most message texts. Pairs keep their order and repetitions; a key without `=` has the value `''`.
 * It never fails: a text that is cut in mid-value or in mid-`%` keeps what is there.
 */
export function readFormPairs(text: string): readonly Pair[] {
  return splitFormPairs(text).map(({ name, value }) => ({
    name: decodeFormText(name),
    value: decodeFormText(value),
  }))
}
