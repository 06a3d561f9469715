import type { QueryClient } from '@tanstack/react-query'
import type { Day } from '../log/day.ts'
import type { DayLog } from '../log/day-log.ts'
import type { LevelFilter } from '../log/level.ts'
import type { Account } from './account.ts'
import { logKeys } from './log-queries.ts'

/**
 * The days of an account that are loaded, or partly, each once: a day that was asked for with all
 * its levels stands for the errors and warnings that were asked for alone.
 */
export function loadedDays(client: QueryClient, account: Account): readonly DayLog[] {
  const byDay = new Map<Day, Map<LevelFilter, DayLog>>()
  const loaded = client.getQueriesData<DayLog>({ queryKey: logKeys.days(account) })
  for (const [key, log] of loaded) {
    const level = key[2]
    if (!log || !isLevel(level)) continue
    const levels = byDay.get(log.day) ?? new Map<LevelFilter, DayLog>()
    byDay.set(log.day, levels.set(level, log))
  }
  return [...byDay.values()].flatMap((levels) => {
    const all = levels.get('all')
    return all ? [all] : [...levels.values()]
  })
}

function isLevel(part: unknown): part is LevelFilter {
  return part === 'all' || part === 'error' || part === 'warning'
}
