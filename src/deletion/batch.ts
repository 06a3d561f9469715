import type { NotificationSid } from '../log/entry.ts'
import type { SetTimer } from './timer.ts'

/** How long sids are gathered, in ms: each batch edits what is loaded, and draws the list anew. */
const GATHER_MS = 500

/** Hands sids on in batches. */
export class Batch {
  #sids = new Set<NotificationSid>()
  #callOff: (() => void) | null = null
  readonly #handOn: (sids: ReadonlySet<NotificationSid>) => void
  readonly #setTimer: SetTimer

  constructor(handOn: (sids: ReadonlySet<NotificationSid>) => void, setTimer: SetTimer) {
    this.#handOn = handOn
    this.#setTimer = setTimer
  }

  add(sid: NotificationSid): void {
    this.#sids.add(sid)
    this.#callOff ??= this.#setTimer(() => this.flush(), GATHER_MS)
  }

  flush(): void {
    this.#callOff?.()
    this.#callOff = null
    const sids = this.#sids
    if (sids.size === 0) return
    this.#sids = new Set()
    this.#handOn(sids)
  }
}
