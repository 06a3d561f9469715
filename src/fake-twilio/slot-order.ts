/** A row's place in the log's order. */
export interface Place {
  readonly updatedAt: number
  readonly slot: number
}

/** Whether `a` comes before `b` in a list: the newer, and of one second the later slot. */
export function comesBefore(a: Place, b: Place): boolean {
  return a.updatedAt === b.updatedAt ? a.slot > b.slot : a.updatedAt > b.updatedAt
}

/**
 * Slots in a list's order, newest first. A typed array, so that a million cost 4 MB and putting
 * one in or taking one out is one move of memory.
 */
export class SlotOrder {
  #slots: Uint32Array
  #length: number
  readonly #updatedAt: (slot: number) => number

  /** `sorted` is in order already. */
  constructor(sorted: Uint32Array, updatedAt: (slot: number) => number) {
    this.#slots = sorted
    this.#length = sorted.length
    this.#updatedAt = updatedAt
  }

  /** A view, valid until the next change. */
  get slots(): Uint32Array {
    return this.#slots.subarray(0, this.#length)
  }

  add(slot: number): void {
    const at = firstNotBefore(
      this.slots,
      { updatedAt: this.#updatedAt(slot), slot },
      this.#updatedAt,
    )
    if (this.#length === this.#slots.length) {
      const larger = new Uint32Array(this.#length * 2 + 16)
      larger.set(this.#slots)
      this.#slots = larger
    }
    this.#slots.copyWithin(at + 1, at, this.#length)
    this.#slots[at] = slot
    this.#length += 1
  }

  /** False where the slot is not there. */
  remove(slot: number): boolean {
    const at = firstNotBefore(
      this.slots,
      { updatedAt: this.#updatedAt(slot), slot },
      this.#updatedAt,
    )
    if (at === this.#length || this.#slots[at] !== slot) return false
    this.#slots.copyWithin(at, at + 1, this.#length)
    this.#length -= 1
    return true
  }

  has(slot: number): boolean {
    const at = firstNotBefore(
      this.slots,
      { updatedAt: this.#updatedAt(slot), slot },
      this.#updatedAt,
    )
    return at < this.#length && this.#slots[at] === slot
  }
}

/** The index of the first slot, in an ordered list, that does not come before `place`. */
export function firstNotBefore(
  ordered: Uint32Array,
  place: Place,
  updatedAt: (slot: number) => number,
): number {
  let low = 0
  let high = ordered.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const slot = ordered[middle] ?? 0
    if (comesBefore({ updatedAt: updatedAt(slot), slot }, place)) low = middle + 1
    else high = middle
  }
  return low
}
