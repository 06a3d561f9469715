import { growInto } from './grow.ts'
import { TextPool } from './text-pool.ts'

/** Things with ids that count up from 0: only ever more of them. */
interface Source {
  readonly size: () => number
  /** What is derived of the one with this id; null for nothing. */
  readonly read: (id: number) => string | null
}

/**
 * A text that each of many things has, such as the host that a URL names: looked for once for each
 * thing, and each text kept once.
 */
export class DerivedTexts {
  /** Case is ignored in them. */
  readonly values = new TextPool({ ignoresCase: true })
  readonly #source: Source
  #ids = new Uint32Array(0)
  #known = 0

  constructor(source: Source) {
    this.#source = source
  }

  /** For each thing's id, the id of its text; longer than there are things. */
  ids(): Uint32Array {
    const size = this.#source.size()
    this.#ids = growInto(this.#ids, size)
    for (; this.#known < size; this.#known += 1) {
      this.#ids[this.#known] = this.values.idOf(this.#source.read(this.#known))
    }
    return this.#ids
  }
}
