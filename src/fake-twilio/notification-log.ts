import { GivenRows } from './given-rows.ts'
import type { Selection } from './list-query.ts'
import type { RowSource } from './row-source.ts'
import { comesBefore, firstNotBefore, SlotOrder, type Place } from './slot-order.ts'
import type { WireNotification, WireRow } from './wire-notification.ts'

/** Where a page begins: behind so many rows, or next to a place in the order. */
export type PageStart =
  { readonly skip: number } | { readonly after: Place } | { readonly before: Place }

/** The slots of one page, and whether the list goes on at either end of it. */
export interface LogSlice {
  readonly slots: readonly number[]
  readonly hasEarlier: boolean
  readonly hasMore: boolean
}

/**
 * The account's log: what was there from the start, and what came and went since. Everything
 * here is by slot; deleting forgets a row's place in the order, never its slot, so a cursor that
 * points at a deleted row still says where to go on.
 */
export class NotificationLog {
  /** Counts changes, for caches. */
  version = 0
  readonly #first: RowSource
  readonly #later = new GivenRows()
  readonly #order: SlotOrder

  /** `order` has the slots of `first`, newest first. */
  constructor(first: RowSource, order: Uint32Array) {
    this.#first = first
    this.#order = new SlotOrder(order, this.updatedAt)
  }

  get size(): number {
    return this.#order.slots.length
  }

  add(notification: WireNotification): void {
    this.#order.add(this.#first.size + this.#later.add(notification))
    this.version += 1
  }

  /** The row's slot; null where it never was or is gone. */
  find(sid: string): number | null {
    const slot = this.#slotOf(sid)
    return slot !== null && this.#order.has(slot) ? slot : null
  }

  /** False where there is no such row (any more). */
  remove(sid: string): boolean {
    const slot = this.#slotOf(sid)
    if (slot === null || !this.#order.remove(slot)) return false
    this.version += 1
    return true
  }

  row(slot: number): WireRow {
    const [source, at] = this.#source(slot)
    return source.row(at)
  }

  whole(slot: number): WireNotification {
    const [source, at] = this.#source(slot)
    return source.whole(at)
  }

  place(slot: number): Place {
    return { updatedAt: this.updatedAt(slot), slot }
  }

  readonly updatedAt = (slot: number): number => {
    const [source, at] = this.#source(slot)
    return source.updatedAt(at)
  }

  /** How many rows a selection has now. */
  count(selection: Selection): number {
    let count = 0
    for (const slot of this.#candidates(selection)) if (this.#matches(slot, selection)) count += 1
    return count
  }

  /** One page of a selection, newest first. */
  slice(selection: Selection, start: PageStart, size: number): LogSlice {
    const candidates = this.#candidates(selection)
    if ('before' in start) return this.#sliceBefore(candidates, selection, start.before, size)
    const slots: number[] = []
    let index = 0
    let skip = 0
    if ('skip' in start) skip = start.skip
    else index = this.#indexAfter(candidates, start.after)
    const hasEarlier = !('skip' in start) || skip > 0
    for (; index < candidates.length; index += 1) {
      const slot = candidates[index] ?? 0
      if (!this.#matches(slot, selection)) continue
      if (skip > 0) skip -= 1
      else if (slots.length < size) slots.push(slot)
      else return { slots, hasEarlier, hasMore: true }
    }
    return { slots, hasEarlier, hasMore: false }
  }

  #sliceBefore(
    candidates: Uint32Array,
    selection: Selection,
    before: Place,
    size: number,
  ): LogSlice {
    const slots: number[] = []
    for (
      let index = firstNotBefore(candidates, before, this.updatedAt) - 1;
      index >= 0;
      index -= 1
    ) {
      const slot = candidates[index] ?? 0
      if (!this.#matches(slot, selection)) continue
      if (slots.length === size)
        return { slots: slots.toReversed(), hasEarlier: true, hasMore: true }
      slots.push(slot)
    }
    return { slots: slots.toReversed(), hasEarlier: false, hasMore: true }
  }

  #indexAfter(candidates: Uint32Array, place: Place): number {
    const index = firstNotBefore(candidates, place, this.updatedAt)
    return candidates[index] === place.slot ? index + 1 : index
  }

  /** The ordered slots among which all of a selection are: a window of the order, or a call's. */
  #candidates(selection: Selection): Uint32Array {
    if (selection.call !== null) return this.#slotsOfCall(selection.call)
    const slots = this.#order.slots
    const { least, most } = this.#lag()
    const from = firstNotBefore(
      slots,
      { updatedAt: selection.until + most, slot: Infinity },
      this.updatedAt,
    )
    const to = firstNotBefore(
      slots,
      { updatedAt: selection.since + least, slot: -1 },
      this.updatedAt,
    )
    return slots.subarray(from, Math.max(from, to))
  }

  #slotsOfCall(callSid: string): Uint32Array {
    const later = this.#later.slotsOfCall(callSid).map((slot) => slot + this.#first.size)
    return Uint32Array.from([...this.#first.slotsOfCall(callSid), ...later])
      .filter((slot) => this.#order.has(slot))
      .sort((a, b) => (comesBefore(this.place(a), this.place(b)) ? -1 : 1))
  }

  #matches(slot: number, { log, since, until }: Selection): boolean {
    const [source, at] = this.#source(slot)
    if (log !== null && source.log(at) !== log) return false
    if (since === -Infinity && until === Infinity) return true
    const occurredAt = source.occurredAt(at)
    return occurredAt !== null && occurredAt >= since && occurredAt <= until
  }

  #lag() {
    return {
      least: Math.min(this.#first.lag.least, this.#later.lag.least),
      most: Math.max(this.#first.lag.most, this.#later.lag.most),
    }
  }

  #slotOf(sid: string): number | null {
    const later = this.#later.slotOf(sid)
    return later === null ? this.#first.slotOf(sid) : later + this.#first.size
  }

  #source(slot: number): readonly [RowSource, number] {
    const size = this.#first.size
    return slot < size ? [this.#first, slot] : [this.#later, slot - size]
  }
}
