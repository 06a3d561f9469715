import type { Day } from '../log/day.ts'
import type { LoadPosition } from '../log/day-log.ts'
import { type PageFrame, readPageFrames } from '../twilio/page-frames.ts'
import { askStream } from './ask.ts'

type Position = Exclude<LoadPosition, null>

/** A day whose pages are wanted, by whoever has the signal. */
export interface WantedDay {
  readonly day: Day
  readonly signal: AbortSignal
}

/** Whose days, by the account's sid, and which. */
interface DaysAsk {
  readonly account: string
  readonly query: URLSearchParams
}

/** A page that came before it was asked for, or an ask that came before its page. */
interface DayQueue {
  readonly frames: PageFrame[]
  wake: (() => void) | null
}

/** As long as a single ask may take, see `ask.ts`. */
const SILENCE_MS = 45_000

/**
 * One answer with the pages of many days. Each day takes its own pages out, in their order; where
 * the answer leaves a day, breaks off, falls silent or never came, the day is told so and asks by
 * itself.
 */
export class DayStream {
  /** Of the days that still want pages from here. */
  readonly #queues = new Map<string, DayQueue>()
  readonly #abort = new AbortController()
  readonly #silenceMs: number
  #isOver = false

  constructor(asked: DaysAsk, wanted: readonly WantedDay[], silenceMs = SILENCE_MS) {
    this.#silenceMs = silenceMs
    for (const { day, signal } of wanted) {
      this.#queues.set(day, { frames: [], wake: null })
      signal.addEventListener('abort', () => this.leave(day), { once: true })
    }
    void this.#read(asked)
  }

  /**
   * Says that the day wants no more pages from here: all are there, or it asks by itself. When no
   * day wants any, the answer is called off.
   */
  leave(day: Day): void {
    const queue = this.#queues.get(day)
    if (!queue) return
    this.#queues.delete(day)
    queue.wake?.()
    if (this.#queues.size === 0) this.#abort.abort()
  }

  /** The page's body; null where this answer does not have it, and nothing more of its day. */
  async page(day: Day, position: Position): Promise<string | null> {
    const queue = this.#queues.get(day)
    if (!queue) return null
    while (queue.frames.length === 0 && !this.#isOver && this.#queues.has(day)) {
      await new Promise<void>((wake) => {
        queue.wake = wake
      })
    }
    const frame = queue.frames.shift()
    if (frame && frame.body !== null && isSamePosition(frame.position, position)) return frame.body
    this.leave(day)
    return null
  }

  async #read(asked: DaysAsk): Promise<void> {
    const giveUpLater = () => setTimeout(() => this.#abort.abort(), this.#silenceMs)
    let silence = giveUpLater()
    try {
      const answer = await askStream('notifications/days', { ...asked, signal: this.#abort.signal })
      for await (const frame of readPageFrames(answer)) {
        clearTimeout(silence)
        silence = giveUpLater()
        const queue = this.#queues.get(frame.day)
        queue?.frames.push(frame)
        queue?.wake?.()
      }
    } catch {
      // Every day that still waits asks by itself, and meets the failure where it has words.
    }
    clearTimeout(silence)
    this.#isOver = true
    for (const queue of this.#queues.values()) queue.wake?.()
  }
}

function isSamePosition(a: Position, b: Position): boolean {
  if (a === 'start' || b === 'start') return a === b
  return a.page === b.page && a.pageToken === b.pageToken
}
