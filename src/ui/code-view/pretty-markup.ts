const PIECE =
  /<!--[^]*?(?:-->|$)|<!\[CDATA\[[^]*?(?:\]\]>|$)|<(?:"[^"<]*"|'[^'<]*'|[^<>"'])*>|<?[^<]+|</g

/** Elements without an end tag. */
const VOID = /^<(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b/i

/** Elements whose white space means something. */
const VERBATIM = /^<(pre|script|style|textarea)\b/i

/**
 * An XML or HTML text with every element on a line of its own, indented by its depth; an element
 * that holds text alone keeps it beside its tags. Only white space between tags is changed, and a
 * text that is cut off or broken is laid out as far as it goes.
 */
export function prettyMarkup(text: string, isHtml: boolean): string {
  const pieces = joinVerbatim(text.match(PIECE) ?? [], isHtml).filter(
    (piece) => piece.trim() !== '',
  )
  const lines: string[] = []
  let depth = 0
  const add = (line: string) => lines.push('  '.repeat(Math.min(depth, 40)) + line)
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = (pieces[at] ?? '').trim()
    const [words = '', end = ''] = pieces.slice(at + 1, at + 3)
    if (piece.startsWith('</')) {
      depth = Math.max(0, depth - 1)
      add(piece)
    } else if (!opens(piece, isHtml)) add(piece)
    else if (words.startsWith('</')) {
      add(piece + words.trim())
      at += 1
    } else if (!words.startsWith('<') && end.startsWith('</') && !words.trim().includes('\n')) {
      add(piece + words.trim() + end.trim())
      at += 2
    } else {
      add(piece)
      depth += 1
    }
  }
  return lines.join('\n')
}

function opens(piece: string, isHtml: boolean): boolean {
  if (!/^<[A-Za-z_]/.test(piece) || !piece.endsWith('>') || piece.endsWith('/>')) return false
  return !isHtml || !(VOID.test(piece) || VERBATIM.test(piece))
}

/** Makes one piece of an element whose white space means something. */
function joinVerbatim(pieces: readonly string[], isHtml: boolean): string[] {
  if (!isHtml) return [...pieces]
  const joined: string[] = []
  let name: string | null = null
  for (const piece of pieces) {
    if (name === null) {
      joined.push(piece)
      name = VERBATIM.exec(piece)?.[1]?.toLowerCase() ?? null
      continue
    }
    joined.push(`${joined.pop() ?? ''}${piece}`)
    if (piece.toLowerCase().startsWith(`</${name}`)) name = null
  }
  return joined
}
