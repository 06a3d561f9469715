const PIECE = /"(?:[^"\\]|\\.)*"?|[{}[\],:]|[^\s{}[\],:"]+/g

/**
 * A JSON text with every member on a line of its own. Only white space is added and taken away:
 * numbers, escapes and doubled members stay as they were sent, and a text that is cut off or broken
 * is laid out as far as it goes.
 */
export function prettyJson(text: string): string {
  let pretty = ''
  let depth = 0
  const newLine = () => `\n${'  '.repeat(Math.min(depth, 40))}`
  const pieces = text.match(PIECE) ?? []
  for (const [index, piece] of pieces.entries()) {
    if (piece === '{' || piece === '[') {
      depth += 1
      pretty += isClosing(pieces[index + 1]) ? piece : piece + newLine()
    } else if (isClosing(piece)) {
      depth = Math.max(0, depth - 1)
      const before = pieces[index - 1]
      pretty += before === '{' || before === '[' ? piece : newLine() + piece
    } else if (piece === ',') pretty += piece + newLine()
    else if (piece === ':') pretty += ': '
    else pretty += needsBlank(pieces[index - 1]) ? ` ${piece}` : piece
  }
  return pretty
}

function isClosing(piece: string | undefined): boolean {
  return piece === '}' || piece === ']'
}

/** Two words in a row are no JSON; they must not grow together. */
function needsBlank(before: string | undefined): boolean {
  return before !== undefined && !/^[{}[\],:]$/.test(before)
}
