import type { LogEntry, NotificationSid } from '../log/entry.ts'
import { attemptCheck, attemptDelete, type Outcome, type Ways } from './attempt.ts'
import { Batch } from './batch.ts'
import type { Progress } from './desk-state.ts'
import type { Removal } from './removal.ts'
import type { Removals } from './removals.ts'
import type { SetTimer } from './timer.ts'
import { WorkQueue } from './work-queue.ts'

/** What was said when a delete was refused. */
export type RefusedOutcome = Extract<Outcome, { readonly is: 'refused' }>

/** What came of a run: gone at Twilio, and taken back before it was sent. */
export interface RunResult {
  readonly deleted: number
  readonly kept: number
}

interface DispatchOptions extends Ways {
  readonly removals: Removals
  readonly forget: (sids: ReadonlySet<NotificationSid>) => void
  readonly atOnce: () => number
  readonly setTimer: SetTimer
  /** Something has moved on. */
  readonly onStep: () => void
  readonly onRefused: (refusal: RefusedOutcome) => void
  readonly onEnd: (result: RunResult) => void
}

/** What may be on its way to Twilio. */
type Order = Extract<Removal, { readonly step: 'queued' | 'doubted' }>

interface Run {
  does: Progress['does']
  total: number
  done: number
  deleted: number
  kept: number
}

/** Sends the deletes out, newest first, and puts every entry where its answer says. */
export class Dispatch {
  readonly #options: DispatchOptions
  readonly #queue: WorkQueue<Order>
  readonly #gone: Batch
  #run: Run | null = null
  /** Aborted to take back what is still on its way to being sent. */
  #sending = new AbortController()

  constructor(options: DispatchOptions) {
    this.#options = options
    this.#gone = new Batch(options.forget, options.setTimer)
    this.#queue = new WorkQueue<Order>({
      work: (order) => this.#carryOut(order),
      atOnce: options.atOnce,
      compare: (a, b) => (b.entry.occurredAt ?? 0) - (a.entry.occurredAt ?? 0),
      onIdle: () => this.#endRun(),
    })
  }

  /** How far the run is; null while nothing is under way. */
  get progress(): Progress | null {
    if (!this.#run) return null
    const { does, done, total } = this.#run
    return { does, done, total }
  }

  /** Joins the run under way, or begins one. */
  add(orders: readonly Order[]): void {
    if (orders.length === 0) return
    for (const order of orders) this.#options.removals.set(order)
    this.#run ??= { does: 'check', total: 0, done: 0, deleted: 0, kept: 0 }
    if (orders.some(({ step }) => step === 'queued')) this.#run.does = 'delete'
    this.#run.total += orders.length
    this.#queue.add(orders)
  }

  /** Sends no more. What is on its way is waited for; the rest goes back to where it was. */
  stop(): void {
    for (const order of this.#queue.drain()) {
      this.#settle(order, order.step === 'queued' ? { is: 'unsent' } : stillUnknown(order.reason))
    }
    this.#sending.abort()
    this.#sending = new AbortController()
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
      outcome = await attemptCheck(order.entry, this.#options)
    }
    this.#settle(order, outcome)
    if (outcome.is === 'refused') this.#refuse(outcome)
    if ((outcome.is === 'failed' || outcome.is === 'unknown') && outcome.blocks) {
      this.#block(outcome.reason)
    }
    onStep()
  }

  #settle({ entry }: { readonly entry: LogEntry }, outcome: Outcome): void {
    const { removals } = this.#options
    if (this.#run) this.#run.done += 1
    switch (outcome.is) {
      case 'gone':
        removals.set({ step: 'gone', entry })
        this.#gone.add(entry.sid)
        if (this.#run) this.#run.deleted += 1
        return
      case 'unsent':
        if (this.#run) this.#run.kept += 1
        return removals.restore(entry)
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
    for (const order of this.#queue.drain()) {
      this.#settle(
        order,
        order.step === 'queued'
          ? { is: 'failed', reason: `Not sent. ${reason}`, blocks: false }
          : stillUnknown(order.reason),
      )
    }
  }

  #endRun(): void {
    const run = this.#run
    if (!run) return
    this.#run = null
    this.#gone.flush()
    this.#options.onEnd(run)
  }
}

function stillUnknown(reason: string): Outcome {
  return { is: 'unknown', reason, blocks: false }
}
