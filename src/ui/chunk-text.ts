/** How much of a long text is shown before a person asks for the rest, in UTF-16 units. */
export const FIRST_PART = 256 * 1024

const CHUNK = 32 * 1024

/** A text's beginning of about that many units: it ends with a line where one ends nearby. */
export function beginningOf(text: string, length: number): string {
  return text.slice(0, cutBefore(text, length))
}

/**
 * Cuts a text into parts of at most 32 Ki units, at line ends where there are any; joined they are
 * the text again. A browser lays out small blocks that it does not see not at all.
 */
export function chunksOf(text: string): readonly string[] {
  const chunks: string[] = []
  for (let start = 0; start < text.length;) {
    const end = start + cutBefore(text.slice(start, start + CHUNK + 1), CHUNK)
    chunks.push(text.slice(start, end))
    start = end
  }
  return chunks
}

/** Where to cut at the latest: after a line, else not in the middle of a surrogate pair. */
function cutBefore(text: string, length: number): number {
  if (text.length <= length) return text.length
  const line = text.lastIndexOf('\n', length - 1) + 1
  if (line > length / 2) return line
  const last = text.charCodeAt(length - 1)
  const isHalf = last >= 0xd800 && last <= 0xdbff
  return isHalf ? length - 1 : length
}
