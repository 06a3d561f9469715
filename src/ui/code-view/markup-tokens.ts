import type { Token } from './token.ts'

/** What stands between `<` and `>`, or opens without an end: the text may be cut anywhere. */
const PIECE =
  /<!--[^]*?(?:-->|$)|<!\[CDATA\[[^]*?(?:\]\]>|$)|<[?!][^>]*(?:>|$)|<\/?[A-Za-z_][^\s<>/]*|&(?:#?\w{1,32});/g

const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"?|'[^']*'?|[^\s"'<>]*))?|\/?>/y

/** Tags, attributes, comments and entities of an XML or HTML text. */
export function markupTokens(text: string): readonly Token[] {
  const tokens: Token[] = []
  PIECE.lastIndex = 0
  for (let match = PIECE.exec(text); match; match = PIECE.exec(text)) {
    const [piece] = match
    const start = match.index
    const end = start + piece.length
    if (piece.startsWith('<!--')) tokens.push({ start, end, kind: 'comment' })
    else if (piece.startsWith('<!') || piece.startsWith('<?')) {
      tokens.push({ start, end, kind: piece.startsWith('<![CDATA') ? 'string' : 'comment' })
    } else if (piece.startsWith('&')) tokens.push({ start, end, kind: 'constant' })
    else {
      tokens.push({ start, end, kind: 'tag' })
      PIECE.lastIndex = attributes(text, end, tokens)
    }
  }
  return tokens
}

/** Adds the tokens up to the tag's end, and returns where that is: after its `>`, or before a `<`. */
function attributes(text: string, from: number, tokens: Token[]): number {
  let at = from
  while (at < text.length && text[at] !== '<') {
    ATTRIBUTE.lastIndex = at
    const match = ATTRIBUTE.exec(text)
    if (!match) {
      at += 1
      continue
    }
    const [whole, name, value = ''] = match
    const start = at
    at += whole.length
    if (name === undefined) {
      tokens.push({ start, end: at, kind: 'tag' })
      return at
    }
    tokens.push({ start, end: start + name.length, kind: 'name' })
    if (value !== '') tokens.push({ start: at - value.length, end: at, kind: 'string' })
  }
  return at
}
