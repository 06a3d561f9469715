import { UNDATED } from '../entry-columns.ts'
import type { EntryList } from '../entry-list.ts'
import type { Level } from '../level.ts'
import type { LogProblems } from './log-problems.ts'
import type { Problem } from './problem.ts'

/** The entries of a list that tell of one problem. */
export interface ProblemGroup {
  readonly problem: Problem
  readonly count: number
  readonly errors: number
  readonly warnings: number
  /** The oldest and the newest, ms UTC; null where none has a date. */
  readonly firstAt: number | null
  readonly lastAt: number | null
  /** How many fall into each of the equal stretches of time that were asked for. */
  readonly overTime: Uint32Array
}

/** A stretch of time (ms UTC, the end is not in it), in so many equal parts. */
export interface TimeParts {
  readonly start: number
  readonly end: number
  readonly parts: number
}

/** The levels that are counted by themselves; the others are what is left of a count. */
const LEVEL_PLACE: Partial<Readonly<Record<Level, number>>> = { error: 1, warning: 2 }
const COUNTS = 3

/** What is counted, by the problems' numbers. */
interface Tally {
  /** All, errors, warnings of each. */
  readonly counts: Uint32Array
  readonly first: Float64Array
  readonly last: Float64Array
  readonly overTime: Uint32Array
}

/** The list's entries by their problem, in no particular order. One pass over the columns. */
export function problemGroups(
  entries: EntryList,
  problems: LogProblems,
  time: TimeParts,
): readonly ProblemGroup[] {
  // Learn first: how many problems there are is known only then.
  const numbered = entries.slices.map((slice) => ({
    ...slice,
    numbers: problems.numbersOf(slice.columns),
  }))
  const size = problems.all.length
  const tally: Tally = {
    counts: new Uint32Array(size * COUNTS),
    first: new Float64Array(size).fill(Number.POSITIVE_INFINITY),
    last: new Float64Array(size).fill(UNDATED),
    overTime: new Uint32Array(size * time.parts),
  }
  for (const slice of numbered) count(slice, time, tally)
  return problems.all.flatMap((problem, number) => groupOf(problem, number, time, tally))
}

type NumberedSlice = EntryList['slices'][number] & { readonly numbers: Uint32Array }

function count({ columns, rows, numbers }: NumberedSlice, time: TimeParts, tally: Tally): void {
  const { occurredAt, kinds, texts } = columns
  const { counts, first, last, overTime } = tally
  const places = Uint8Array.from(texts.kinds, ({ level }) => LEVEL_PLACE[level] ?? 0)
  const { start, parts } = time
  const width = (time.end - start) / parts
  // By hand: an iterator takes several times as long.
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0
    const number = numbers[row] ?? 0
    const at = number * COUNTS
    counts[at] = (counts[at] ?? 0) + 1
    const place = places[kinds[row] ?? 0] ?? 0
    if (place > 0) counts[at + place] = (counts[at + place] ?? 0) + 1
    const instant = occurredAt[row] ?? UNDATED
    if (instant === UNDATED) continue
    if (instant < (first[number] ?? 0)) first[number] = instant
    if (instant > (last[number] ?? 0)) last[number] = instant
    const part = Math.floor((instant - start) / width)
    if (part < 0 || part >= parts) continue
    const bucket = number * parts + part
    overTime[bucket] = (overTime[bucket] ?? 0) + 1
  }
}

function groupOf(
  problem: Problem,
  number: number,
  { parts }: TimeParts,
  { counts, first, last, overTime }: Tally,
): ProblemGroup[] {
  const [count = 0, errors = 0, warnings = 0] = counts.subarray(number * COUNTS)
  if (count === 0) return []
  const [firstAt = 0, lastAt = 0] = [first[number], last[number]]
  const isDated = lastAt !== UNDATED
  return [
    {
      problem,
      count,
      errors,
      warnings,
      firstAt: isDated ? firstAt : null,
      lastAt: isDated ? lastAt : null,
      overTime: overTime.subarray(number * parts, (number + 1) * parts),
    },
  ]
}
