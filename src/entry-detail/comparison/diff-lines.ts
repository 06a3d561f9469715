import { type Run, shortestEdit } from './shortest-edit.ts'

/** Lines in a row that both texts have, or only the one before or the one after. */
export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added'
  /** Without their line ends. */
  readonly lines: readonly string[]
  /** The number of the first of them in each text, from 1; where it would stand in the other. */
  readonly before: number
  readonly after: number
}

/**
 * What turns one text into another, line by line. Texts that differ in more than a thousand lines
 * are told as one removal and one addition between what they begin and end with alike: the time it
 * takes is bounded. Joined, the parts without the added ones are the text before, those without the
 * removed ones the text after.
 */
export function diffLines(before: string, after: string): readonly DiffPart[] {
  const [old, young] = [before.split('\n'), after.split('\n')]
  const start = sameAtStart(old, young)
  const end = sameAtEnd(old, young, start)
  const middles = [old.slice(start, old.length - end), young.slice(start, young.length - end)]
  const [oldIds = NONE, youngIds = NONE] = numbered(middles)
  const inside = shortestEdit(oldIds, youngIds) ?? []
  const runs: readonly Run[] = [
    { before: 0, after: 0, length: start },
    ...inside.map((run) => ({ ...run, before: run.before + start, after: run.after + start })),
    { before: old.length - end, after: young.length - end, length: end },
  ]
  return partsOf(old, young, runs)
}

function partsOf(
  old: readonly string[],
  young: readonly string[],
  runs: readonly Run[],
): readonly DiffPart[] {
  const parts: DiffPart[] = []
  let [x, y] = [0, 0]
  const add = (kind: DiffPart['kind'], lines: readonly string[]) => {
    if (lines.length > 0) parts.push({ kind, lines, before: x + 1, after: y + 1 })
  }
  for (const { before, after, length } of runs) {
    add('removed', old.slice(x, before))
    x = before
    add('added', young.slice(y, after))
    y = after
    add('same', old.slice(before, before + length))
    x += length
    y += length
  }
  return parts
}

const NONE = new Uint32Array(0)

/** The texts' lines as numbers, the same for the same line. */
function numbered(texts: readonly (readonly string[])[]): readonly Uint32Array[] {
  const numbers = new Map<string, number>()
  return texts.map((lines) =>
    Uint32Array.from(lines, (line) => {
      const number = numbers.get(line) ?? numbers.size
      numbers.set(line, number)
      return number
    }),
  )
}

function sameAtStart(old: readonly string[], young: readonly string[]): number {
  const most = Math.min(old.length, young.length)
  let count = 0
  while (count < most && old[count] === young[count]) count += 1
  return count
}

/** How many lines at the end are the same, beyond those at the start. */
function sameAtEnd(old: readonly string[], young: readonly string[], start: number): number {
  const most = Math.min(old.length, young.length) - start
  let count = 0
  while (count < most && old.at(-1 - count) === young.at(-1 - count)) count += 1
  return count
}
