import { addDays } from '../log/day.ts'
import { LOG_OF_LEVEL, type LevelFilter } from '../log/level.ts'
import type { LogPage } from '../log/page.ts'
import { decodeList } from '../twilio/decode-list.ts'
import { listParameters } from '../twilio/list-parameters.ts'
import { askPage, type PageAsk, PAGE_SIZE } from './ask-page.ts'
import { DayStream, type WantedDay } from './day-stream.ts'
import type { Lane } from './lane.ts'
import { nextTask, ownTask } from './own-task.ts'
import { readable } from './readable.ts'

/** From so many days on, one answer with all their pages is faster than an answer a page. */
export const DAYS_WORTH_A_STREAM = 3

/** A day that is about to be loaded from its beginning. */
interface Arrival extends WantedDay {
  readonly level: LevelFilter
}

export interface PageSourceOptions {
  /** How long an answer with many days may be silent before each day asks by itself, in ms. */
  readonly silenceMs?: number
}

/**
 * Where pages come from. Days that are begun together come in one streamed answer; a single day,
 * one that goes on in its middle, and whatever the stream leaves out is asked for page by page,
 * through the lane, where waiting and refusals have their home.
 */
export class PageSource {
  readonly #account: string
  readonly #lane: Lane
  readonly #silenceMs: number | undefined
  readonly #streams = new Map<string, DayStream>()
  #arrivals: Arrival[] = []

  constructor(account: string, lane: Lane, { silenceMs }: PageSourceOptions = {}) {
    this.#account = account
    this.#lane = lane
    this.#silenceMs = silenceMs
  }

  async page(asked: PageAsk, signal: AbortSignal): Promise<LogPage> {
    const { day, position } = asked
    const stream = await this.#streamFor(asked, signal)
    const streamed = await stream?.page(day, position)
    signal.throwIfAborted()
    if (streamed === undefined || streamed === null) {
      return this.#lane.run(() => askPage(this.#account, asked, signal), signal)
    }
    // A day that cannot be read wants nothing more, either.
    let goesOn = false
    try {
      await ownTask()
      const page = await readable(decodeList(streamed))
      goesOn = page.next !== null
      // To keep it takes as long again.
      await nextTask()
      return page
    } finally {
      if (!goesOn) stream?.leave(day)
    }
  }

  /** The stream that has the day; opened, at the day's first page, with all that begin with it. */
  async #streamFor(asked: PageAsk, signal: AbortSignal): Promise<DayStream | undefined> {
    const { level, day, position } = asked
    const key = `${level} ${day}`
    if (position !== 'start') return this.#streams.get(key)
    this.#streams.get(key)?.leave(day)
    this.#streams.delete(key)
    this.#arrivals.push({ day, level, signal })
    // All days of a range are begun in the same turn: see who comes.
    await Promise.resolve()
    if (this.#arrivals.length > 0) this.#open()
    return this.#streams.get(key)
  }

  #open(): void {
    const arrivals = this.#arrivals.filter(({ signal }) => !signal.aborted)
    this.#arrivals = []
    for (const run of runsOfDays(arrivals)) {
      const [newest, oldest] = [run[0], run.at(-1)]
      if (run.length < DAYS_WORTH_A_STREAM || !newest || !oldest) continue
      const query = listParameters({
        log: LOG_OF_LEVEL[newest.level],
        since: oldest.day,
        before: addDays(newest.day, 1),
        pageSize: PAGE_SIZE,
      })
      const stream = new DayStream({ account: this.#account, query }, run, this.#silenceMs)
      for (const { level, day } of run) this.#streams.set(`${level} ${day}`, stream)
    }
  }
}

/** Days of one level that follow each other without a gap, newest first. */
function runsOfDays(arrivals: readonly Arrival[]): Arrival[][] {
  const sorted = [...arrivals].sort(
    (a, b) => a.level.localeCompare(b.level) || (a.day < b.day ? 1 : -1),
  )
  const runs: Arrival[][] = []
  for (const arrival of sorted) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    const follows = last?.level === arrival.level && addDays(last.day, -1) === arrival.day
    if (run && follows) run.push(arrival)
    else runs.push([arrival])
  }
  return runs
}
