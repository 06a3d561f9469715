import type { DayLog } from './day-log.ts'
import type { NotificationSid } from './entry.ts'
import { UNDATED } from './entry-columns.ts'

/** How often something was seen in what is loaded. */
export interface Seen {
  readonly count: number
  /** The oldest of them, ms UTC; null where none has a date. */
  readonly firstAt: number | null
}

/** How often an error code was seen in these days, the entry itself not counted. */
export function seenCode(days: readonly DayLog[], code: string, except: NotificationSid): Seen {
  let count = 0
  let firstAt = Number.POSITIVE_INFINITY
  for (const { table } of days) {
    const { texts, kinds, occurredAt, sids } = table.columns
    const hasCode = Uint8Array.from(texts.kinds, ({ errorCode }) => Number(errorCode === code))
    for (const row of table.order) {
      if (hasCode[kinds[row] ?? -1] !== 1 || sids[row] === except) continue
      count += 1
      const at = occurredAt[row] ?? UNDATED
      if (at !== UNDATED && at < firstAt) firstAt = at
    }
  }
  return { count, firstAt: Number.isFinite(firstAt) ? firstAt : null }
}
