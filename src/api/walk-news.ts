import type { DayLog } from '../log/day-log.ts'
import { UNDATED } from '../log/entry-columns.ts'
import type { LogEntry } from '../log/entry.ts'
import type { LevelFilter } from '../log/level.ts'
import type { Account } from './account.ts'
import { askPage, PAGE_SIZE, type PageAsk } from './ask-page.ts'
import { PageGuard } from './page-guard.ts'

/** Entries come late, and not in their order: so far back it is looked for them, ms. */
const OVERLAP_MS = 10 * 60_000

/** Enough for a quiet account; Twilio takes its time for a thousand. */
const SMALL_PAGE = 100

interface NewsWalk {
  readonly account: Account
  readonly level: LevelFilter
  /** All of the day that was here at the last look. */
  readonly log: DayLog
  /** What was found new before, and is not in the log yet. */
  readonly waiting: readonly LogEntry[]
}

/**
 * Reads a day's list from its beginning until nothing new can follow: a page without anything new
 * that reaches ten minutes further back than the newest that is known. Twilio lists the newest
 * first, but does not promise it; so the pages must have shown the newest known, too.
 *
 * @returns what waited before, and all that is new.
 */
export async function walkNews(
  { account, level, log, waiting }: NewsWalk,
  signal: AbortSignal,
): Promise<readonly LogEntry[]> {
  const guard = new PageGuard()
  const newest = newestOf(log)
  const pageSize = recentOf(log, newest) < SMALL_PAGE ? SMALL_PAGE : PAGE_SIZE
  const found = new Map(waiting.map((entry) => [entry.sid, entry]))
  let position: PageAsk['position'] = 'start'
  let hasSeenNewest = false
  for (;;) {
    const asked: PageAsk = { level, day: log.day, position }
    const page = await account.lane.run(() => askPage(account.sid, asked, signal, pageSize), signal)
    const fresh = log.table.columns.unknown(page.entries).filter(({ sid }) => !found.has(sid))
    for (const entry of fresh) found.set(entry.sid, entry)
    const instants = page.entries.flatMap(({ occurredAt }) => occurredAt ?? [])
    hasSeenNewest ||= instants.some((instant) => instant >= newest)
    const reachesBack = instants.some((instant) => instant < newest - OVERLAP_MS)
    const isDone = fresh.length === 0 && hasSeenNewest && reachesBack
    if (page.next === null || isDone) return [...found.values()]
    guard.check(page)
    position = page.next
  }
}

/** ms UTC; before all time where nothing is known. */
function newestOf({ table }: DayLog): number {
  return table.columns.occurredAt[table.order[0] ?? -1] ?? UNDATED
}

/** How many entries lie in the stretch that is looked through each time. */
function recentOf({ table }: DayLog, newest: number): number {
  const { occurredAt } = table.columns
  const older = table.order.findIndex((row) => (occurredAt[row] ?? 0) < newest - OVERLAP_MS)
  return older === -1 ? table.length : older
}
