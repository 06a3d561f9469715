import { UNDATED } from './entry-columns.ts'
import type { EntryList } from './entry-list.ts'
import type { Level } from './level.ts'

/** How many entries of each level lie in a stretch of time: `start` is in it, `end` is not (ms UTC). */
export interface Bucket {
  readonly start: number
  readonly end: number
  readonly errors: number
  readonly warnings: number
  /** Notices, debug messages, and levels that nobody has heard of. */
  readonly others: number
}

/** Entries by time and level. */
export interface Histogram {
  readonly buckets: readonly Bucket[]
  /** Entries whose date cannot be read: no bucket has them. */
  readonly undated: number
}

const LEVELS = 3
const OTHERS = 2
const PLACE: Partial<Readonly<Record<Level, number>>> = { error: 0, warning: 1 }

/**
 * Counts the entries between each two edges (ms UTC, ascending). One pass over the columns: no
 * entry is made, and what lies before the first edge or after the last is not counted.
 */
export function histogram(entries: EntryList, edges: readonly number[]): Histogram {
  const counts = new Uint32Array(Math.max(0, edges.length - 1) * LEVELS)
  let undated = 0
  for (const { columns, rows } of entries.slices) {
    const { occurredAt, kinds, texts } = columns
    const places = Uint8Array.from(texts.kinds, ({ level }) => PLACE[level] ?? OTHERS)
    let bucket = -1
    let start = 0
    let end = 0
    // By hand: an iterator takes several times as long.
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index] ?? 0
      const instant = occurredAt[row] ?? UNDATED
      // Neighbours in the list mostly share a bucket: then there is nothing to look for.
      if (instant < start || instant >= end) {
        if (instant === UNDATED) {
          undated += 1
          continue
        }
        bucket = bucketAt(edges, instant)
        if (bucket === -1) continue
        start = edges[bucket] ?? 0
        end = edges[bucket + 1] ?? 0
      }
      const at = bucket * LEVELS + (places[kinds[row] ?? 0] ?? OTHERS)
      counts[at] = (counts[at] ?? 0) + 1
    }
  }
  return { buckets: bucketsOf(edges, counts), undated }
}

function bucketsOf(edges: readonly number[], counts: Uint32Array): Bucket[] {
  return edges.slice(1).map((end, index) => {
    const [errors = 0, warnings = 0, others = 0] = counts.subarray(index * LEVELS)
    return { start: edges[index] ?? end, end, errors, warnings, others }
  })
}

/** The bucket that an instant lies in, or -1. */
function bucketAt(edges: readonly number[], instant: number): number {
  let low = 0
  let high = edges.length - 1
  if (instant < (edges[low] ?? 0) || instant >= (edges[high] ?? 0)) return -1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((edges[middle] ?? 0) <= instant) low = middle
    else high = middle
  }
  return low
}
