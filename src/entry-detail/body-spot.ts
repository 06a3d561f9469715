import type { Evidence } from '../diagnosis/evidence.ts'
import type { Match } from '../ui/code-view/find.ts'

/** A spot of the response body that a finding points at. A new one for every time it is asked for. */
export interface BodySpot {
  /** From 1. */
  readonly line: number
  readonly column: number
  readonly length: number
}

/** How the body is looked at: as it came or laid out, and a spot in it as it came. */
export type BodyLook =
  | { readonly isPretty: boolean; readonly spot: null }
  | { readonly isPretty: false; readonly spot: BodySpot }

/** The spot that a piece of evidence names; null where it names none. */
export function bodySpotOf({ place, line, column, quote }: Evidence): BodySpot | null {
  if (place !== 'body' || line === undefined) return null
  // A long quote is cut and ends with a sign that is not in the body.
  const length = quote.endsWith('…') ? quote.length - 1 : quote.length
  return { line, column: column ?? 1, length: Math.max(1, length) }
}

/** Where the spot is in the body, in UTF-16 units; null where the body has no such line. */
export function placeOfSpot(body: string, spot: BodySpot): Match | null {
  let start = 0
  for (let line = 1; line < spot.line; line += 1) {
    start = body.indexOf('\n', start) + 1
    if (start === 0) return null
  }
  const from = Math.min(start + spot.column - 1, Math.max(0, body.length - 1))
  return { start: from, end: Math.min(from + spot.length, body.length) }
}
