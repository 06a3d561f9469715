import type { NotificationSid } from './entry.ts'
import { type EntryColumns, UNDATED } from './entry-columns.ts'
import type { EntryList } from './entry-list.ts'
import type { LogProblems } from './problem/log-problems.ts'

/** How often something was seen in a list. */
export interface Seen {
  readonly count: number
  /** The oldest of them, ms UTC; null where none has a date. */
  readonly firstAt: number | null
}

/** How often the problem with this id was seen, the entry itself not counted. */
export function seenProblem(
  list: EntryList,
  problems: LogProblems,
  id: string,
  except: NotificationSid,
): Seen {
  return seen(list, except, (columns) => {
    const numbers = problems.numbersOf(columns)
    const number = problems.all.findIndex((problem) => problem.id === id)
    return (row) => numbers[row] === number
  })
}

/** How often an error code was seen, the entry itself not counted. */
export function seenCode(list: EntryList, code: string, except: NotificationSid): Seen {
  return seen(list, except, ({ texts, kinds }) => {
    const hasCode = Uint8Array.from(texts.kinds, ({ errorCode }) => Number(errorCode === code))
    return (row) => hasCode[kinds[row] ?? -1] === 1
  })
}

/** One pass over the columns. */
function seen(
  { slices }: EntryList,
  except: NotificationSid,
  testOf: (columns: EntryColumns) => (row: number) => boolean,
): Seen {
  let count = 0
  let firstAt = Number.POSITIVE_INFINITY
  for (const { columns, rows } of slices) {
    const { occurredAt, sids } = columns
    const isAlike = testOf(columns)
    for (const row of rows) {
      if (!isAlike(row) || sids[row] === except) continue
      count += 1
      const at = occurredAt[row] ?? UNDATED
      if (at !== UNDATED && at < firstAt) firstAt = at
    }
  }
  return { count, firstAt: Number.isFinite(firstAt) ? firstAt : null }
}
