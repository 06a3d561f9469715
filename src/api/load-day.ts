import type { QueryClient } from '@tanstack/react-query'
import { addDays, type Day } from '../log/day.ts'
import { type DayLog, emptyDayLog, type LoadPosition, withPage } from '../log/day-log.ts'
import type { LevelFilter } from '../log/level.ts'
import type { LogPage } from '../log/page.ts'
import { decodeList } from '../twilio/decode-list.ts'
import { listParameters } from '../twilio/list-parameters.ts'
import type { Account } from './account.ts'
import { ask } from './ask.ts'
import { PageGuard } from './page-guard.ts'
import { readable } from './readable.ts'

/** The most that Twilio sends at once. */
export const PAGE_SIZE = 1000

const LOG_OF_LEVEL: Readonly<Record<LevelFilter, '0' | '1' | null>> = {
  all: null,
  error: '0',
  warning: '1',
}

interface DayLoad {
  readonly account: Account
  readonly level: LevelFilter
  readonly day: Day
  readonly client: QueryClient
  readonly queryKey: readonly unknown[]
  readonly signal: AbortSignal
}

/**
 * Loads a day's pages one after the other and shows each in the cache at once. A day that is
 * already complete is read anew, and replaced only when the new reading is complete too.
 */
export async function loadDay(load: DayLoad): Promise<DayLog> {
  const cached = () => load.client.getQueryData<DayLog>(load.queryKey)
  const empty = () => emptyDayLog(load.day, load.account.texts)
  const isRefresh = cached()?.next === null
  let log = isRefresh ? empty() : (cached() ?? empty())
  const guard = new PageGuard()
  while (log.next !== null) {
    if (log.next === 'start') guard.restart()
    const asked = log.next
    const page = await load.account.lane.run(() => askPage(load, asked), load.signal)
    load.signal.throwIfAborted()
    guard.check(page)
    // Entries may have been deleted while the page was on its way: go on from what is there now.
    const current = isRefresh ? log : (cached() ?? log)
    const grown = withPage(current, page, Date.now())
    log = current.next === asked ? grown : { ...grown, next: current.next }
    if (!isRefresh) load.client.setQueryData(load.queryKey, log)
  }
  return log
}

async function askPage(load: DayLoad, position: Exclude<LoadPosition, null>): Promise<LogPage> {
  const query = listParameters({
    log: LOG_OF_LEVEL[load.level],
    since: load.day,
    before: addDays(load.day, 1),
    pageSize: PAGE_SIZE,
    cursor: position === 'start' ? null : position,
  })
  return readable(decodeList(await ask('notifications', { query, signal: load.signal })))
}
