import { growInto } from './grow.ts'

/** Stands for null in a column of texts. */
export const NO_TEXT = 0

/** Which texts of a pool pass a test, by id. */
interface Found {
  flags: Uint8Array<ArrayBuffer>
  /** How many texts have been looked at. */
  seen: number
}

/**
 * Texts that repeat, each kept once: a log's codes, URLs and messages are few beside its entries.
 * A column holds their ids; a search looks at each text once, however many entries have it.
 */
export class TextPool {
  readonly #texts: (string | null)[] = [null]
  /** What is searched: the texts in lower case, or as they are. */
  readonly #searched: (string | null)[]
  readonly #ids = new Map<string, number>()
  /** Ids, in the order of their texts; those of the newest texts are still to come. */
  #sorted = new Uint32Array(0)
  #ranks = new Uint32Array(0)
  readonly #found = new Map<string, Found>()

  constructor({ ignoresCase = false } = {}) {
    this.#searched = ignoresCase ? [null] : this.#texts
  }

  /** How many ids there are, {@link NO_TEXT} among them. */
  get size(): number {
    return this.#texts.length
  }

  /** The text's id; the same for the same text. */
  idOf(text: string | null): number {
    if (text === null) return NO_TEXT
    let id = this.#ids.get(text)
    if (id === undefined) {
      id = this.add(text)
      this.#ids.set(text, id)
    }
    return id
  }

  /**
   * A new id for the text, whether or not it is here: for texts that hardly ever repeat, where to
   * look for each would take more time and memory than to keep a few twice.
   */
  add(text: string): number {
    const id = this.#texts.length
    this.#texts.push(text)
    if (this.#searched !== this.#texts) this.#searched.push(inLowerCase(text))
    return id
  }

  /** The id that {@link idOf} has given the text; null where it has given none. */
  knownId(text: string): number | null {
    return this.#ids.get(text) ?? null
  }

  textOf(id: number): string | null {
    return this.#texts[id] ?? null
  }

  /**
   * For each id, its text's place among all texts in their order; those that are the same, or
   * differ in case alone where it is ignored, share the first one's. {@link NO_TEXT} stands last.
   */
  ranks(): Uint32Array {
    while (!this.rankSome());
    return this.#ranks
  }

  /**
   * Ranks some more of the texts, for a millisecond or a few; says whether all have a rank now.
   * Called while nobody waits, it makes the sort at once when somebody does.
   */
  rankSome(): boolean {
    const from = this.#sorted.length + 1
    if (from < this.size) this.#sorted = this.#merged(from, Math.min(this.size, from + RANK_STEP))
    if (this.#sorted.length + 1 < this.size) return false
    if (this.#ranks.length !== this.size) this.#ranks = this.#numbered()
    return true
  }

  /** 1 for each id whose text has the word (in lower case, if case is ignored), 0 for the others. */
  flagsOf(word: string): Uint8Array {
    return this.flagsWhere(`has ${word}`, (text) => text.includes(word))
  }

  /**
   * 1 for each id whose text (in lower case, if case is ignored) passes the test, 0 for the others.
   * The name stands for the test: what is known by it is not tested again.
   */
  flagsWhere(name: string, isFound: (text: string) => boolean): Uint8Array {
    let found = this.#found.get(name)
    if (!found) {
      if (this.#found.size >= MOST_TESTS) this.#found.clear()
      found = { flags: new Uint8Array(this.size), seen: 0 }
      this.#found.set(name, found)
    }
    found.flags = growInto(found.flags, this.size - 1)
    for (let id = found.seen; id < this.size; id += 1) {
      const text = this.#searched[id] ?? null
      found.flags[id] = text !== null && isFound(text) ? 1 : 0
    }
    found.seen = this.size
    return found.flags
  }

  #isBefore(a: number, b: number): boolean {
    return (this.#searched[a] ?? '') < (this.#searched[b] ?? '')
  }

  /** The sorted ids, with those from `from` up to, and without, `end` in their places. */
  #merged(from: number, end: number): Uint32Array<ArrayBuffer> {
    const added = Array.from({ length: end - from }, (_, index) => from + index)
    added.sort((a, b) => (this.#isBefore(a, b) ? -1 : 1))
    const sorted = this.#sorted
    const merged = new Uint32Array(sorted.length + added.length)
    let copied = 0
    for (const [index, id] of added.entries()) {
      const place = this.#placeFor(id, copied)
      merged.set(sorted.subarray(copied, place), copied + index)
      merged[place + index] = id
      copied = place
    }
    merged.set(sorted.subarray(copied), copied + added.length)
    return merged
  }

  /** Where the text belongs among the sorted ones, from `low` on: after those that equal it. */
  #placeFor(id: number, low: number): number {
    let high = this.#sorted.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#isBefore(id, this.#sorted[middle] ?? 0)) high = middle
      else low = middle + 1
    }
    return low
  }

  #numbered(): Uint32Array<ArrayBuffer> {
    const ranks = new Uint32Array(this.size).fill(this.size, 0, 1)
    let before = NO_TEXT
    for (const [place, id] of this.#sorted.entries()) {
      ranks[id] = this.#searched[id] === this.#searched[before] ? (ranks[before] ?? 0) : place
      before = id
    }
    return ranks
  }
}

/** Texts ranked at a time: about a millisecond's work. */
const RANK_STEP = 1000

/** Most texts are in lower case already: then it is the same string, kept once. */
function inLowerCase(text: string): string {
  const lower = text.toLowerCase()
  return lower === text ? text : lower
}

/** Searches remembered, so that deleting a letter costs nothing. */
const MOST_TESTS = 32
