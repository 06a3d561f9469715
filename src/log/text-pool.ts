/** Stands for null in a column of texts. */
export const NO_TEXT = 0

/** Which texts of a pool have a word in them, by id. */
interface Found {
  flags: Uint8Array
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
      id = this.#texts.length
      this.#texts.push(text)
      if (this.#searched !== this.#texts) this.#searched.push(inLowerCase(text))
      this.#ids.set(text, id)
    }
    return id
  }

  textOf(id: number): string | null {
    return this.#texts[id] ?? null
  }

  /** 1 for each id whose text has the word (in lower case, if case is ignored), 0 for the others. */
  flagsOf(word: string): Uint8Array {
    let found = this.#found.get(word)
    if (!found) {
      if (this.#found.size >= MOST_WORDS) this.#found.clear()
      found = { flags: new Uint8Array(this.size), seen: 0 }
      this.#found.set(word, found)
    }
    if (found.flags.length < this.size) found.flags = grown(found.flags, this.size * 2)
    for (let id = found.seen; id < this.size; id += 1) {
      found.flags[id] = this.#searched[id]?.includes(word) ? 1 : 0
    }
    found.seen = this.size
    return found.flags
  }
}

/** Most texts are in lower case already: then it is the same string, kept once. */
function inLowerCase(text: string): string {
  const lower = text.toLowerCase()
  return lower === text ? text : lower
}

/** Searches remembered, so that deleting a letter costs nothing. */
const MOST_WORDS = 32

function grown(flags: Uint8Array, size: number): Uint8Array {
  const larger = new Uint8Array(size)
  larger.set(flags)
  return larger
}
