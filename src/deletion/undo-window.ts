import type { SetTimer } from './timer.ts'

/** How long a removal can be undone, and nothing is sent, in ms. */
export const UNDO_MS = 8_000

interface UndoWindowOptions {
  /** ms UTC. */
  readonly now: () => number
  readonly setTimer: SetTimer
  readonly onEnd: () => void
}

/** The time in which removals wait and can be undone. */
export class UndoWindow {
  readonly #options: UndoWindowOptions
  #callOff: (() => void) | null = null
  #endsAt: number | null = null

  constructor(options: UndoWindowOptions) {
    this.#options = options
  }

  /** When it ends, ms UTC; null where it does not by itself. */
  get endsAt(): number | null {
    return this.#endsAt
  }

  /** Opens it, or opens it anew. */
  open(): void {
    const { now, setTimer, onEnd } = this.#options
    this.close()
    this.#endsAt = now() + UNDO_MS
    this.#callOff = setTimer(() => {
      this.close()
      onEnd()
    }, UNDO_MS)
  }

  close(): void {
    this.#callOff?.()
    this.#callOff = null
    this.#endsAt = null
  }
}
