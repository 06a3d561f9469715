import type { LogEntry, NotificationSid } from '../log/entry.ts'
import type { Progress } from './progress.ts'
import type { Outcome } from './outcome.ts'
import type { RowResult, RunReport } from './run-report.ts'
import type { TakeTurn } from './turn.ts'

/** Deletes and checks that are under way together, from the first one sent to the last answer. */
export class Run {
  does: Progress['does'] = 'check'
  total = 0
  /** Resolves once no other tab deletes, to what lets the others delete again. */
  readonly turn: Promise<() => void>
  readonly #now: () => number
  readonly #startedAt: number
  readonly #results = new Map<NotificationSid, RowResult>()
  #done = 0
  #waitsForTab = false
  #paceFrom: Progress['paceFrom']

  constructor(now: () => number, takeTurn: TakeTurn, onWait: () => void) {
    this.#now = now
    this.#startedAt = now()
    this.#paceFrom = { at: this.#startedAt, done: 0 }
    this.turn = takeTurn(() => {
      this.#waitsForTab = true
      onWait()
    })
  }

  progress(isPaused: boolean): Progress {
    return {
      does: this.does,
      done: this.#done,
      total: this.total,
      isPaused,
      waitsForTab: this.#waitsForTab,
      paceFrom: this.#paceFrom,
    }
  }

  note(entry: LogEntry, outcome: Outcome): void {
    this.#done += 1
    this.#results.set(entry.sid, { entry, outcome })
  }

  /** It is this tab's turn. */
  async hasTurn(): Promise<void> {
    await this.turn
    if (this.#waitsForTab) this.measureAnew()
    this.#waitsForTab = false
  }

  /** What was waited for says nothing about how fast it goes. */
  measureAnew(): void {
    this.#paceFrom = { at: this.#now(), done: this.#done }
  }

  end(): RunReport {
    // Where no turn came, everything of the run has failed for it.
    this.turn.then((giveBack) => giveBack()).catch(() => {})
    const results = [...this.#results.values()]
    return { does: this.does, startedAt: this.#startedAt, endedAt: this.#now(), results }
  }
}
