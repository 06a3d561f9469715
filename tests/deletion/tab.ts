import { ApiError } from '../../src/api/api-error.ts'
import { Lane } from '../../src/api/lane.ts'
import { DeletionDesk } from '../../src/deletion/deletion-desk.ts'
import { Ledger } from '../../src/deletion/ledger.ts'
import type { TakeTurn } from '../../src/deletion/turn.ts'
import type { FullLogEntry, LogEntry, NotificationSid } from '../../src/log/entry.ts'
import type { ChancyTwilio, Request } from './chancy-twilio.ts'
import { wholeOf } from './entries.ts'
import type { MemoryArchive } from './memory-archive.ts'
import type { MemoryJournal } from './memory-journal.ts'
import type { VirtualClock } from './virtual-clock.ts'

/** What outlives a tab. */
export interface Browser {
  readonly clock: VirtualClock
  readonly chance: () => number
  readonly twilio: ChancyTwilio
  readonly archive: MemoryArchive
  readonly journal: MemoryJournal
  readonly takeTurn: TakeTurn
  /** Told of every request right when it is sent. */
  readonly onSend: (request: Request, tab: Tab) => void
}

/** A tab with a desk that asks Twilio over a real lane. It can be killed at any moment. */
export class Tab {
  readonly lane: Lane
  readonly desk: DeletionDesk
  inFlight = 0
  readonly forgotten = new Set<NotificationSid>()
  readonly #browser: Browser
  #isAlive = true
  #endTurn = () => {}

  /** The browser ends the turn of a tab that dies. */
  readonly takeTurn: TakeTurn = async (onWait) => {
    const end = await this.#browser.takeTurn(onWait)
    if (!this.#isAlive) end()
    this.#endTurn = end
    return this.#isAlive ? end : dead()
  }

  constructor(browser: Browser) {
    const { clock, chance } = browser
    this.#browser = browser
    this.lane = new Lane({ now: () => clock.now, random: chance })
    const archive = this.#mortal(browser.archive)
    const journal = this.#mortal(browser.journal)
    this.desk = new DeletionDesk({
      send: (entry, signal) => this.#delete(entry, signal),
      check: async (entry) => (await this.#read(entry, new AbortController().signal)) !== null,
      forget: (sids) => sids.forEach((sid) => this.forgotten.add(sid)),
      atOnce: () => this.lane.state().limit,
      now: () => clock.now,
      setTimer: (run, ms) => {
        const id = clock.setTimeout(() => void (this.#isAlive && run()), ms)
        return () => clock.clearTimeout(id)
      },
      takeTurn: this.takeTurn,
      ledger: new Ledger({
        archive,
        journal,
        isKeeping: () => true,
        wholeOf: (entry, signal) => this.#read(entry, signal),
        now: () => clock.now,
      }),
    })
  }

  /** Nothing of it goes on. What has been sent is on its way all the same. */
  kill(): void {
    this.#isAlive = false
    this.#endTurn()
  }

  async #delete({ sid }: LogEntry, signal: AbortSignal): Promise<'deleted' | 'already-gone'> {
    try {
      await this.#ask({ method: 'DELETE', sid }, signal)
      return 'deleted'
    } catch (error) {
      if (error instanceof ApiError && error.code === 'not_found') return 'already-gone'
      throw error
    }
  }

  async #read({ sid }: LogEntry, signal: AbortSignal): Promise<FullLogEntry | null> {
    try {
      return wholeOf(await this.#ask({ method: 'GET', sid }, signal))
    } catch (error) {
      if (error instanceof ApiError && error.code === 'not_found') return null
      throw error
    }
  }

  #ask(request: Request, signal: AbortSignal): Promise<LogEntry> {
    return this.lane.run(async () => {
      if (!this.#isAlive) return dead()
      this.inFlight += 1
      this.#browser.onSend(request, this)
      try {
        return await this.#ifAlive(this.#browser.twilio.ask(request))
      } finally {
        this.inFlight -= 1
      }
    }, signal)
  }

  /** Writing takes a while, in which the tab may be killed, before or after it is written. */
  #mortal<T extends MemoryArchive | MemoryJournal>(store: T): T {
    // One after the other, as a browser does it.
    let last: Promise<unknown> = Promise.resolve()
    return new Proxy(store, {
      get: (target, name) => {
        const method: unknown = Reflect.get(target, name)
        if (typeof method !== 'function') return method
        return (...given: unknown[]): Promise<unknown> => {
          const write = async (): Promise<unknown> => {
            await this.#ifAlive(this.#while())
            const answer: unknown = await Reflect.apply(method, target, given)
            await this.#ifAlive(this.#while())
            return answer
          }
          last = last.then(write)
          return last
        }
      },
    })
  }

  #while(): Promise<void> {
    const { clock, chance } = this.#browser
    return new Promise((resolve) => clock.setTimeout(resolve, Math.floor(chance() * 20)))
  }

  async #ifAlive<T>(going: Promise<T>): Promise<T> {
    try {
      const answer = await going
      return this.#isAlive ? answer : dead()
    } catch (error) {
      if (this.#isAlive) throw error
      return dead()
    }
  }
}

function dead(): Promise<never> {
  return new Promise(() => {})
}
