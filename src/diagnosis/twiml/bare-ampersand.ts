/** What may follow an `&`: a name or a number, closed by a semicolon. */
const REFERENCE = /&(?:[A-Za-z_:][\w:.-]{0,60}|#\d{1,8}|#x[0-9a-fA-F]{1,6});/y

/** The parts of a document in which an `&` means nothing, and what closes them. */
const QUIET: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
]

/** Where the quiet part ends that opens at a `<`; null where none opens there. */
function quietEnd(text: string, open: number): number | null {
  for (const [opening, closing] of QUIET) {
    if (!text.startsWith(opening, open)) continue
    const end = text.indexOf(closing, open + opening.length)
    return end < 0 ? text.length : end + closing.length
  }
  return null
}

/**
 * The place of the first `&` at or after `start` that begins no entity reference, or -1. XML wants
 * every other `&` written as `&amp;`; comments, CDATA sections and processing instructions may
 * hold them. Takes one walk through the text, whatever is in it.
 */
export function bareAmpersand(text: string, start: number): number {
  let ampersand = text.indexOf('&', start)
  let open = text.indexOf('<', start)
  while (ampersand >= 0) {
    if (open >= 0 && open < ampersand) {
      const end = quietEnd(text, open)
      if (end !== null && end > ampersand) ampersand = text.indexOf('&', end)
      open = text.indexOf('<', end ?? open + 1)
      continue
    }
    REFERENCE.lastIndex = ampersand
    if (!REFERENCE.test(text)) return ampersand
    ampersand = text.indexOf('&', ampersand + 1)
  }
  return -1
}

/** A text with every bare `&` written as `&amp;`: the corrected line. */
export function escapeAmpersands(text: string): string {
  let escaped = ''
  let from = 0
  for (let at = bareAmpersand(text, 0); at >= 0; at = bareAmpersand(text, from)) {
    escaped += `${text.slice(from, at)}&amp;`
    from = at + 1
  }
  return escaped + text.slice(from)
}
