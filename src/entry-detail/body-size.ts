import { wholeCharacter } from '../ui/code-view/blocks.ts'

/** A body's size as a person reads it: exact, and in larger units where that helps. */
export function sizeWords(bytes: number): string {
  const exact = `${bytes.toLocaleString('en-US')} ${bytes === 1 ? 'byte' : 'bytes'}`
  if (bytes < 10_240) return exact
  const [size, unit] = bytes < 1_048_576 ? [bytes / 1024, 'KB'] : [bytes / 1_048_576, 'MB']
  return `${exact} (${size.toFixed(size < 10 ? 1 : 0)} ${unit})`
}

/** UTF-16 units, each of which takes three bytes at most. */
const PIECE = 64 * 1024

/**
 * How many bytes a text has in UTF-8. It is encoded piece by piece into the same room: megabytes of
 * it at once take twenty times as long, and the page stands still meanwhile.
 */
export function utf8Length(text: string): number {
  const encoder = new TextEncoder()
  const room = new Uint8Array(3 * Math.min(PIECE, text.length))
  let bytes = 0
  let start = 0
  while (start < text.length) {
    const end = wholeCharacter(text, Math.min(start + PIECE, text.length))
    bytes += encoder.encodeInto(text.slice(start, end), room).written
    start = end
  }
  return bytes
}
