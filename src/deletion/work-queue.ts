interface WorkQueueOptions<T> {
  /** Does one piece of work. Must not reject. */
  readonly work: (piece: T) => Promise<void>
  /** How many at the same time, now. */
  readonly atOnce: () => number
  /** Below zero where `a` comes first, as for `Array.sort`. */
  readonly compare: (a: T, b: T) => number
  /** Nothing is left to do, and nothing is being done. */
  readonly onIdle: () => void
}

/** Does pieces of work, a few at a time and in order. */
export class WorkQueue<T> {
  /** The next is the last, so that taking one is cheap. */
  #waiting: T[] = []
  #inFlight = 0
  #isPaused = false
  readonly #options: WorkQueueOptions<T>

  constructor(options: WorkQueueOptions<T>) {
    this.#options = options
  }

  /** Nothing is left to do, and nothing is being done. */
  get isIdle(): boolean {
    return this.#inFlight === 0 && this.#waiting.length === 0
  }

  get isPaused(): boolean {
    return this.#isPaused
  }

  /** Begins nothing new until told to go on. What has begun is finished. */
  pause(): void {
    this.#isPaused = true
  }

  goOn(): void {
    this.#isPaused = false
    this.#start()
  }

  add(pieces: readonly T[]): void {
    const { compare } = this.#options
    this.#waiting = [...this.#waiting, ...pieces].sort((a, b) => compare(b, a))
    this.#start()
  }

  /** Takes out all that has not begun. */
  drain(): readonly T[] {
    const left = this.#waiting
    this.#waiting = []
    return left
  }

  #start(): void {
    const most = Math.max(1, this.#options.atOnce())
    while (this.#inFlight < most && !this.#isPaused) {
      const piece = this.#waiting.pop()
      if (piece === undefined) return
      this.#inFlight += 1
      void this.#finish(piece)
    }
  }

  async #finish(piece: T): Promise<void> {
    await this.#options.work(piece)
    this.#inFlight -= 1
    this.#start()
    if (this.isIdle) this.#options.onIdle()
  }
}
