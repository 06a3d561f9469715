import { quoted, type Evidence } from './evidence.ts'

/** Lines longer than this are shown only around the spot. */
const LONGEST_LINE = 160
const BEFORE = 60
const AFTER = 90

interface Line {
  readonly text: string
  /** 1-based. */
  readonly number: number
  /** The spot's place in it, 0-based. */
  readonly at: number
}

function lineAt(text: string, offset: number): Line {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1
  const newline = text.indexOf('\n', offset)
  let end = newline < 0 ? text.length : newline
  if (end > start && text[end - 1] === '\r') end -= 1
  let number = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < start; at = text.indexOf('\n', at + 1)) number++
  return { text: text.slice(start, end), number, at: offset - start }
}

/** The part of a line around a spot, with `…` where it was cut, and the spot's place in that. */
function around(line: string, at: number): { readonly part: string; readonly at: number } {
  if (line.length <= LONGEST_LINE) return { part: line, at }
  const from = Math.max(0, at - BEFORE)
  const to = Math.min(line.length, at + AFTER)
  const opening = from > 0 ? '…' : ''
  const part = opening + line.slice(from, to) + (to < line.length ? '…' : '')
  return { part, at: at - from + opening.length }
}

/**
 * A spot in the body as evidence: its text, its line and column, the line with a caret under the
 * spot, and the corrected line where `correct` can make one out of the line and the spot in it.
 */
export function bodySpot(
  text: string,
  offset: number,
  length: number,
  correct?: (line: string, at: number) => string,
): Evidence {
  const spot = Math.max(0, Math.min(offset, text.length))
  const line = lineAt(text, spot)
  const shown = around(line.text, line.at)
  // Tabs stay tabs, so that the caret stands under the spot however wide they are drawn.
  const indent = shown.part.slice(0, shown.at).replace(/[^\t]/g, ' ')
  const corrected = correct?.(line.text, line.at)
  return {
    place: 'body',
    quote: quoted(text.slice(spot, spot + length)),
    line: line.number,
    column: line.at + 1,
    caret: `${shown.part}\n${indent}^`,
    ...(corrected === undefined || corrected === line.text
      ? {}
      : { corrected: around(corrected, line.at).part }),
  }
}
