import { gmtDayOf } from '../../../src/log/day.ts'
import { type BigLog, bigPage, firstRowUntil } from '../twilio/big-log.ts'
import { rowPool } from '../twilio/row-pool.ts'

/** A way to hold what was loaded. */
export interface Holder {
  readonly size: number
  /** One page of a list of one GMT day, as text. */
  readonly add: (day: string, body: string) => Promise<void>
}

const DAY_MS = 86_400_000
const DAYS = 30

/** The newest instant of the log, and how far back it reaches: 30 GMT days. In ms (UTC). */
export const NEWEST = Date.UTC(2026, 10, 20, 23, 59, 59)
export const SPAN_MS = DAYS * DAY_MS - 2000

/** Gives the holder so many rows, a page of a day at a time; resolves to what it took, ms. */
export async function fill(holder: Holder, size: number): Promise<number> {
  const log: BigLog = {
    size,
    newest: NEWEST,
    spanMs: SPAN_MS,
    busyShare: 0,
    pool: await rowPool(3),
  }
  let took = 0
  for (let days = 0, day = NEWEST + 1000 - DAY_MS; days < DAYS; days += 1, day -= DAY_MS) {
    const wanted = { since: day, until: day + DAY_MS - 1, log: null }
    for (let from: number | null = firstRowUntil(log, wanted.until); from !== null;) {
      const page = bigPage(log, wanted, from, 1000)
      const next = page.next === null ? null : `"/x?Page=1&PageToken=PA${page.next}"`
      const body = `{"notifications":[${page.rows.join()}],"next_page_uri":${next}}`
      const started = performance.now()
      await holder.add(gmtDayOf(day), body)
      took += performance.now() - started
      from = page.next
    }
  }
  if (holder.size !== size) throw new Error(`${holder.size} entries of ${size} are held`)
  return took
}
