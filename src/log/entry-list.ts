import type { EntryColumns } from './entry-columns.ts'
import type { LogEntry, NotificationSid } from './entry.ts'
import type { Level } from './level.ts'

/** Some rows of one day's columns, in the order in which they are listed. */
export interface EntrySlice {
  readonly columns: EntryColumns
  readonly rows: Uint32Array
}

/**
 * What is listed: places counted from 0, each an entry somewhere in the loaded days. Entries are
 * made when they are asked for; a list of a million costs a few bytes for each.
 */
export class EntryList {
  readonly slices: readonly EntrySlice[]
  readonly length: number
  /** For each place, its place in the slices one after the other; null where it is the same. */
  readonly #order: Uint32Array | null
  /** The place at which each slice begins. */
  readonly #starts: readonly number[]

  constructor(slices: readonly EntrySlice[], order: Uint32Array | null = null) {
    const starts: number[] = []
    let length = 0
    for (const { rows } of slices) {
      starts.push(length)
      length += rows.length
    }
    this.slices = slices
    this.length = length
    this.#order = order
    this.#starts = starts
  }

  /** The same entries in another order: for each place, the place in the slices; null for theirs. */
  inOrder(order: Uint32Array | null): EntryList {
    return new EntryList(this.slices, order)
  }

  at(place: number): LogEntry {
    const { columns, row } = this.#find(place)
    return columns.entryAt(row)
  }

  sidAt(place: number): NotificationSid | null {
    if (place < 0 || place >= this.length) return null
    const { columns, row } = this.#find(place)
    return columns.sids[row] ?? null
  }

  /** The level of the entry at a place; null where there is none. */
  levelAt(place: number): Level | null {
    if (place < 0 || place >= this.length) return null
    const { columns, row } = this.#find(place)
    return columns.texts.kind(columns.kinds[row] ?? 0).level
  }

  /** The entry's place, or -1. */
  placeOf(sid: NotificationSid | null): number {
    if (sid === null) return -1
    for (const [index, { columns, rows }] of this.slices.entries()) {
      const row = columns.sids.indexOf(sid)
      const at = row === -1 ? -1 : rows.indexOf(row)
      if (at === -1) continue
      const place = (this.#starts[index] ?? 0) + at
      return this.#order?.indexOf(place) ?? place
    }
    return -1
  }

  /** The entries from one place up to, and without, another. */
  slice(start: number, end: number): LogEntry[] {
    const entries: LogEntry[] = []
    for (let place = Math.max(0, start); place < Math.min(end, this.length); place += 1) {
      entries.push(this.at(place))
    }
    return entries
  }

  /** The sids, in no particular order. */
  *sids(): Generator<NotificationSid> {
    for (const { columns, rows } of this.slices) {
      for (const row of rows) {
        const sid = columns.sids[row]
        if (sid) yield sid
      }
    }
  }

  #find(place: number): { columns: EntryColumns; row: number } {
    const at = this.#order?.[place] ?? place
    let low = 0
    let high = this.slices.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((this.#starts[middle] ?? 0) <= at) low = middle
      else high = middle - 1
    }
    const slice = this.slices[low]
    const row = slice?.rows[at - (this.#starts[low] ?? 0)]
    if (!slice || row === undefined) {
      throw new RangeError(`There is no entry ${place} of ${this.length}.`)
    }
    return { columns: slice.columns, row }
  }
}
