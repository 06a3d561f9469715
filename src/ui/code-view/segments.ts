import type { Match } from './find.ts'
import type { Token, TokenKind } from './token.ts'
import { within } from './within.ts'

/** A piece of a line that looks the same throughout. */
export interface Segment {
  readonly text: string
  readonly kind: TokenKind | null
  readonly match: Match | null
}

/** Cuts a part of a text where its tokens and matches begin and end. Places are the whole text's. */
export function segmentsOf(
  text: string,
  start: number,
  tokens: readonly Token[],
  matches: readonly Match[],
): readonly Segment[] {
  const end = start + text.length
  const own = within(tokens, start, end)
  const found = within(matches, start, end)
  const cuts = new Set([start, end])
  for (const stretch of [...own, ...found]) {
    cuts.add(Math.max(start, stretch.start))
    cuts.add(Math.min(end, stretch.end))
  }
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(0, -1).map((from, index) => ({
    text: text.slice(from - start, (places[index + 1] ?? end) - start),
    kind: covering(own, from)?.kind ?? null,
    match: covering(found, from),
  }))
}

function covering<T extends { readonly start: number; readonly end: number }>(
  stretches: readonly T[],
  place: number,
): T | null {
  const [first] = within(stretches, place, place + 1)
  return first ?? null
}
