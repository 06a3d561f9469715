import type { Lag, RowSource } from './row-source.ts'
import { secondsOfWireDate } from './wire-date.ts'
import { wireRow, type WireNotification } from './wire-notification.ts'

interface Given {
  readonly whole: WireNotification
  readonly occurredAt: number | null
  readonly updatedAt: number
}

/** Rows that were handed over whole: a test's own, and those that arrive later. */
export class GivenRows implements RowSource {
  readonly #rows: Given[] = []
  readonly #slotOfSid = new Map<string, number>()
  lag: Lag = { least: 0, most: 0 }

  get size(): number {
    return this.#rows.length
  }

  /** Appends a row and says its slot. A sid given twice means the later row. */
  add(whole: WireNotification): number {
    const slot = this.#rows.length
    const created = secondsOfWireDate(whole.date_created)
    const updated = secondsOfWireDate(whole.date_updated)
    const occurredAt = secondsOfWireDate(whole.message_date) ?? created ?? updated
    const updatedAt = updated ?? created ?? occurredAt ?? 0
    const lag = occurredAt === null ? 0 : updatedAt - occurredAt
    this.lag = { least: Math.min(this.lag.least, lag), most: Math.max(this.lag.most, lag) }
    this.#rows.push({ whole, occurredAt, updatedAt })
    this.#slotOfSid.set(whole.sid, slot)
    return slot
  }

  readonly occurredAt = (slot: number): number | null => this.#at(slot).occurredAt
  readonly updatedAt = (slot: number): number => this.#at(slot).updatedAt
  readonly log = (slot: number): string | null => this.#at(slot).whole.log
  readonly whole = (slot: number): WireNotification => this.#at(slot).whole
  readonly row = (slot: number) => wireRow(this.#at(slot).whole)
  readonly slotOf = (sid: string): number | null => this.#slotOfSid.get(sid) ?? null
  readonly slotsOfCall = (callSid: string): readonly number[] =>
    this.#rows.flatMap((row, slot) => (row.whole.call_sid === callSid ? [slot] : []))

  #at(slot: number): Given {
    const row = this.#rows[slot]
    if (row === undefined) throw new RangeError(`no row has slot ${slot}`)
    return row
  }
}
