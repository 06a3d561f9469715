import type { SetTimer } from './timer.ts'

/** How often steps that come one after the other are told, in ms: each may draw the list anew. */
const TELL_MS = 100

/** A state that is made when it is asked for, and whoever wants to know when it is another. */
export class Teller<T> {
  readonly #listeners = new Set<() => void>()
  readonly #make: () => T
  readonly #setTimer: SetTimer
  #state: { readonly made: T } | null = null
  #telling: (() => void) | null = null

  constructor(make: () => T, setTimer: SetTimer) {
    this.#make = make
    this.#setTimer = setTimer
  }

  /** For `useSyncExternalStore`. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** The same object until something is told. */
  readonly state = (): T => {
    this.#state ??= { made: this.#make() }
    return this.#state.made
  }

  /** Something has changed, and will be told with what comes right after it. */
  tellSoon(): void {
    this.#state = null
    this.#telling ??= this.#setTimer(() => this.tell(), TELL_MS)
  }

  tell(): void {
    this.#telling?.()
    this.#telling = null
    this.#state = null
    for (const listener of this.#listeners) listener()
  }
}
