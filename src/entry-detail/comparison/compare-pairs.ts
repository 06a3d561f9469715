import type { Pair } from '../../log/form-pairs.ts'

/** A name, and its value in each of two notifications; null where it is not in one. */
export interface Compared {
  readonly name: string
  readonly before: string | null
  readonly after: string | null
}

/** Whether both have it, and the same. */
export function isSame({ before, after }: Compared): boolean {
  return before === after
}

/**
 * The values of two lists side by side: the first of a name beside the first, the second beside the
 * second. What only the later list has comes last. Names that differ in case alone are the same
 * where `ignoresCase`, as those of headers are.
 */
export function comparePairs(
  before: readonly Pair[],
  after: readonly Pair[],
  ignoresCase = false,
): readonly Compared[] {
  const old = byOccurrence(before, ignoresCase)
  const young = byOccurrence(after, ignoresCase)
  const both = [...old].map(([key, { name, value }]) => ({
    name,
    before: value,
    after: young.get(key)?.value ?? null,
  }))
  const added = [...young].filter(([key]) => !old.has(key))
  return [...both, ...added.map(([, { name, value }]) => ({ name, before: null, after: value }))]
}

function byOccurrence(pairs: readonly Pair[], ignoresCase: boolean): ReadonlyMap<string, Pair> {
  const counts = new Map<string, number>()
  const found = new Map<string, Pair>()
  for (const pair of pairs) {
    const name = ignoresCase ? pair.name.toLowerCase() : pair.name
    const count = counts.get(name) ?? 0
    counts.set(name, count + 1)
    found.set(`${count} ${name}`, pair)
  }
  return found
}
