import type { DayLog } from '../../log/day-log.ts'
import { UNDATED } from '../../log/entry-columns.ts'
import type { NotificationSid } from '../../log/entry.ts'
import type { LogProblems } from '../../log/problem/log-problems.ts'

/** What deleting some entries would leave of the problems they tell of, among all that is loaded. */
export interface ProblemLosses {
  /** Of each such problem the newest entry there is, where it is among them. */
  readonly newest: ReadonlySet<NotificationSid>
  /** Problems whose newest entry would go. */
  readonly losingNewest: number
  /** Problems of which nothing would be left. */
  readonly losingAll: number
}

interface Tally {
  total: number
  doomed: number
  newest: NotificationSid | null
  newestAt: number
}

/** Looks at all that is loaded and not hidden, in one pass over the columns. */
export function problemLosses(
  doomed: ReadonlySet<NotificationSid>,
  days: readonly DayLog[],
  hidden: ReadonlySet<NotificationSid>,
  problems: LogProblems,
): ProblemLosses {
  const tallies = new Map<number, Tally>()
  const counted = new Set<NotificationSid>()
  for (const { table } of days) {
    const { columns } = table
    const numbers = problems.numbersOf(columns)
    for (const row of table.order) {
      const sid = columns.sids[row]
      if (sid === undefined || hidden.has(sid)) continue
      const occurredAt = columns.occurredAt[row] ?? UNDATED
      // Only one without a date can come with two days.
      if (occurredAt === UNDATED && counted.has(sid)) continue
      if (occurredAt === UNDATED) counted.add(sid)
      const tally = tallyOf(tallies, numbers[row] ?? 0)
      tally.total += 1
      if (doomed.has(sid)) tally.doomed += 1
      if (tally.newest === null || occurredAt > tally.newestAt) {
        tally.newest = sid
        tally.newestAt = occurredAt
      }
    }
  }
  return lossesIn([...tallies.values()], doomed)
}

function tallyOf(tallies: Map<number, Tally>, problem: number): Tally {
  let tally = tallies.get(problem)
  if (!tally) {
    tally = { total: 0, doomed: 0, newest: null, newestAt: UNDATED }
    tallies.set(problem, tally)
  }
  return tally
}

function lossesIn(tallies: readonly Tally[], doomed: ReadonlySet<NotificationSid>): ProblemLosses {
  const newest = new Set<NotificationSid>()
  let losingAll = 0
  for (const tally of tallies) {
    if (tally.newest !== null && doomed.has(tally.newest)) newest.add(tally.newest)
    if (tally.doomed > 0 && tally.doomed === tally.total) losingAll += 1
  }
  return { newest, losingNewest: newest.size, losingAll }
}
