import { mixed, type RowTemplate } from './row-template.ts'

/** A log of any size, spread over its days. Row 0 is the newest; instants are ms UTC. */
export interface BigLog {
  readonly size: number
  readonly newest: number
  /** From the newest row to the oldest. */
  readonly spanMs: number
  /** The share of all rows, 0 to 1, that one busy day holds; the others come evenly. */
  readonly busyShare: number
  readonly pool: readonly RowTemplate[]
}

const DAY_MS = 86_400_000

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

/** The first row at or before this instant; the log's size where there is none. */
export function firstRowUntil(log: BigLog, until: number): number {
  let from = 0
  let to = log.size
  while (from < to) {
    const middle = Math.floor((from + to) / 2)
    if (instantOf(log, middle) > until) from = middle + 1
    else to = middle
  }
  return from
}

/** To the second, as Twilio has it. The busy day begins two days before the newest row. */
function instantOf({ newest, spanMs, size, busyShare }: BigLog, index: number): number {
  const place = size < 2 ? 0 : index / (size - 1)
  const even = (spanMs - (busyShare > 0 ? DAY_MS : 0)) / (1 - busyShare)
  const before = (2 * DAY_MS) / even
  let back = place * even
  if (busyShare > 0 && place > before) {
    back =
      place < before + busyShare
        ? 2 * DAY_MS + ((place - before) / busyShare) * DAY_MS
        : 3 * DAY_MS + (place - before - busyShare) * even
  }
  return Math.floor((newest - back) / 1000) * 1000
}
