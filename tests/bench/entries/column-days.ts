import { parseDay } from '../../../src/log/day.ts'
import { type DayLog, emptyDayLog, withPage } from '../../../src/log/day-log.ts'
import { LogTexts } from '../../../src/log/log-texts.ts'
import { decodeList } from '../../../src/twilio/decode-list.ts'
import type { Holder } from './fill.ts'

/** Entries as this viewer holds them: a log of columns for each GMT day, every text once. */
export class ColumnDays implements Holder {
  readonly texts = new LogTexts()
  readonly #days = new Map<string, DayLog>()

  /** Newest first. */
  get days(): readonly DayLog[] {
    return [...this.#days.values()]
  }

  get size(): number {
    return [...this.#days.values()].reduce((sum, { table }) => sum + table.length, 0)
  }

  async add(day: string, body: string): Promise<void> {
    const page = await decodeList(body)
    const known = parseDay(day)
    if (known === null) throw new Error(`${day} is no day`)
    const log = this.#days.get(day) ?? emptyDayLog(known, this.texts)
    this.#days.set(day, withPage(log, page, Date.now()))
  }
}
