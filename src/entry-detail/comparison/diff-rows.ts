import type { DiffPart } from './diff-lines.ts'

/** A line to be drawn, or lines that are left out since both texts have them. */
export type DiffRow =
  | {
      readonly kind: DiffPart['kind']
      readonly text: string
      /** The line's number in each text, from 1; null where it is not in that one. */
      readonly before: number | null
      readonly after: number | null
    }
  | { readonly kind: 'gap'; readonly count: number; readonly before: number }

/** So many lines that are the same stand around what differs. */
const AROUND = 3

/** More rows are not drawn. */
export const MOST_ROWS = 2_000

/** What differs, line by line, and a little of what stands around it. */
export function diffRows(parts: readonly DiffPart[]): readonly DiffRow[] {
  const rows: DiffRow[] = []
  for (const [index, part] of parts.entries()) {
    if (part.kind !== 'same') {
      pushLines(rows, part, 0, part.lines.length)
      continue
    }
    const count = part.lines.length
    const head = index === 0 ? 0 : Math.min(AROUND, count)
    const tail = index === parts.length - 1 ? 0 : Math.min(AROUND, count - head)
    pushLines(rows, part, 0, head)
    const left = count - head - tail
    if (left === 1) pushLines(rows, part, head, head + 1)
    else if (left > 1) rows.push({ kind: 'gap', count: left, before: part.before + head })
    pushLines(rows, part, count - tail, count)
  }
  return rows
}

function pushLines(rows: DiffRow[], part: DiffPart, from: number, to: number): void {
  const { kind, lines, before, after } = part
  for (let at = from; at < to && rows.length < MOST_ROWS; at += 1) {
    rows.push({
      kind,
      text: lines[at] ?? '',
      before: kind === 'added' ? null : before + at,
      after: kind === 'removed' ? null : after + at,
    })
  }
}
