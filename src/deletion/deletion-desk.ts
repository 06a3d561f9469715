import type { LogEntry, NotificationSid } from '../log/entry.ts'
import type { Ways } from './attempt.ts'
import type { DeskState, Refusal, Report } from './desk-state.ts'
import { Dispatch, type RefusedOutcome, type RunResult } from './dispatch.ts'
import { Removals } from './removals.ts'
import { type SetTimer, startTimer } from './timer.ts'

/** How long a removal can be undone, and nothing is sent, in ms. */
export const UNDO_MS = 8_000

interface DeskOptions extends Ways {
  /** Takes what Twilio no longer has out of what is loaded. */
  readonly forget: (sids: ReadonlySet<NotificationSid>) => void
  /** Whether deleting may be tried at all; false in a read-only viewer. */
  readonly canDelete?: boolean
  /** How many may be on their way to Twilio now. */
  readonly atOnce?: () => number
  /** ms UTC. */
  readonly now?: () => number
  readonly setTimer?: SetTimer
}

/** How often a run's steps are told, in ms: each may bring back rows and draw the list anew. */
const TELL_MS = 100

/**
 * Where removed entries go. Their rows leave at once; for {@link UNDO_MS} nothing is sent and one
 * Undo brings all of them back; then the deletes go out, newest first and a few at a time. What
 * Twilio did not delete comes back with its reason. A store for `useSyncExternalStore`.
 */
export class DeletionDesk {
  readonly #removals = new Removals()
  readonly #dispatch: Dispatch
  readonly #now: () => number
  readonly #setTimer: SetTimer
  readonly #listeners = new Set<() => void>()
  #state: DeskState | null = null
  #canDelete: boolean
  #refused: Refusal | null = null
  #report: Report | null = null
  #telling: (() => void) | null = null
  /** Open while removals wait. */
  #window: { readonly endsAt: number; readonly callOff: () => void } | null = null

  constructor(options: DeskOptions) {
    this.#canDelete = options.canDelete ?? true
    this.#now = options.now ?? Date.now
    this.#setTimer = options.setTimer ?? startTimer
    this.#dispatch = new Dispatch({
      removals: this.#removals,
      send: options.send,
      check: options.check,
      forget: options.forget,
      atOnce: options.atOnce ?? (() => 4),
      setTimer: this.#setTimer,
      onStep: () => this.#tellSoon(),
      onRefused: (refusal) => this.#refuse(refusal),
      onEnd: (result) => this.#reportRun(result),
    })
  }

  /** For `useSyncExternalStore`. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  readonly state = (): DeskState => {
    this.#state ??= {
      hidden: this.#removals.hidden,
      canDelete: this.#canDelete,
      refused: this.#refused,
      waiting: this.#window && {
        count: this.#removals.in('waiting').length,
        endsAt: this.#window.endsAt,
      },
      run: this.#dispatch.progress,
      report: this.#report,
      failures: this.#removals.failures,
    }
    return this.#state
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
    this.#openWindow()
    this.#tell()
  }

  /** Brings back all that waits. */
  undo(): void {
    const count = this.#restoreWaiting()
    if (count === 0) return
    this.#report = { is: 'restored', count }
    this.#tell()
  }

  /** Sends no more of the run under way. What is done stays done; the other rows come back. */
  stop(): void {
    this.#dispatch.stop()
    this.#tell()
  }

  /** Sends failed ones again, all or these; at once, since pressing Retry is deliberate. */
  retry(sids?: ReadonlySet<NotificationSid>): void {
    if (!this.#canDelete) return
    const failed = this.#removals.in('failed').filter(({ entry }) => sids?.has(entry.sid) ?? true)
    this.#report = null
    this.#dispatch.add(failed.map(({ entry }) => ({ step: 'queued', entry })))
    this.#tell()
  }

  /** Asks again whether unknown ones are gone, all or these. */
  checkAgain(sids?: ReadonlySet<NotificationSid>): void {
    const unknown = this.#removals.in('unknown').filter(({ entry }) => sids?.has(entry.sid) ?? true)
    this.#report = null
    this.#dispatch.add(unknown.map(({ entry, reason }) => ({ step: 'doubted', entry, reason })))
    this.#tell()
  }

  /** Puts the messages about failed and unknown ones away. Their rows stay in the list. */
  dismissFailures(): void {
    for (const { entry } of this.#removals.failures.values()) this.#removals.restore(entry)
    this.#tell()
  }

  readonly dismissReport = (): void => {
    this.#report = null
    this.#tell()
  }

  /** Puts the message about the refusal away. Deleting stays off. */
  dismissRefusal(): void {
    if (this.#refused) this.#refused = { ...this.#refused, isRead: true }
    this.#tell()
  }

  #openWindow(): void {
    this.#window?.callOff()
    const callOff = this.#setTimer(() => this.#sendWaiting(), UNDO_MS)
    this.#window = { endsAt: this.#now() + UNDO_MS, callOff }
  }

  #sendWaiting(): void {
    this.#window = null
    this.#report = null
    const waiting = this.#removals.in('waiting')
    this.#dispatch.add(waiting.map(({ entry }) => ({ step: 'queued', entry })))
    this.#tell()
  }

  #restoreWaiting(): number {
    this.#window?.callOff()
    this.#window = null
    const waiting = this.#removals.in('waiting')
    for (const { entry } of waiting) this.#removals.restore(entry)
    return waiting.length
  }

  #refuse({ by, words }: RefusedOutcome): void {
    this.#restoreWaiting()
    this.#canDelete = false
    this.#refused ??= { by, words, isRead: false }
    this.#tell()
  }

  #reportRun({ deleted, kept }: RunResult): void {
    // After a refusal its own message says why the rows are back: nobody pressed Stop, and there is
    // nothing to retry.
    if (this.#refused)
      for (const { entry } of this.#removals.in('failed')) this.#removals.restore(entry)
    const keptByStop = this.#refused ? 0 : kept
    this.#report = deleted + keptByStop === 0 ? null : { is: 'done', deleted, kept: keptByStop }
    this.#tell()
  }

  #tellSoon(): void {
    this.#state = null
    this.#telling ??= this.#setTimer(() => this.#tell(), TELL_MS)
  }

  #tell(): void {
    this.#telling?.()
    this.#telling = null
    this.#state = null
    for (const listener of this.#listeners) listener()
  }
}
