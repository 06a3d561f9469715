/** Where something was found in a text. */
export interface Match {
  readonly start: number
  readonly end: number
}

/** More are not counted. */
export const MOST_MATCHES = 5_000

/** Where the words stand in the text, whatever their case, at most 5,000 times. */
export function find(text: string, words: string): readonly Match[] {
  if (words === '') return []
  const pattern = new RegExp(words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), 'giu')
  const matches: Match[] = []
  for (const match of text.matchAll(pattern)) {
    matches.push({ start: match.index, end: match.index + match[0].length })
    if (matches.length === MOST_MATCHES) break
  }
  return matches
}
