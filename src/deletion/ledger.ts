import type { FullLogEntry, LogEntry } from '../log/entry.ts'
import type { Archive } from './archive/archive.ts'
import type { Journal } from './journal/journal.ts'
import type { Outcome } from './outcome.ts'

interface LedgerOptions {
  /** Null where this browser keeps nothing. */
  readonly archive: Archive | null
  readonly journal: Journal | null
  /** Whether deleted ones are to be kept. */
  readonly isKeeping: () => boolean
  /** The whole of an entry; null where Twilio no longer has it. */
  readonly wholeOf: (entry: LogEntry, signal: AbortSignal) => Promise<FullLogEntry | null>
  /** ms UTC. */
  readonly now: () => number
}

/** What is written down about deletes: nothing is sent before it stands here. */
export class Ledger {
  readonly #options: LedgerOptions

  constructor(options: LedgerOptions) {
    this.#options = options
  }

  /** What is kept here; null where this browser refuses. */
  get archive(): Archive | null {
    return this.#options.archive
  }

  /** Whether what is deleted is to be kept, and this browser refuses. */
  get cannotKeep(): boolean {
    return this.#options.archive === null && this.#options.isKeeping()
  }

  /** Before any of these is sent. */
  async begin(entries: readonly LogEntry[]): Promise<void> {
    await this.#options.journal?.begin(entries)
  }

  /**
   * Right before an entry's delete is sent: keeps the whole of it. `gone`: there is nothing to
   * keep, nor to delete. A rejection means that it must not be sent.
   */
  async keep(entry: LogEntry, signal: AbortSignal): Promise<'kept' | 'gone'> {
    const { archive, journal, isKeeping, wholeOf, now } = this.#options
    if (archive && isKeeping()) {
      const whole = await wholeOf(entry, signal)
      if (!whole) return 'gone'
      await archive.keep(whole, now())
    }
    await journal?.send(entry)
    return 'kept'
  }

  /** Once it is known what came of it, or that nobody knows. */
  settle(entry: LogEntry, outcome: Outcome['is']): void {
    // `unknown` leaves both as they are: after the page is gone, a person is asked.
    if (outcome === 'unknown') return
    const { archive, journal } = this.#options
    // No copy is dropped: a delete that failed may yet be carried out, and another tab's may be, too.
    const kept = archive?.confirm(entry.sid, outcome === 'gone')
    // Where this is not written, the next sitting asks about one whose outcome it could know.
    Promise.all([kept, journal?.settle(entry)]).catch(() => {})
  }

  /** A run is over: nobody need be asked about what is settled. */
  end(): void {
    // As above: the worst is one question more.
    this.#options.journal?.tidy().catch(() => {})
  }

  /** What an earlier sitting left behind, without an outcome, and of how many. */
  async leftBehind(): Promise<{ readonly entries: readonly LogEntry[]; readonly total: number }> {
    const records = (await this.#options.journal?.all()) ?? []
    const open = records.filter(({ step }) => step !== 'settled')
    return { entries: open.map(({ entry }) => entry), total: records.length }
  }

  /** Nobody wants to know any more what came of these. */
  forget(entries: readonly LogEntry[]): void {
    this.#options.journal?.drop(entries.map(({ sid }) => sid)).catch(() => {})
  }
}
