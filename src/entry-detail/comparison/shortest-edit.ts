/** Where one sequence goes on as the other does: so many in a row, at these places of the two. */
export interface Run {
  readonly before: number
  readonly after: number
  readonly length: number
}

/** So many changes are looked for; what differs more shows nothing when laid side by side. */
const MOST_CHANGES = 1_000

/** So many comparisons are made: some tens of milliseconds. */
const MOST_STEPS = 4_000_000

/**
 * What two sequences have in common, in order, by the fewest removals and additions (E. W. Myers,
 * "An O(ND) difference algorithm", 1986). Null where finding it would take too long.
 */
export function shortestEdit(before: Uint32Array, after: Uint32Array): readonly Run[] | null {
  const most = Math.min(before.length + after.length, MOST_CHANGES)
  // For each diagonal (place before less place after), how far into `before` one gets on it.
  const reach = new Int32Array(2 * most + 3)
  const middle = most + 1
  const trail: Int32Array[] = []
  let steps = 0
  for (let changes = 0; changes <= most; changes += 1) {
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      let x = entering(reach, middle, diagonal, changes)
      let y = x - diagonal
      while (x < before.length && y < after.length && before[x] === after[y]) {
        x += 1
        y += 1
        steps += 1
      }
      reach[middle + diagonal] = x
      if (x >= before.length && y >= after.length) {
        trail.push(reach.slice(middle - changes - 1, middle + changes + 2))
        return runsBack(trail, before.length, after.length)
      }
    }
    steps += changes
    if (steps > MOST_STEPS) return null
    trail.push(reach.slice(middle - changes - 1, middle + changes + 2))
  }
  return null
}

/** Where a diagonal is entered: by an addition from the one above, or a removal from the one below. */
function entering(reach: Int32Array, middle: number, diagonal: number, changes: number): number {
  if (changes === 0) return 0
  return isAddition(reach, middle, diagonal, changes)
    ? (reach[middle + diagonal + 1] ?? 0)
    : (reach[middle + diagonal - 1] ?? 0) + 1
}

/** Whether the way on this diagonal that gets furthest comes from the one above. */
function isAddition(reach: Int32Array, middle: number, diagonal: number, changes: number): boolean {
  if (diagonal === -changes) return true
  const [below = 0, above = 0] = [reach[middle + diagonal - 1], reach[middle + diagonal + 1]]
  return diagonal !== changes && below < above
}

/** Walks the way back from the ends of both. What each number of changes reached, in order. */
function runsBack(trail: readonly Int32Array[], endBefore: number, endAfter: number): Run[] {
  const runs: Run[] = []
  let x = endBefore
  let diagonal = endBefore - endAfter
  for (let changes = trail.length - 1; changes >= 0; changes -= 1) {
    // The middle of what one change less has reached is at this place.
    const earlier = trail[changes - 1] ?? EMPTY
    const from = entering(earlier, changes, diagonal, changes)
    if (x > from) runs.push({ before: from, after: from - diagonal, length: x - from })
    const isAdded = isAddition(earlier, changes, diagonal, changes)
    x = isAdded ? from : from - 1
    diagonal += isAdded ? 1 : -1
  }
  return runs.toReversed()
}

const EMPTY = new Int32Array(0)
