import { ApiError } from './api-error.ts'

/** What of a {@link Lane} the page shows. */
export interface LaneState {
  /** How many may be in flight now. */
  readonly limit: number
  /** Twilio's rate limit holds everything back until then, ms UTC; null while all is well. */
  readonly heldUntil: number | null
}

interface LaneOptions {
  /** In flight at the start. */
  readonly start?: number
  /** In flight at most, after a good while. */
  readonly most?: number
  readonly now?: () => number
  /** Between 0 and 1, for jitter. */
  readonly random?: () => number
}

const BACKOFF_BASE_MS = 1_000
const BACKOFF_MOST_MS = 30_000

/** A timer of more than 24 days would fire at once. */
const TIMER_MOST_MS = 3_600_000

/**
 * The way that asks to Twilio take: so many at a time, fewer once Twilio answers 429 (it limits
 * the requests an account has in flight at once), slowly more while all goes well.
 * An ask that was rate limited is sent again by itself, after `Retry-After` or, where Twilio
 * names no time, a growing pause with full jitter; such a request was not processed, so this is safe.
 */
export class Lane {
  #limit: number
  #inFlight = 0
  #smooth = 0
  /** How often Twilio has made it narrower. */
  #signs = 0
  #limitedInARow = 0
  #heldUntil: number | null = null
  #state: LaneState
  readonly #most: number
  readonly #now: () => number
  readonly #random: () => number
  readonly #waiting: (() => void)[] = []
  readonly #listeners = new Set<() => void>()

  constructor({ start = 4, most = 8, now = Date.now, random = Math.random }: LaneOptions = {}) {
    this.#limit = start
    this.#most = most
    this.#now = now
    this.#random = random
    this.#state = { limit: start, heldUntil: null }
  }

  /** For `useSyncExternalStore`. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly state = (): LaneState => this.#state

  /** Runs the ask when its turn comes. Rejects with the ask's error, or the signal's reason. */
  async run<T>(ask: () => Promise<T>, signal: AbortSignal): Promise<T> {
    for (;;) {
      await this.#turn(signal)
      const signsBefore = this.#signs
      try {
        const answer = await ask()
        this.#wentWell()
        return answer
      } catch (error) {
        if (!(error instanceof ApiError) || error.code !== 'rate_limited') throw error
        // Several in flight are refused together: that is one sign, not several.
        if (signsBefore === this.#signs) this.#narrow()
        this.#hold(error.retryAfter)
      } finally {
        this.#inFlight -= 1
        this.#admit()
      }
    }
  }

  async #turn(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted()
    await new Promise<void>((resolve, reject) => {
      const enter = () => {
        signal.removeEventListener('abort', leave)
        this.#inFlight += 1
        resolve()
      }
      const leave = () => {
        this.#waiting.splice(this.#waiting.indexOf(enter), 1)
        reject(signal.reason)
      }
      signal.addEventListener('abort', leave, { once: true })
      this.#waiting.push(enter)
      this.#admit()
    })
  }

  #admit(): void {
    if (this.#heldUntil !== null && this.#now() < this.#heldUntil) return
    while (this.#inFlight < this.#limit) {
      const enter = this.#waiting.shift()
      if (!enter) return
      enter()
    }
  }

  #wentWell(): void {
    this.#limitedInARow = 0
    this.#smooth += 1
    if (this.#smooth >= this.#limit && this.#limit < this.#most) {
      this.#smooth = 0
      this.#limit += 1
      this.#tell()
    }
  }

  #narrow(): void {
    this.#signs += 1
    this.#limit = Math.max(1, Math.floor(this.#limit / 2))
    this.#limitedInARow += 1
  }

  #hold(retryAfter: number | null): void {
    const now = this.#now()
    this.#smooth = 0
    const backoff = Math.min(BACKOFF_MOST_MS, BACKOFF_BASE_MS * 2 ** this.#limitedInARow)
    // To wait for 0 seconds is no advice: asked again at once, Twilio would refuse at once.
    const pause = retryAfter ? retryAfter * 1000 : backoff * this.#random()
    this.#heldUntil = Math.max(this.#heldUntil ?? 0, now + pause)
    this.#releaseIn(this.#heldUntil - now)
    this.#tell()
  }

  #releaseIn(pause: number): void {
    setTimeout(() => this.#release(), Math.min(pause, TIMER_MOST_MS))
  }

  #release(): void {
    if (this.#heldUntil === null) return
    const left = this.#heldUntil - this.#now()
    // A later refusal has moved the end, or the timer fired early.
    if (left > 0) return this.#releaseIn(left)
    this.#heldUntil = null
    this.#tell()
    this.#admit()
  }

  #tell(): void {
    this.#state = { limit: this.#limit, heldUntil: this.#heldUntil }
    for (const listener of this.#listeners) listener()
  }
}
