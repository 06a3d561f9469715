import type { RowSource } from './row-source.ts'

/** Room for slots below 2^21, beside seconds below 2^32, in the 53 bits of a number. */
const SLOTS = 2 ** 21

/** The slots of a source, newest first; see {@link import('./slot-order.ts').comesBefore}. */
export function orderOf({ size, updatedAt }: RowSource): Uint32Array {
  if (size > SLOTS) throw new RangeError(`at most ${SLOTS} rows, not ${size}`)
  const keys = new Float64Array(size)
  for (let slot = 0; slot < size; slot += 1) {
    keys[slot] = Math.max(0, updatedAt(slot)) * SLOTS + slot
  }
  keys.sort().reverse()
  return Uint32Array.from(keys, (key) => key % SLOTS)
}
