import { EntryColumns, UNDATED } from './entry-columns.ts'
import type { LogEntry, NotificationSid } from './entry.ts'
import type { LogTexts } from './log-texts.ts'

/**
 * Entries of a log, newest first. Never changed, only replaced; tables made of one another share
 * their columns, so that adding a page copies no entries.
 */
export class EntryTable {
  readonly columns: EntryColumns
  /** Rows of the columns, in the order in which they are listed. */
  readonly order: Uint32Array
  readonly #rowCount: number

  private constructor(columns: EntryColumns, order: Uint32Array, rowCount: number) {
    this.columns = columns
    this.order = order
    this.#rowCount = rowCount
  }

  static empty(texts: LogTexts): EntryTable {
    return new EntryTable(new EntryColumns(texts), new Uint32Array(0), 0)
  }

  get length(): number {
    return this.order.length
  }

  /** The entry at a place of the list, counted from 0. */
  at(place: number): LogEntry {
    const row = this.order[place]
    if (row === undefined) throw new RangeError(`There is no entry ${place} of ${this.length}.`)
    return this.columns.entryAt(row)
  }

  /**
   * With these entries too; those whose sid is here already are left out. The columns are shared,
   * so that a table can be added to once: one goes on from what came of it.
   */
  with(entries: readonly LogEntry[]): EntryTable {
    if (this.#rowCount !== this.columns.sids.length) {
      throw new Error('This table has been added to already: go on from what came of that.')
    }
    const added: number[] = []
    for (const entry of entries) {
      const row = this.columns.add(entry)
      if (row !== null) added.push(row)
    }
    if (added.length === 0) return this
    added.sort((a, b) => this.#compare(a, b))
    return new EntryTable(this.columns, this.#merged(added), this.columns.sids.length)
  }

  /** Without these; the same table where it has none of them. They do not come back by `with`. */
  without(sids: ReadonlySet<NotificationSid>): EntryTable {
    if (sids.size === 0) return this
    const { sids: sidOf } = this.columns
    const order = this.order.filter((row) => !sids.has(sidOf[row] as NotificationSid))
    if (order.length === this.length) return this
    // As far as this table knew the columns: where it is spent already, so is what is left of it.
    return new EntryTable(this.columns, order, this.#rowCount)
  }

  /** Newest first; within one second by sid, so that the order is the same at every load. */
  #compare(a: number, b: number): number {
    const { occurredAt, sids } = this.columns
    const difference = (occurredAt[b] ?? UNDATED) - (occurredAt[a] ?? UNDATED)
    return difference || ((sids[a] ?? '') < (sids[b] ?? '') ? -1 : 1)
  }

  /** Both orders in one. Pages mostly come in order, and then this is a copy. */
  #merged(added: readonly number[]): Uint32Array {
    const { order } = this
    const merged = new Uint32Array(order.length + added.length)
    let from = 0
    let at = 0
    for (const row of added) {
      while (from < order.length && this.#compare(order[from] ?? 0, row) < 0) {
        merged[at++] = order[from++] ?? 0
      }
      merged[at++] = row
    }
    merged.set(order.subarray(from), at)
    return merged
  }
}
