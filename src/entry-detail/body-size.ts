/** A body's size as a person reads it: exact, and in larger units where that helps. */
export function sizeWords(bytes: number): string {
  const exact = `${bytes.toLocaleString('en-US')} ${bytes === 1 ? 'byte' : 'bytes'}`
  if (bytes < 10_240) return exact
  const [size, unit] = bytes < 1_048_576 ? [bytes / 1024, 'KB'] : [bytes / 1_048_576, 'MB']
  return `${exact} (${size.toFixed(size < 10 ? 1 : 0)} ${unit})`
}

/** How many bytes a text has in UTF-8. */
export function utf8Length(text: string): number {
  return new TextEncoder().encode(text).length
}
