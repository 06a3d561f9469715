import { readFormPairs, type Pair } from './form-pairs.ts'

/**
 * `Name: value` lines. A folded line continues the one before; a line that is no header (a status
 * line, a name that was cut off) is kept as a name without a value, so that nothing is lost.
 */
function readLines(text: string): readonly Pair[] {
  const pairs: Pair[] = []
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (line.trim() === '') continue
    const last = pairs.at(-1)
    if (/^[ \t]/.test(line) && last !== undefined) {
      pairs[pairs.length - 1] = { name: last.name, value: `${last.value} ${line.trim()}`.trim() }
      continue
    }
    const colon = line.indexOf(':')
    pairs.push(
      colon < 0
        ? { name: line.trim(), value: '' }
        : { name: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim() },
    )
  }
  return pairs
}

/**
 * Reads a notification's response headers, which Twilio sends in one of two ways: form-encoded
 * (`Date=Mon%2C+13+Sep…&Content-Length=466`, maybe cut in mid-value), or, in the documentation of
 * 2008, as `Name: value` lines.
 *
 * What ends the first name tells which: the form encoding writes a colon as `%3A`, so a plain `:`
 * before any `=` can only be a header line's, and an `=` first only a pair's.
 */
export function readHeaders(text: string): readonly Pair[] {
  const body = text.trim()
  const [end] = /[:=]/.exec(body) ?? []
  return end === ':' ? readLines(body) : readFormPairs(body)
}

/** The first value of a header, whatever the case of its name; null where it is not there. */
export function headerValue(headers: readonly Pair[], name: string): string | null {
  const wanted = name.toLowerCase()
  return headers.find((header) => header.name.toLowerCase() === wanted)?.value ?? null
}
