import { settled } from './pretended-way.ts'

interface Timer {
  readonly at: number
  readonly run: () => void
}

/** Time that passes when it is told to, in place of the machine's. */
export class VirtualClock {
  now = 1_000_000
  readonly #timers = new Map<number, Timer>()
  #last = 0

  readonly setTimeout = (run: () => void, ms = 0): number => {
    this.#last += 1
    this.#timers.set(this.#last, { at: this.now + ms, run })
    return this.#last
  }

  readonly clearTimeout = (id: number): void => {
    this.#timers.delete(id)
  }

  /** Lets so many ms pass, and everything happen in them. */
  async pass(ms: number): Promise<void> {
    const end = this.now + ms
    await settled()
    for (let due = this.#nextBy(end); due; due = this.#nextBy(end)) {
      const [id, { at, run }] = due
      this.#timers.delete(id)
      this.now = Math.max(this.now, at)
      run()
      await settled()
    }
    this.now = end
  }

  #nextBy(end: number): readonly [number, Timer] | null {
    let next: readonly [number, Timer] | null = null
    for (const timer of this.#timers) {
      if (timer[1].at <= end && (!next || timer[1].at < next[1].at)) next = timer
    }
    return next
  }
}
