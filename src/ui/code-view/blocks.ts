/** A stretch of whole lines of a text; joined, a text's blocks are the text again. */
export interface TextBlock {
  readonly text: string
  /** Where it starts in the text, in UTF-16 units. */
  readonly start: number
  /** The number of its first line, from 1. */
  readonly firstLine: number
  /** Whether its first line began in the block before. */
  readonly isContinued: boolean
}

const MOST_UNITS = 8 * 1024
const MOST_LINES = 100

/**
 * Cuts a text into blocks of at most 100 lines and 8 Ki units. Only a line that is longer than
 * a block is cut in its midst, and then not in a surrogate pair.
 */
export function blocksOf(text: string): readonly TextBlock[] {
  const blocks: TextBlock[] = []
  let start = 0
  let line = 1
  let isContinued = false
  while (start < text.length) {
    const { end, lines } = endOfBlock(text, start)
    blocks.push({ text: text.slice(start, end), start, firstLine: line, isContinued })
    isContinued = lines === 0 || text[end - 1] !== '\n'
    line += lines
    start = end
  }
  return blocks
}

function endOfBlock(text: string, start: number): { readonly end: number; readonly lines: number } {
  const limit = Math.min(start + MOST_UNITS, text.length)
  let end = start
  let lines = 0
  while (lines < MOST_LINES) {
    const newline = text.indexOf('\n', end)
    if (newline < 0 || newline >= limit) break
    end = newline + 1
    lines += 1
  }
  if (limit === text.length && lines < MOST_LINES) return { end: limit, lines }
  return end > start ? { end, lines } : { end: wholeCharacter(text, limit), lines: 0 }
}

/** The place, or the one before where it would cut a surrogate pair. */
export function wholeCharacter(text: string, place: number): number {
  const before = text.charCodeAt(place - 1)
  return place < text.length && before >= 0xd800 && before <= 0xdbff ? place - 1 : place
}

/** How much of a text is shown. */
export interface Extent {
  /** UTF-16 units. */
  readonly units: number
  readonly lines: number
}

/** What stands at once of a long text. */
export const FIRST_PART: Extent = { units: 256 * 1024, lines: 4_000 }

/** The most that a browser can lay out under one another, and more than anybody reads. */
export const MOST: Extent = { units: 64 * 1024 * 1024, lines: 100_000 }

/** A text's beginning of that extent; whole lines where one ends in its second half. */
export function beginningOf(text: string, { units, lines }: Extent): string {
  let end = -1
  for (let line = 0; line < lines; line += 1) {
    end = text.indexOf('\n', end + 1)
    if (end < 0) break
    if (end >= units) break
  }
  if (end >= 0 && end < units) return text.slice(0, end + 1)
  if (text.length <= units) return text
  const line = text.lastIndexOf('\n', units - 1) + 1
  return text.slice(0, line > units / 2 ? line : wholeCharacter(text, units))
}
