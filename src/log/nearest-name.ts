/** Longer names are not compared: no name of TwiML comes near, and the work stays small. */
const LONGEST = 48

/**
 * How many slips of the hand lie between two texts: a letter left out, put in, replaced, or two
 * neighbours swapped (optimal string alignment distance).
 */
export function slipsBetween(one: string, other: string): number {
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row++) {
    const current = [row]
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1]
      let least = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      )
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      if (row > 1 && column > 1 && swapped) least = Math.min(least, (before[column - 2] ?? 0) + 1)
      current.push(least)
    }
    before = last
    last = current
  }
  return last[other.length] ?? one.length
}

/**
 * The right name that a wrong one most likely stands for: the same but for the case of its
 * letters, else the one with the fewest slips, at most one in three letters; null where none is
 * near.
 */
export function nearestName(name: string, right: readonly string[]): string | null {
  if (name === '' || name.length > LONGEST) return null
  const lower = name.toLowerCase()
  let nearest: string | null = null
  let fewest = Math.max(1, Math.floor(name.length / 3)) + 1
  for (const candidate of right) {
    const slips = slipsBetween(lower, candidate.toLowerCase())
    if (slips < fewest) {
      fewest = slips
      nearest = candidate
    }
  }
  return nearest
}
