import { growInto } from './grow.ts'
import { readWireDate, wireDate } from './wire-date.ts'

/**
 * Twilio's dates as texts, kept as numbers: `Tue, 18 Aug 2015 08:46:56 +0000` takes eight bytes
 * instead of fifty. A text in any other form is kept as it is.
 */
export class DateColumn {
  #instants = new Float64Array(0)
  readonly #odd = new Map<number, string>()

  set(row: number, text: string | null): void {
    this.#instants = growInto(this.#instants, row)
    const instant = text === null ? Number.NaN : readWireDate(text)
    this.#instants[row] = instant
    if (text !== null && Number.isNaN(instant)) this.#odd.set(row, text)
  }

  /** ms UTC; NaN where the text is in no form of Twilio's, or there is none. */
  instantAt(row: number): number {
    return this.#instants[row] ?? Number.NaN
  }

  get(row: number): string | null {
    const instant = this.instantAt(row)
    return Number.isNaN(instant) ? (this.#odd.get(row) ?? null) : wireDate(instant)
  }

  /** Gives back the room kept for more rows. */
  trim(rows: number): void {
    this.#instants = this.#instants.slice(0, rows)
  }
}
