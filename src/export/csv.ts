/** A line of a CSV file, as RFC 4180 has it. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\r\n`
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/**
 * What spreadsheets run: a cell that begins with one of these, in their wide forms too, maybe
 * after white space (OWASP, "CSV Injection").
 */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/

/** The cell as it is, or with a `'` before it where a spreadsheet would run it as a formula. */
export function safeCell(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell
}
