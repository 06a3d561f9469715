const BITS = 16
const BUCKETS = 1 << BITS

/**
 * The places 0, 1, 2 … in the order of their keys; equal keys keep their order. A radix sort: two
 * passes over the keys, where comparing would take seventeen and a call for each.
 */
export function stablePlaces(keys: Uint32Array): Uint32Array {
  let places = Uint32Array.from(keys, (_, place) => place)
  for (const shift of [0, BITS]) places = sortedByPart(keys, places, shift)
  return places
}

/** Sorted by sixteen bits of the key alone, from `shift` upwards. */
function sortedByPart(
  keys: Uint32Array,
  places: Uint32Array<ArrayBuffer>,
  shift: number,
): Uint32Array<ArrayBuffer> {
  const bucketOf = (place: number) => ((keys[place] ?? 0) >>> shift) & (BUCKETS - 1)
  const next = new Uint32Array(BUCKETS)
  for (const place of places) {
    const bucket = bucketOf(place)
    next[bucket] = (next[bucket] ?? 0) + 1
  }
  let start = 0
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    const count = next[bucket] ?? 0
    next[bucket] = start
    start += count
  }
  const sorted = new Uint32Array(places.length)
  for (const place of places) {
    const bucket = bucketOf(place)
    const at = next[bucket] ?? 0
    sorted[at] = place
    next[bucket] = at + 1
  }
  return sorted
}
