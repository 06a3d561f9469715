import { addDays, type Day } from '../log/day.ts'
import type { LoadPosition } from '../log/day-log.ts'
import { LOG_OF_LEVEL, type LevelFilter } from '../log/level.ts'
import type { LogPage } from '../log/page.ts'
import { decodeList } from '../twilio/decode-list.ts'
import { listParameters } from '../twilio/list-parameters.ts'
import { ask } from './ask.ts'
import { readable } from './readable.ts'

/** The most that Twilio sends at once. */
export const PAGE_SIZE = 1000

/** One page of one day's list. */
export interface PageAsk {
  readonly level: LevelFilter
  readonly day: Day
  readonly position: Exclude<LoadPosition, null>
}

/** Asks for one page of the account's (by its sid), by itself. */
export async function askPage(
  account: string,
  { level, day, position }: PageAsk,
  signal: AbortSignal,
  pageSize = PAGE_SIZE,
): Promise<LogPage> {
  const query = listParameters({
    log: LOG_OF_LEVEL[level],
    since: day,
    before: addDays(day, 1),
    pageSize,
    cursor: position === 'start' ? null : position,
  })
  return readable(decodeList(await ask('notifications', { account, query, signal })))
}
