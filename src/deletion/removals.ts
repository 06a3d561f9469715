import type { LogEntry, NotificationSid } from '../log/entry.ts'
import type { Failure } from './desk-state.ts'
import { isHidden, type Removal } from './removal.ts'

type Step = Removal['step']
type In<S extends Step> = Extract<Removal, { readonly step: S }>

/** The removed entries by sid, each in exactly one step, and what the page shows of them. */
export class Removals {
  readonly #bySid = new Map<NotificationSid, Removal>()
  #hidden: ReadonlySet<NotificationSid> | null = null
  #failures: ReadonlyMap<NotificationSid, Failure> | null = null

  set(removal: Removal): void {
    this.#put(removal.entry.sid, removal)
  }

  /** The entry is simply in the list again. */
  restore({ sid }: LogEntry): void {
    this.#put(sid, undefined)
  }

  /** All in this step are simply in the list again: these. */
  restoreAll(step: Step): readonly LogEntry[] {
    const entries = this.in(step).map(({ entry }) => entry)
    for (const entry of entries) this.restore(entry)
    return entries
  }

  /** Whether anything is known of it. */
  has({ sid }: LogEntry): boolean {
    return this.#bySid.has(sid)
  }

  isHidden(entry: LogEntry): boolean {
    return isHidden(this.#bySid.get(entry.sid))
  }

  /** All in this step, in the order they were removed. */
  in<S extends Step>(step: S): readonly In<S>[] {
    return [...this.#bySid.values()].filter((removal) => isIn(removal, step))
  }

  /** Out of the list. The same set until a row comes or goes: whoever filters by it need not again. */
  get hidden(): ReadonlySet<NotificationSid> {
    this.#hidden ??= new Set(
      [...this.#bySid].flatMap(([sid, removal]) => (isHidden(removal) ? [sid] : [])),
    )
    return this.#hidden
  }

  /** Back in the list with a reason. The same map until one comes or goes. */
  get failures(): ReadonlyMap<NotificationSid, Failure> {
    this.#failures ??= new Map(
      [...this.#bySid.values()].flatMap((removal) => {
        const failure = asFailure(removal)
        return failure ? [[failure.entry.sid, failure]] : []
      }),
    )
    return this.#failures
  }

  #put(sid: NotificationSid, next: Removal | undefined): void {
    const before = this.#bySid.get(sid)
    if (next) this.#bySid.set(sid, next)
    else this.#bySid.delete(sid)
    if (isHidden(before) !== isHidden(next)) this.#hidden = null
    if (asFailure(before) || asFailure(next)) this.#failures = null
  }
}

function isIn<S extends Step>(removal: Removal, step: S): removal is In<S> {
  return removal.step === step
}

function asFailure(removal: Removal | undefined): Failure | null {
  if (removal?.step !== 'failed' && removal?.step !== 'unknown') return null
  return { entry: removal.entry, is: removal.step, reason: removal.reason }
}
