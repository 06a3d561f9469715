/** The first two lines of a table. */
export function markdownHead(names: readonly string[]): string {
  return markdownLine(names) + `|${' --- |'.repeat(names.length)}\n`
}

/** One line of a table. What the texts say stays text: nothing in them is markup, or a new line. */
export function markdownLine(cells: readonly (string | null)[]): string {
  return `| ${cells.map((cell) => escaped(cell ?? '')).join(' | ')} |\n`
}

function escaped(cell: string): string {
  return cell
    .replaceAll(/[\\`*_[\]<>~|]/g, (mark) => (mark === '<' ? '&lt;' : `\\${mark}`))
    .replaceAll(/\s+/g, ' ')
    .trim()
}
