import { NO_TEXT, type TextPool } from './text-pool.ts'

/** A value of a field, and how many entries have it. */
export interface FacetValue {
  readonly text: string
  readonly count: number
}

/** More values than this are not sorted as a whole. */
const FEW = 2_000

/** How many entries have each value of one field. */
export class FacetCounts {
  readonly #pool: TextPool
  readonly #counts: Uint32Array
  /** Values that occur. */
  readonly #ids: Uint32Array
  /** Entries without any value. */
  readonly without: number

  private constructor(pool: TextPool, counts: Uint32Array) {
    this.#pool = pool
    this.#counts = counts
    this.without = counts[NO_TEXT] ?? 0
    const ids: number[] = []
    for (let id = NO_TEXT + 1; id < counts.length; id += 1) if (counts[id] !== 0) ids.push(id)
    this.#ids = Uint32Array.from(ids)
  }

  /**
   * Adds up, value by value, how often things occur that have a value each: `valueOf` says which by
   * the thing's id, `occurring` counts the things.
   */
  static of(
    values: TextPool,
    valueOf: Uint32Array,
    occurring: readonly Uint32Array[],
  ): FacetCounts {
    const counts = new Uint32Array(values.size)
    for (const things of occurring) {
      for (let id = 0; id < things.length; id += 1) {
        const value = valueOf[id] ?? NO_TEXT
        counts[value] = (counts[value] ?? 0) + (things[id] ?? 0)
      }
    }
    return new FacetCounts(values, counts)
  }

  /** How many different values occur. */
  get size(): number {
    return this.#ids.length
  }

  countOf(text: string): number {
    return this.#counts[this.#pool.knownId(text) ?? -1] ?? 0
  }

  /** The values that occur most, most first, with this text (in any case) in them. */
  top(most: number, containing = ''): readonly FacetValue[] {
    const flags = containing === '' ? null : this.#pool.flagsOf(containing.toLowerCase())
    const found = flags ? this.#ids.filter((id) => flags[id] === 1) : this.#ids
    return [...this.#atLeastTop(found, most)]
      .map((id) => ({ text: this.#pool.textOf(id) ?? '', count: this.#counts[id] ?? 0 }))
      .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
      .slice(0, most)
  }

  /**
   * The most frequent of very many, and some more: all that occur more often than the last of them,
   * and of those that occur as often as many as are wanted.
   */
  #atLeastTop(ids: Uint32Array, most: number): Uint32Array {
    if (ids.length <= Math.max(FEW, most)) return ids
    const counts = ids.map((id) => this.#counts[id] ?? 0).sort()
    const least = counts[counts.length - most] ?? 0
    let ties = most
    return ids.filter((id) => {
      const count = this.#counts[id] ?? 0
      return count > least || (count === least && ties-- > 0)
    })
  }
}
