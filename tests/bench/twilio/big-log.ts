import { mixed, type RowTemplate } from './row-template.ts'

/** A log of any size, spread evenly over its days. Row 0 is the newest; instants are ms UTC. */
export interface BigLog {
  readonly size: number
  readonly newest: number
  /** From the newest row to the oldest. */
  readonly spanMs: number
  readonly pool: readonly RowTemplate[]
}

/** What a list is asked for: both instants are included. */
export interface Wanted {
  readonly since: number
  readonly until: number
  readonly log: string | null
}

/** A page's rows as JSON, and where the next begins; null at the end. */
export interface BigPage {
  readonly rows: readonly string[]
  readonly next: number | null
}

/** Up to `pageSize` rows from row `from` on, newest first. */
export function bigPage(log: BigLog, wanted: Wanted, from: number, pageSize: number): BigPage {
  const rows: string[] = []
  for (let index = from; index < log.size; index += 1) {
    const instant = instantOf(log, index)
    if (instant < wanted.since) return { rows, next: null }
    if (instant > wanted.until) continue
    const template = log.pool[mixed(index, 9) % log.pool.length]
    if (!template || (wanted.log !== null && template.log !== wanted.log)) continue
    if (rows.length === pageSize) return { rows, next: index }
    rows.push(template.render(index, instant))
  }
  return { rows, next: null }
}

/** The first row that may be at or before this instant. */
export function firstRowUntil(log: BigLog, until: number): number {
  const index = Math.floor(((log.newest - until) / log.spanMs) * (log.size - 1)) - 1
  return Math.max(0, index)
}

/** To the second, as Twilio has it. */
function instantOf({ newest, spanMs, size }: BigLog, index: number): number {
  const back = size < 2 ? 0 : (spanMs * index) / (size - 1)
  return Math.floor((newest - back) / 1000) * 1000
}
