/** The headings that a page of Twilio's dictionary begins with: the code, then the title. */
const OPENING = /^\s*#{1,6}[ \t]*(?:(?:error|warning)\b[^\n]*|(?<title>[^\n]*))(?:\n|$)/i

/**
 * The text of a dictionary page without the headings that only say its code and title again.
 * `''` where that was all.
 */
export function withoutOpening(page: string, title: string): string {
  let rest = page.replaceAll('\r\n', '\n')
  for (;;) {
    const opening = OPENING.exec(rest)
    if (!opening) return rest.trim()
    const heading = opening.groups?.['title']
    if (heading !== undefined && !isSame(heading, title)) return rest.trim()
    rest = rest.slice(opening[0].length)
  }
}

function isSame(heading: string, title: string): boolean {
  const letters = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, '')
  return letters(heading) === letters(title)
}
