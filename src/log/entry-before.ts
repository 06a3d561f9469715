import { type Day, startOfGmtDay } from './day.ts'
import type { DayLog } from './day-log.ts'
import type { EntryColumns } from './entry-columns.ts'
import type { LogEntry } from './entry.ts'
import { problemsOf } from './problem/log-problems.ts'
import { problemOf } from './problem/problem.ts'

/** In what an entry is like another; an address is meant without its query. */
export type Likeness = 'problem' | 'address' | 'code' | 'call'

/**
 * The latest entry of these days, loaded in whatever order, that happened before another and is
 * like it; null where there is none, or nothing to go by.
 */
export function entryBefore(
  days: readonly DayLog[],
  entry: LogEntry,
  likeness: Likeness,
): LogEntry | null {
  const { occurredAt } = entry
  if (occurredAt === null) return null
  const newestFirst = days
    .filter(({ day }) => startOfGmtDay(day) <= occurredAt)
    .toSorted((a, b) => byDay(b.day, a.day))
  for (const { table } of newestFirst) {
    const { columns, order } = table
    const isLike = testOf(likeness, entry, columns)
    if (!isLike) return null
    // Newest first; those without a date stand last, and are before nothing.
    for (const row of order) {
      const at = columns.occurredAt[row] ?? Number.NaN
      if (Number.isFinite(at) && at < occurredAt && isLike(row)) return columns.entryAt(row)
    }
  }
  return null
}

function byDay(a: Day, b: Day): number {
  return startOfGmtDay(a) - startOfGmtDay(b)
}

/** The test of a row; null where the entry itself has nothing to be like. */
function testOf(
  likeness: Likeness,
  entry: LogEntry,
  columns: EntryColumns,
): ((row: number) => boolean) | null {
  const { errorCode, requestUrl, callSid } = entry
  const { texts, kinds, urls, calls } = columns
  if (likeness === 'problem') {
    const { id } = problemOf(entry)
    const problems = problemsOf(texts)
    const numbers = problems.numbersOf(columns)
    const own = problems.all.findIndex((problem) => problem.id === id)
    return (row) => numbers[row] === own
  }
  if (likeness === 'code') {
    if (errorCode === null) return null
    return (row) => texts.kind(kinds[row] ?? 0).errorCode === errorCode
  }
  if (likeness === 'call') {
    return callSid === null ? null : (row) => texts.calls.textOf(calls[row] ?? 0) === callSid
  }
  if (requestUrl === null) return null
  const address = withoutQuery(requestUrl)
  return (row) => {
    const url = texts.urls.textOf(urls[row] ?? 0)
    return url !== null && url.startsWith(address) && withoutQuery(url) === address
  }
}

function withoutQuery(url: string): string {
  const end = url.search(/[?#]/)
  return end === -1 ? url : url.slice(0, end)
}
