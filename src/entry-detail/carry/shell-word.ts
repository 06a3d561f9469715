/** A text as one word of a POSIX shell: everything in it is itself, whatever it is. */
export function shellWord(text: string): string {
  if (/^[\w./:=,@%+-]+$/.test(text)) return text
  // A shell cannot hold the character NUL.
  return `'${text.replaceAll('\0', '').replaceAll("'", `'\\''`)}'`
}
