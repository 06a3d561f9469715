import type { LogEntry, NotificationSid } from '../../log/entry.ts'
import { Teller } from '../teller.ts'
import { startTimer } from '../timer.ts'

/** What a person is about to delete: exactly these, whatever comes later. */
export interface Proposal {
  readonly entries: readonly LogEntry[]
  /** Where they come from, in words after "These are": `all that is listed of this problem`. */
  readonly words: string
  /** Whether all that is listed is meant: what is listed later could be included. */
  readonly isAll: boolean
}

/** A proposal as it lies before a person. Replaced, never changed. */
export interface DryRunState {
  readonly proposal: Proposal | null
  /** Of the proposed ones, those that a person keeps after all. */
  readonly kept: ReadonlySet<NotificationSid>
  /** The others: the rows that would go. */
  readonly doomed: ReadonlySet<NotificationSid>
}

const NONE: ReadonlySet<NotificationSid> = new Set()

/** A deletion that is looked at before it is one. A store for `useSyncExternalStore`. */
export class DryRun {
  #proposal: Proposal | null = null
  #kept = NONE
  readonly #teller = new Teller(() => this.#makeState(), startTimer)

  readonly subscribe = this.#teller.subscribe
  readonly state = this.#teller.state

  /** Lays it before the person, in place of what lay there. */
  propose(proposal: Proposal): void {
    this.#proposal = proposal
    this.#kept = NONE
    this.#teller.tell()
  }

  /** Takes these out of it, and no others. */
  keep(sids: ReadonlySet<NotificationSid>): void {
    this.#kept = sids
    this.#teller.tell()
  }

  withdraw(): void {
    this.#proposal = null
    this.#kept = NONE
    this.#teller.tell()
  }

  #makeState(): DryRunState {
    const entries = this.#proposal?.entries ?? []
    const sids = entries.map(({ sid }) => sid).filter((sid) => !this.#kept.has(sid))
    return {
      proposal: this.#proposal,
      kept: this.#kept,
      doomed: sids.length === 0 ? NONE : new Set(sids),
    }
  }
}
