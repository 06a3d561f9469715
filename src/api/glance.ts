import type { QueryClient } from '@tanstack/react-query'
import type { Day } from '../log/day.ts'
import { type DayLog, emptyDayLog, withoutEntries, withPage } from '../log/day-log.ts'
import type { LevelFilter } from '../log/level.ts'
import type { LogPage } from '../log/page.ts'
import type { Account } from './account.ts'
import { askPage } from './ask-page.ts'
import { hearingOfForgotten } from './forgotten.ts'
import { logKeys } from './log-queries.ts'

/** More than a screen has room for, and read in a tenth of the time of a whole page. */
const GLANCE_SIZE = 100

/**
 * Puts the newest few entries of a day into the cache, ahead of its whole pages: for Twilio, the
 * wire and the decoder a page of a thousand is ten times the work. When that comes, what was here
 * is known by its sid. Where it comes first, this changes nothing; what goes wrong here, the day's
 * own loading meets. Resolves to whether there is something to draw now.
 */
export async function glanceAt(
  client: QueryClient,
  account: Account,
  level: LevelFilter,
  day: Day,
): Promise<boolean> {
  const queryKey = logKeys.day(account, level, day)
  return hearingOfForgotten(client, async (forgotten) => {
    const page = await askFirst(account, level, day)
    if (page === null || client.getQueryData<DayLog>(queryKey) !== undefined) return false
    const seen = withPage(emptyDayLog(day, account.texts), page, Date.now())
    // All of it is still to be asked for, from the beginning.
    const log: DayLog = { ...withoutEntries(seen, forgotten), next: 'start', outside: 0 }
    if (log.table.length === 0) return false
    client.setQueryData<DayLog>(queryKey, log)
    account.firstRows.happen()
    return true
  })
}

/** Not by the lane: what waits there is asked for again, and later this is of no use. */
async function askFirst(account: Account, level: LevelFilter, day: Day): Promise<LogPage | null> {
  const asked = { level, day, position: 'start' } as const
  const { signal } = new AbortController()
  return askPage(account.sid, asked, signal, GLANCE_SIZE).catch(() => null)
}
