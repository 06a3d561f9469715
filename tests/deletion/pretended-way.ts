import { ApiError, type ApiErrorCode } from '../../src/api/api-error.ts'
import type { SetTimer } from '../../src/deletion/timer.ts'
import { DeletionDesk } from '../../src/deletion/deletion-desk.ts'
import type { TakeTurn } from '../../src/deletion/turn.ts'
import { Ledger } from '../../src/deletion/ledger.ts'
import type { FullLogEntry, LogEntry, NotificationSid } from '../../src/log/entry.ts'
import { wholeOf } from './entries.ts'
import { MemoryArchive } from './memory-archive.ts'
import { MemoryJournal } from './memory-journal.ts'

/** How Twilio, or what stands before it, answers a DELETE (`ok`, or a failure) or a GET. */
export type Answer = 'ok' | 'still there' | ApiErrorCode

interface Ask {
  readonly entry: LogEntry
  readonly asks: 'delete' | 'check'
  readonly answer: (answer: Answer) => void
  readonly takeBack: () => void
}

interface PretendedWayOptions {
  readonly canDelete?: boolean
  /** A browser that refuses to keep anything. */
  readonly keepsNothing?: boolean
  /** The page before this one, in the same browser. */
  readonly before?: PretendedWay
  readonly takeTurn?: TakeTurn
}

/** A desk whose clock and whose way to Twilio are moved by hand. */
export class PretendedWay {
  now = 1_000_000
  limit = 4
  isKeeping = true
  /** How details are read before a delete. */
  details: (entry: LogEntry) => Promise<FullLogEntry | null> = async (entry) => wholeOf(entry)
  readonly open: Ask[] = []
  /** Every DELETE that was begun, in order. */
  readonly deletes: LogEntry[] = []
  readonly forgotten = new Set<NotificationSid>()
  forgetting = 0
  readonly archive: MemoryArchive
  readonly journal: MemoryJournal
  readonly desk: DeletionDesk
  #isHeld = false
  readonly #timers = new Set<{ readonly at: number; readonly run: () => void }>()

  constructor({
    canDelete = true,
    keepsNothing = false,
    before,
    takeTurn,
  }: PretendedWayOptions = {}) {
    this.archive = before?.archive ?? new MemoryArchive()
    this.journal = before?.journal ?? new MemoryJournal()
    this.desk = new DeletionDesk({
      send: async (entry, signal) => {
        this.deletes.push(entry)
        await this.#asking(entry, 'delete', signal)
        return 'deleted'
      },
      check: async (entry) => (await this.#asking(entry, 'check')) === 'still there',
      forget: (sids) => {
        this.forgetting += 1
        for (const sid of sids) this.forgotten.add(sid)
      },
      canDelete,
      takeTurn: takeTurn ?? (async () => () => {}),
      ledger: new Ledger({
        archive: keepsNothing ? null : this.archive,
        journal: keepsNothing ? null : this.journal,
        isKeeping: () => this.isKeeping,
        wholeOf: (entry) => this.details(entry),
        now: () => this.now,
      }),
      atOnce: () => this.limit,
      now: () => this.now,
      setTimer: this.setTimer,
    })
  }

  readonly setTimer: SetTimer = (run, ms) => {
    const timer = { at: this.now + ms, run }
    this.#timers.add(timer)
    return () => this.#timers.delete(timer)
  }

  get isHeld(): boolean {
    return this.#isHeld
  }

  /**
   * While held, asks are back in the lane after a 429: not sent, and an abort takes them back, even
   * one that came before.
   */
  hold(isHeld: boolean): void {
    this.#isHeld = isHeld
    for (const { takeBack } of this.open.slice()) takeBack()
  }

  /** Lets so many ms pass. */
  async pass(ms: number): Promise<void> {
    const end = this.now + ms
    for (;;) {
      const next = [...this.#timers].sort((a, b) => a.at - b.at)[0]
      if (!next || next.at > end) break
      this.#timers.delete(next)
      this.now = Math.max(this.now, next.at)
      next.run()
      await settled()
    }
    this.now = end
    await settled()
  }

  /** Answers an open ask: the first, or the one about this entry. */
  async answer(answer: Answer, entry?: LogEntry): Promise<void> {
    const ask = entry ? this.open.find((open) => open.entry.sid === entry.sid) : this.open[0]
    if (!ask) throw new Error('Nothing that could be answered is open.')
    ask.answer(answer)
    await settled()
  }

  #asking(entry: LogEntry, asks: Ask['asks'], signal?: AbortSignal): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const close = () => {
        this.open.splice(this.open.indexOf(ask), 1)
        signal?.removeEventListener('abort', takeBack)
      }
      const takeBack = () => {
        if (!this.#isHeld || !signal?.aborted) return
        close()
        reject(signal.reason)
      }
      const ask: Ask = {
        entry,
        asks,
        takeBack,
        answer: (answer) => {
          close()
          if (answer === 'ok' || answer === 'still there') resolve(answer)
          else reject(failureOf(answer))
        },
      }
      this.open.push(ask)
      signal?.addEventListener('abort', takeBack)
    })
  }
}

/** The words of a pretended failure. */
export function wordsOf(code: ApiErrorCode): string {
  return `It went ${code}.`
}

function failureOf(code: ApiErrorCode): ApiError {
  if (code !== 'delete_refused') return new ApiError(code, wordsOf(code))
  return new ApiError(code, 'Twilio does not delete.', {
    twilio: {
      status: 405,
      code: 20004,
      message: 'Method not allowed',
      moreInfo: null,
      requestId: null,
    },
  })
}

/** Resolves once all promises that could go on have gone on. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
