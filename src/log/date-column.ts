import { growInto } from './grow.ts'

/**
 * Twilio's dates as texts, kept as numbers: `Tue, 18 Aug 2015 08:46:56 +0000` takes eight bytes
 * instead of fifty. A text in any other form is kept as it is.
 */
export class DateColumn {
  #seconds = new Float64Array(0)
  readonly #odd = new Map<number, string | null>()

  set(row: number, text: string | null): void {
    this.#seconds = growInto(this.#seconds, row)
    const instant = text === null ? Number.NaN : Date.parse(text)
    this.#seconds[row] = instant
    if (text !== wireDate(instant)) this.#odd.set(row, text)
  }

  get(row: number): string | null {
    return this.#odd.get(row) ?? wireDate(this.#seconds[row] ?? Number.NaN)
  }

  /** Gives back the room kept for more rows. */
  trim(rows: number): void {
    this.#seconds = this.#seconds.slice(0, rows)
  }
}

/** The instant (ms UTC) in the form in which Twilio writes it; null where it is none. */
function wireDate(instant: number): string | null {
  return Number.isNaN(instant) ? null : `${new Date(instant).toUTCString().slice(0, -3)}+0000`
}
