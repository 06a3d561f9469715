import type { Token } from './token.ts'

const PIECE = /"(?:[^"\\\n]|\\.)*"?|-?\d[\d.eE+-]*|\b(?:true|false|null)\b/g

/** Names, strings and constants of a JSON text. */
export function jsonTokens(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(PIECE)) {
    const [piece] = match
    const start = match.index
    const end = start + piece.length
    if (!piece.startsWith('"')) tokens.push({ start, end, kind: 'constant' })
    else tokens.push({ start, end, kind: isName(text, end) ? 'name' : 'string' })
  }
  return tokens
}

/** Whether a colon follows: the string names a member. */
function isName(text: string, end: number): boolean {
  let at = end
  while (text[at] === ' ' || text[at] === '\t' || text[at] === '\n' || text[at] === '\r') at += 1
  return text[at] === ':'
}
