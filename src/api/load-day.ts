import type { QueryClient } from '@tanstack/react-query'
import type { Day } from '../log/day.ts'
import { type DayLog, emptyDayLog, withoutEntries, withPage } from '../log/day-log.ts'
import type { NotificationSid } from '../log/entry.ts'
import type { LevelFilter } from '../log/level.ts'
import type { Account } from './account.ts'
import { nextTask } from './own-task.ts'
import { PageGuard } from './page-guard.ts'

interface DayLoad {
  readonly account: Account
  readonly level: LevelFilter
  readonly day: Day
  readonly client: QueryClient
  readonly queryKey: readonly unknown[]
  /** Entries that are deleted while this goes on. */
  readonly forgotten: ReadonlySet<NotificationSid>
  readonly signal: AbortSignal
}

/**
 * Loads a day's pages one after the other and shows each in the cache at once. A day that is
 * already complete is read anew, and replaced only when the new reading is complete too.
 */
export async function loadDay(load: DayLoad): Promise<DayLog> {
  const { level, day } = load
  const cached = () => load.client.getQueryData<DayLog>(load.queryKey)
  const empty = () => emptyDayLog(day, load.account.texts)
  const isRefresh = cached()?.next === null
  let log = isRefresh ? empty() : (cached() ?? empty())
  const guard = new PageGuard()
  while (log.next !== null) {
    if (log.next === 'start') guard.restart()
    const asked = log.next
    const page = await load.account.pages.page({ level, day, position: asked }, load.signal)
    load.signal.throwIfAborted()
    // Entries may have been deleted while the page was on its way: go on from what is there now.
    const current = withoutEntries(isRefresh ? log : (cached() ?? log), load.forgotten)
    const grown = withoutEntries(withPage(current, page, Date.now()), load.forgotten)
    log = current.next === asked ? grown : { ...grown, next: current.next }
    if (!isRefresh) load.client.setQueryData(load.queryKey, log)
    if (log.table.length > 0) load.account.firstRows.happen()
    await nextTask()
    load.account.texts.deriveNew()
    // Where it leads back, what came with it is good all the same.
    guard.check(page)
  }
  // Deleted since the last page was kept: what is returned here takes the cache's place.
  return withoutEntries(log, load.forgotten)
}
