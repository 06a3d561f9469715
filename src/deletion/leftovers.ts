import type { LogEntry } from '../log/entry.ts'
import type { Leftover } from './desk-state.ts'
import type { Ledger } from './ledger.ts'
import type { Removals } from './removals.ts'
import type { TakeTurn } from './turn.ts'

/** What an earlier sitting left on the desk: deletes whose outcome nobody knows. */
export class Leftovers {
  readonly #ledger: Ledger
  readonly #removals: Removals
  #found: Leftover | null = null

  constructor(ledger: Ledger, removals: Removals) {
    this.#ledger = ledger
    this.#removals = removals
  }

  get found(): Leftover | null {
    return this.#found
  }

  async look(takeTurn: TakeTurn): Promise<void> {
    // A tab that is deleting now knows its own; what it leaves behind is found when it is gone.
    const endTurn = await takeTurn(() => {})
    const { entries, total } = await this.#ledger.leftBehind().finally(endTurn)
    const unknown = entries.filter((entry) => !this.#removals.has(entry))
    this.#found = unknown.length === 0 ? null : { entries: unknown, total }
  }

  /** Hands them over: somebody sees to them now. What has been removed anew meanwhile is seen to. */
  take(): readonly LogEntry[] {
    const entries = this.#found?.entries ?? []
    this.#found = null
    return entries.filter((entry) => !this.#removals.has(entry))
  }
}
