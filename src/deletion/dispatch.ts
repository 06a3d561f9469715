import type { LogEntry, NotificationSid } from '../log/entry.ts'
import { attemptCheck, attemptDelete, type Ways } from './attempt.ts'
import { Batch } from './batch.ts'
import type { Progress } from './progress.ts'
import type { Doubt } from './doubt.ts'
import type { Ledger } from './ledger.ts'
import type { Outcome } from './outcome.ts'
import type { Removal } from './removal.ts'
import type { Removals } from './removals.ts'
import { Run } from './run.ts'
import type { RunReport } from './run-report.ts'
import type { SetTimer } from './timer.ts'
import type { TakeTurn } from './turn.ts'
import { WorkQueue } from './work-queue.ts'

/** What was said when a delete was refused. */
export type RefusedOutcome = Extract<Outcome, { readonly is: 'refused' }>

interface DispatchOptions extends Ways {
  readonly removals: Removals
  readonly ledger: Ledger
  readonly takeTurn: TakeTurn
  readonly forget: (sids: ReadonlySet<NotificationSid>) => void
  readonly atOnce: () => number
  readonly now: () => number
  readonly setTimer: SetTimer
  /** Something has moved on. */
  readonly onStep: () => void
  readonly onRefused: (refusal: RefusedOutcome) => void
  readonly onEnd: (report: RunReport) => void
}

/** What may be on its way to Twilio. */
type Order = Extract<Removal, { readonly step: 'queued' | 'doubted' }>

/** Sends the deletes out, newest first, and puts every entry where its answer says. */
export class Dispatch {
  readonly #options: DispatchOptions
  readonly #queue: WorkQueue<Order>
  readonly #gone: Batch
  #run: Run | null = null
  /** What waits for the turn, or to be written down. */
  readonly #starting = new Set<Order>()
  /** Aborted to take back what is still on its way to being sent. */
  #sending = new AbortController()

  constructor(options: DispatchOptions) {
    this.#options = options
    this.#gone = new Batch(options.forget, options.setTimer)
    this.#queue = new WorkQueue<Order>({
      work: (order) => this.#carryOut(order),
      atOnce: options.atOnce,
      compare: (a, b) => (b.entry.occurredAt ?? 0) - (a.entry.occurredAt ?? 0),
      onIdle: () => this.#endIfDone(),
    })
  }

  /** How far the run is; null while nothing is under way. */
  get progress(): Progress | null {
    return this.#run?.progress(this.#queue.isPaused) ?? null
  }

  /** Joins the run under way, or begins one. */
  add(orders: readonly Order[]): void {
    if (orders.length === 0) return
    const { now, takeTurn, onStep } = this.#options
    const run = (this.#run ??= new Run(now, takeTurn, onStep))
    for (const order of orders) {
      this.#options.removals.set(order)
      this.#starting.add(order)
    }
    if (orders.some(({ step }) => step === 'queued')) run.does = 'delete'
    run.total += orders.length
    void this.#start(orders, run)
  }

  /** Begins nothing new until {@link goOn}; what is on its way arrives. */
  pause(): void {
    this.#queue.pause()
  }

  goOn(): void {
    this.#run?.measureAnew()
    this.#queue.goOn()
  }

  /** Sends no more. What is on its way is waited for; the rest goes back to where it was. */
  stop(): void {
    for (const order of this.#takeBack()) {
      this.#settle(order, order.step === 'queued' ? { is: 'unsent' } : unasked(order.doubt))
    }
    this.#sending.abort()
    this.#sending = new AbortController()
    this.#endIfDone()
  }

  async #start(orders: readonly Order[], run: Run): Promise<void> {
    try {
      await run.hasTurn()
      const toSend = orders.filter((order) => order.step === 'queued' && this.#starting.has(order))
      await this.#options.ledger.begin(toSend.map(({ entry }) => entry))
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      const outcome: Outcome = { is: 'failed', reason: `Not sent. ${why}`, blocks: false }
      for (const order of orders) if (this.#starting.delete(order)) this.#settle(order, outcome)
    }
    this.#queue.add(orders.filter((order) => this.#starting.delete(order)))
    this.#endIfDone()
    this.#options.onStep()
  }

  async #carryOut(order: Order): Promise<void> {
    const { removals, onStep } = this.#options
    const checking = () => {
      removals.set({ step: 'checking', entry: order.entry })
      onStep()
    }
    let outcome: Outcome
    if (order.step === 'queued') {
      removals.set({ step: 'sending', entry: order.entry })
      outcome = await attemptDelete(order.entry, this.#options, this.#sending.signal, checking)
    } else {
      checking()
      outcome = await attemptCheck(order.entry, this.#options, order.doubt.ifThere)
    }
    this.#settle(order, outcome)
    if (outcome.is === 'refused') this.#refuse(outcome)
    if ((outcome.is === 'failed' || outcome.is === 'unknown') && outcome.blocks) {
      this.#block(outcome.reason)
    }
    onStep()
  }

  #settle({ entry }: { readonly entry: LogEntry }, outcome: Outcome): void {
    const { removals, ledger } = this.#options
    this.#run?.note(entry, outcome)
    ledger.settle(entry, outcome.is)
    switch (outcome.is) {
      case 'gone':
        removals.set({ step: 'gone', entry })
        return this.#gone.add(entry.sid)
      case 'unsent':
      case 'refused':
        return removals.restore(entry)
      case 'failed':
      case 'unknown':
        return removals.set({ step: outcome.is, entry, reason: outcome.reason })
    }
  }

  #refuse(refusal: RefusedOutcome): void {
    this.stop()
    this.#options.onRefused(refusal)
  }

  /** The same would come of every other one: they come back unsent, with the reason. */
  #block(reason: string): void {
    for (const order of this.#takeBack()) {
      this.#settle(
        order,
        order.step === 'queued'
          ? { is: 'failed', reason: `Not sent. ${reason}`, blocks: false }
          : unasked(order.doubt),
      )
    }
  }

  /** All that has not begun. */
  #takeBack(): readonly Order[] {
    const left = [...this.#queue.drain(), ...this.#starting]
    this.#starting.clear()
    return left
  }

  #endIfDone(): void {
    const run = this.#run
    if (!run || !this.#queue.isIdle || this.#starting.size > 0) return
    this.#run = null
    this.#queue.goOn()
    this.#gone.flush()
    this.#options.ledger.end()
    this.#options.onEnd(run.end())
  }
}

/** Nobody asked: it is what it was. */
function unasked({ was, reason }: Doubt): Outcome {
  return was === 'gone' ? { is: 'gone', how: 'deleted' } : { is: 'unknown', reason, blocks: false }
}
