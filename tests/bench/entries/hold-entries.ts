// Holds so many entries one way or the other, and prints what that takes (MB) and took (ms).
import { gmtDayOf } from '../../../src/log/day.ts'
import { type BigLog, bigPage, firstRowUntil } from '../twilio/big-log.ts'
import { rowPool } from '../twilio/row-pool.ts'
import { ColumnDays } from './column-days.ts'
import { PlainEntries } from './plain-entries.ts'

/** A way to hold what was loaded. */
export interface Holder {
  readonly size: number
  /** One page of a list of one GMT day, as text. */
  readonly add: (day: string, body: string) => Promise<void>
}

const DAY_MS = 86_400_000
const [way, count] = process.argv.slice(2)
const log: BigLog = {
  size: Number(count),
  newest: Date.UTC(2026, 10, 20, 23, 59, 59),
  spanMs: 30 * DAY_MS - 2000,
  busyShare: 0,
  pool: await rowPool(3),
}
const holder: Holder = way === 'plain' ? new PlainEntries() : new ColumnDays()

const before = heldBytes()
let took = 0
for (let day = log.newest + 1000 - DAY_MS, days = 0; days < 30; days += 1, day -= DAY_MS) {
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
if (holder.size !== log.size) throw new Error(`${holder.size} entries of ${log.size} are held`)
const held = (heldBytes() - before) / 1e6
// The holder is used after the measurement, so that nothing of it can have been collected.
console.log(JSON.stringify({ held, took, size: holder.size }))

function heldBytes(): number {
  globalThis.gc?.()
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}
