import type { LogEntry } from '../log/entry.ts'
import type { DeskOptions } from './desk-options.ts'
import type { DeskState, Refusal, Report } from './desk-state.ts'
import { CUT_OFF, type Doubt, ONLY_SAID, unconfirmed } from './doubt.ts'
import { DryRun } from './dry-run/dry-run.ts'
import { Dispatch, type RefusedOutcome } from './dispatch.ts'
import type { Ledger } from './ledger.ts'
import { Leftovers } from './leftovers.ts'
import { Removals } from './removals.ts'
import { countOf, type RunReport } from './run-report.ts'
import { Teller } from './teller.ts'
import { startTimer } from './timer.ts'
import type { TakeTurn } from './turn.ts'
import { UndoWindow } from './undo-window.ts'

/**
 * Where removed entries go. Their rows leave at once; for {@link UNDO_MS} nothing is sent and one
 * Undo brings all of them back; then the deletes go out, newest first and a few at a time. What
 * Twilio did not delete comes back with its reason. A store for `useSyncExternalStore`.
 */
export class DeletionDesk {
  /** What lies before the person, to be looked at before it is removed. */
  readonly dryRun = new DryRun()
  readonly #removals = new Removals()
  readonly #dispatch: Dispatch
  /** What this browser keeps of it. */
  readonly ledger: Ledger
  readonly #leftovers: Leftovers
  readonly #window: UndoWindow
  readonly #teller: Teller<DeskState>
  #canDelete: boolean
  #refused: Refusal | null = null
  #report: Report | null = null
  /** Whether a person has said that what is deleted need not be kept. */
  #deletesUnkept = false

  constructor(options: DeskOptions) {
    this.#canDelete = options.canDelete ?? true
    this.ledger = options.ledger
    this.#leftovers = new Leftovers(options.ledger, this.#removals)
    const { now = Date.now, setTimer = startTimer } = options
    this.#teller = new Teller(() => this.#makeState(), setTimer)
    this.#window = new UndoWindow({ now, setTimer, onEnd: () => this.#endWindow() })
    this.#dispatch = new Dispatch({
      ...options,
      now,
      setTimer,
      removals: this.#removals,
      atOnce: options.atOnce ?? (() => 4),
      onStep: () => this.#teller.tellSoon(),
      onRefused: (refusal) => this.#refuse(refusal),
      onEnd: (report) => this.#reportRun(report),
    })
  }

  get subscribe() {
    return this.#teller.subscribe
  }

  get state() {
    return this.#teller.state
  }

  /**
   * Takes the rows away. What waits already goes on waiting with them, from the beginning: one
   * countdown, one Undo. An entry that is removed already is left alone.
   */
  remove(entries: readonly LogEntry[]): void {
    const fresh = entries.filter((entry) => !this.#removals.isHidden(entry))
    if (!this.#canDelete || fresh.length === 0) return
    for (const entry of fresh) this.#removals.set({ step: 'waiting', entry })
    this.#report = null
    this.#window.open()
    this.#teller.tell()
  }

  /** Brings back all that waits. */
  undo(): void {
    this.#window.close()
    const count = this.#removals.restoreAll('waiting').length
    if (count === 0) return
    this.#report = { is: 'restored', count }
    this.#teller.tell()
  }

  /** Sends what waits, although this browser keeps nothing of it. */
  deleteUnkept(): void {
    this.#deletesUnkept = true
    if (this.#window.endsAt === null) this.#sendAll('waiting')
  }

  /** Holds the run under way up, lets it go on, or sends no more: what is done stays done. */
  steer(how: 'pause' | 'goOn' | 'stop'): void {
    this.#dispatch[how]()
    this.#teller.tell()
  }

  /** Sends failed ones again; at once, since pressing Retry is deliberate. */
  retry(): void {
    if (this.#canDelete) this.#sendAll('failed')
  }

  /** Asks again whether unknown ones are gone. */
  checkAgain(): void {
    const all = this.#removals.in('unknown')
    this.#check(all.map(({ entry, reason }) => ({ entry, doubt: unconfirmed(reason) })))
  }

  /** Asks whether deleted ones are really gone: Twilio has been seen to say so and not to do it. */
  recheck(entries: readonly LogEntry[]): void {
    this.#check(entries.map((entry) => ({ entry, doubt: ONLY_SAID })))
  }

  /** Puts the messages about failed and unknown ones away. Their rows stay in the list. */
  dismissFailures(): void {
    this.#removals.restoreAll('failed')
    this.ledger.forget(this.#removals.restoreAll('unknown'))
    this.#teller.tell()
  }

  /** Looks for deletes of an earlier sitting whose outcome nobody knows. */
  async lookForLeftovers(takeTurn: TakeTurn): Promise<void> {
    await this.#leftovers.look(takeTurn)
    this.#teller.tell()
  }

  /** Asks Twilio about them, sends their deletes after all, or leaves them as they are. */
  settleLeftovers(how: 'check' | 'send' | 'forget'): void {
    const entries = this.#leftovers.take()
    if (how === 'send') this.#send(entries)
    else if (how === 'check') this.#check(entries.map((entry) => ({ entry, doubt: CUT_OFF })))
    else this.ledger.forget(entries)
    this.#teller.tell()
  }

  readonly dismissReport = (): void => {
    this.#report = null
    this.#teller.tell()
  }

  /** Puts the message about the refusal away. Deleting stays off. */
  dismissRefusal(): void {
    if (this.#refused) this.#refused = { ...this.#refused, isRead: true }
    this.#teller.tell()
  }

  #sendAll(step: 'waiting' | 'failed'): void {
    this.#send(this.#removals.in(step).map(({ entry }) => entry))
  }

  #send(entries: readonly LogEntry[]): void {
    this.#report = null
    this.#dispatch.add(entries.map((entry) => ({ step: 'queued', entry })))
    this.#teller.tell()
  }

  #check(doubted: readonly { readonly entry: LogEntry; readonly doubt: Doubt }[]): void {
    this.#report = null
    this.#dispatch.add(doubted.map((each) => ({ step: 'doubted', ...each })))
    this.#teller.tell()
  }

  #endWindow(): void {
    // Where it cannot be kept, a person is asked first; it goes on waiting.
    if (this.ledger.cannotKeep && !this.#deletesUnkept) this.#teller.tell()
    else this.#sendAll('waiting')
  }

  #refuse({ by, words }: RefusedOutcome): void {
    this.#window.close()
    this.#removals.restoreAll('waiting')
    this.#canDelete = false
    this.#refused ??= { by, words, isRead: false }
    this.#teller.tell()
  }

  #reportRun(run: RunReport): void {
    // After a refusal its own message says why the rows are back: nobody pressed Stop, and there is
    // nothing to retry.
    if (this.#refused) this.#removals.restoreAll('failed')
    const deleted = countOf(run, 'gone')
    const kept = this.#refused ? 0 : countOf(run, 'unsent')
    this.#report = deleted + kept === 0 ? null : { is: 'done', deleted, kept, run }
    this.#teller.tell()
  }

  #makeState(): DeskState {
    const count = this.#removals.in('waiting').length
    return {
      hidden: this.#removals.hidden,
      canDelete: this.#canDelete,
      refused: this.#refused,
      waiting: count === 0 ? null : { count, endsAt: this.#window.endsAt },
      run: this.#dispatch.progress,
      report: this.#report,
      failures: this.#removals.failures,
      leftover: this.#leftovers.found,
    }
  }
}
