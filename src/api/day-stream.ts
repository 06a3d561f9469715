import type { Day } from '../log/day.ts'
import type { LoadPosition } from '../log/day-log.ts'
import { type PageFrame, readPageFrames } from '../twilio/page-frames.ts'
import { askStream } from './ask.ts'

type Position = Exclude<LoadPosition, null>

/** A page that came before it was asked for, or an ask that came before its page. */
interface DayQueue {
  readonly frames: PageFrame[]
  wake: (() => void) | null
}

/**
 * One answer with the pages of many days. Each day takes its own pages out, in their order; where
 * the answer leaves a day, breaks off or never came, the day is told so and asks by itself.
 */
export class DayStream {
  readonly #queues = new Map<string, DayQueue>()
  readonly #abort = new AbortController()
  readonly #wantedBy: Set<AbortSignal>
  #isOver = false

  /** `wantedBy`: when all of these have left or are aborted, nobody wants the answer any more. */
  constructor(query: URLSearchParams, wantedBy: readonly AbortSignal[]) {
    this.#wantedBy = new Set(wantedBy)
    for (const signal of wantedBy) {
      signal.addEventListener('abort', () => this.leave(signal), { once: true })
    }
    void this.#read(query)
  }

  /** Says that whoever has this signal wants no more pages: all of their day is here. */
  leave(signal: AbortSignal): void {
    this.#wantedBy.delete(signal)
    if (this.#wantedBy.size === 0) this.#abort.abort()
  }

  /** The page's body; null where this answer does not have it, and will not. */
  async page(day: Day, position: Position, signal: AbortSignal): Promise<string | null> {
    const queue = this.#queueOf(day)
    while (queue.frames.length === 0) {
      if (this.#isOver || signal.aborted) return null
      await new Promise<void>((wake) => {
        queue.wake = wake
        signal.addEventListener('abort', () => wake(), { once: true })
      })
    }
    const frame = queue.frames.shift()
    if (frame && isSamePosition(frame.position, position)) return frame.body
    return null
  }

  async #read(query: URLSearchParams): Promise<void> {
    try {
      const answer = await askStream('notifications/days', { query, signal: this.#abort.signal })
      for await (const frame of readPageFrames(answer)) {
        const queue = this.#queueOf(frame.day)
        queue.frames.push(frame)
        queue.wake?.()
      }
    } catch {
      // Every day that still waits asks by itself, and meets the failure where it has words.
    }
    this.#isOver = true
    for (const queue of this.#queues.values()) queue.wake?.()
  }

  #queueOf(day: string): DayQueue {
    let queue = this.#queues.get(day)
    if (!queue) {
      queue = { frames: [], wake: null }
      this.#queues.set(day, queue)
    }
    return queue
  }
}

function isSamePosition(a: Position, b: Position): boolean {
  if (a === 'start' || b === 'start') return a === b
  return a.page === b.page && a.pageToken === b.pageToken
}
