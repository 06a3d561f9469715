interface Stretch {
  readonly start: number
  readonly end: number
}

/** Those of ordered stretches that reach into the part of a text from start to end. */
export function within<T extends Stretch>(
  all: readonly T[],
  start: number,
  end: number,
): readonly T[] {
  const first = firstEndingAfter(all, start)
  let last = first
  while ((all[last]?.start ?? end) < end) last += 1
  return all.slice(first, last)
}

function firstEndingAfter(all: readonly Stretch[], place: number): number {
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((all[middle]?.end ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low
}
