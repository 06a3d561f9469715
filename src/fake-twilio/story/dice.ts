/**
 * Chance that comes out the same for everyone: a small generator (mulberry32) started from
 * numbers, such as the story's seed and a row's slot.
 */
export class Dice {
  #state: number

  constructor(seed: number, of: number, purpose: number) {
    this.#state = mixed(seed, of, purpose)
  }

  /** 0 ≤ x < 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let t = this.#state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }

  /** A whole number, 0 ≤ n < `bound`. */
  below(bound: number): number {
    return Math.floor(this.next() * bound)
  }

  /** True in `share` of the cases. */
  chance(share: number): boolean {
    return this.next() < share
  }

  /** One of the list, each as likely. */
  pick<Thing>(list: readonly Thing[]): Thing {
    const thing = list[this.below(list.length)]
    if (thing === undefined) throw new RangeError('there is nothing to pick from')
    return thing
  }

  /** One of the list, as likely as its weight says. */
  weighted<Thing>(list: readonly (readonly [weight: number, thing: Thing])[]): Thing {
    let left = this.next() * list.reduce((sum, [weight]) => sum + weight, 0)
    for (const [weight, thing] of list) {
      left -= weight
      if (left < 0) return thing
    }
    throw new RangeError('there is nothing to pick from')
  }
}

/** 32 well-mixed bits out of three numbers (murmur3's finish). */
export function mixed(a: number, b: number, c: number): number {
  return stirred(stirred(stirred(0x9e3779b9, a), b), c) >>> 0
}

function stirred(hash: number, number: number): number {
  const once = Math.imul(hash ^ number, 0x85ebca6b)
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35)
  return twice ^ (twice >>> 16)
}
