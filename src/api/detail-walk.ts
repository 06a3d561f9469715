import type { QueryClient } from '@tanstack/react-query'
import type { FullLogEntry, NotificationSid } from '../log/entry.ts'
import type { Account } from './account.ts'
import { entryQuery } from './detail-queries.ts'
import { logKeys } from './log-queries.ts'

/** How a walk through the details of many entries stands. */
export interface DetailWalkState<T> {
  /** How many are to be looked at. */
  readonly total: number
  /** How many have been looked at. */
  readonly looked: number
  /** How many of those had to be asked for. */
  readonly asked: number
  /** What was found in them, in the order in which it came. */
  readonly found: readonly T[]
  readonly failed: readonly { readonly sid: NotificationSid; readonly error: Error }[]
  readonly isRunning: boolean
  /** When it was last set going, ms UTC, and how many had been asked for then. */
  readonly begun: { readonly at: number; readonly asked: number }
}

/** Asked for at the same time: the lane lets through more, and others want to come through it too. */
const SIDE_BY_SIDE = 4

/** The page is told so often at most, ms. */
const TELLING_MS = 100

/** The page gets its turn after so much looking, ms. */
const REST_AFTER_MS = 8

/**
 * Looks at the details of many entries, one after the other, a few at a time: from the cache where
 * they are, else asked for by the same query and the same lane as a single one. It can be stopped
 * and set going again; what was found is kept, and so is what was asked for.
 */
export class DetailWalk<T> {
  readonly #client: QueryClient
  readonly #account: Account
  readonly #look: (entry: FullLogEntry) => T | null
  #waiting: NotificationSid[]
  readonly #asking = new Set<NotificationSid>()
  #state: DetailWalkState<T>
  #timer: ReturnType<typeof setTimeout> | null = null
  readonly #listeners = new Set<() => void>()

  constructor(
    { client, account }: { readonly client: QueryClient; readonly account: Account },
    sids: readonly NotificationSid[],
    look: (entry: FullLogEntry) => T | null,
  ) {
    this.#client = client
    this.#account = account
    this.#look = look
    this.#waiting = [...sids]
    this.#state = {
      total: sids.length,
      looked: 0,
      asked: 0,
      found: [],
      failed: [],
      isRunning: false,
      begun: { at: 0, asked: 0 },
    }
  }

  /** For `useSyncExternalStore`. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly state = (): DetailWalkState<T> => this.#state

  /** Begins, or goes on after a stop. */
  readonly goOn = (): void => {
    if (this.#state.isRunning) return
    const begun = { at: Date.now(), asked: this.#state.asked }
    this.#set({ isRunning: true, begun })
    for (let lane = 0; lane < SIDE_BY_SIDE; lane += 1) void this.#walk(begun)
  }

  /** What is on its way is called off, and is the first to be asked for when it goes on. */
  readonly stop = (): void => {
    this.#set({ isRunning: false })
    this.#waiting = [...this.#asking, ...this.#waiting]
    for (const sid of this.#asking) {
      void this.#client.cancelQueries({ queryKey: logKeys.entry(this.#account, sid), exact: true })
    }
    this.#asking.clear()
  }

  /** Asks once more for those that failed. */
  readonly retry = (): void => {
    const { failed, looked } = this.#state
    this.#waiting = [...failed.map(({ sid }) => sid), ...this.#waiting]
    this.#set({ failed: [], looked: looked - failed.length })
    this.goOn()
  }

  async #walk(begun: DetailWalkState<T>['begun']): Promise<void> {
    let restedAt = performance.now()
    while (this.#isGoing(begun)) {
      const sid = this.#waiting.shift()
      if (sid === undefined) break
      await this.#lookAt(sid, begun)
      // What is here already takes no time to come: the page must not stand still for that.
      if (performance.now() - restedAt < REST_AFTER_MS) continue
      await new Promise((resolve) => setTimeout(resolve))
      restedAt = performance.now()
    }
    if (this.#isGoing(begun) && this.#asking.size === 0) this.#set({ isRunning: false })
  }

  async #lookAt(sid: NotificationSid, begun: DetailWalkState<T>['begun']): Promise<void> {
    const query = entryQuery(this.#account, sid, null)
    const known = this.#client.getQueryData(query.queryKey)
    if (!known) this.#asking.add(sid)
    try {
      const entry = known ?? (await this.#client.fetchQuery(query))
      if (!this.#isGoing(begun)) return
      const { looked, asked, found } = this.#state
      const one = this.#look(entry)
      this.#set({
        looked: looked + 1,
        asked: known ? asked : asked + 1,
        found: one === null ? found : [...found, one],
      })
    } catch (error) {
      if (!this.#isGoing(begun)) return
      const { looked, failed } = this.#state
      const cause = error instanceof Error ? error : new Error(String(error))
      this.#set({ looked: looked + 1, failed: [...failed, { sid, error: cause }] })
    } finally {
      if (this.#isGoing(begun)) this.#asking.delete(sid)
    }
  }

  /** Whether it has not been stopped since, nor stopped and set going again. */
  #isGoing(begun: DetailWalkState<T>['begun']): boolean {
    return this.#state.isRunning && this.#state.begun === begun
  }

  #set(change: Partial<DetailWalkState<T>>): void {
    const isTurn = change.isRunning !== undefined && change.isRunning !== this.#state.isRunning
    this.#state = { ...this.#state, ...change }
    if (isTurn) return this.#tell()
    this.#timer ??= setTimeout(() => this.#tell(), TELLING_MS)
  }

  #tell(): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = null
    for (const listener of this.#listeners) listener()
  }
}
