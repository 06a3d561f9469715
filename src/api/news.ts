import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { addDays, type Day, gmtDayOf } from '../log/day.ts'
import { type DayLog, isSettled, withPage } from '../log/day-log.ts'
import type { LogEntry } from '../log/entry.ts'
import type { LevelFilter } from '../log/level.ts'
import type { Account } from './account.ts'
import { dayQuery } from './log-queries.ts'
import { levelToAsk } from './use-range-log.ts'
import { walkNews } from './walk-news.ts'

/** What Twilio has of a day, and the day's log does not. */
interface DayNews {
  readonly day: Day
  readonly entries: readonly LogEntry[]
  /** When Twilio was asked last, ms UTC. */
  readonly askedAt: number
}

/** What has come since the log was loaded, and waits to be shown. */
export interface News {
  readonly days: readonly DayNews[]
  /** When Twilio was asked last, ms UTC. */
  readonly askedAt: number
  /** How many asks had failed before that, in this sitting. */
  readonly failuresBefore: number
}

/**
 * Asks for what is new: today, and yesterday for as long as late entries may come. Days before that
 * are never asked again. What is found is kept apart from the log until {@link showNews}, so that
 * nothing moves under a reader's eyes. Loaded days alone are asked; the others are being loaded.
 */
export function newsQuery(account: Account, level: LevelFilter) {
  const queryKey = [account.sid, 'news', level] as const
  return queryOptions<News>({
    queryKey,
    queryFn: async ({ client, signal }) => {
      const before = client.getQueryData<News>(queryKey)
      const askedAt = Date.now()
      const days: DayNews[] = []
      for (const log of openDays(client, account, level, before)) {
        const known = before?.days.find(({ day }) => day === log.day)
        const asked = { account, level: levelToAsk(client, account, level, log.day), log }
        const entries = await walkNews({ ...asked, waiting: known?.entries ?? [] }, signal)
        days.push({ day: log.day, entries, askedAt })
      }
      // A day that gains nothing more keeps what waits until it is shown.
      const ended = before?.days.filter(({ day }) => days.every((asked) => asked.day !== day)) ?? []
      const failuresBefore = client.getQueryState(queryKey)?.errorUpdateCount ?? 0
      return { days: [...days, ...ended], askedAt, failuresBefore }
    },
    retry: false,
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  })
}

/** The loaded days that may still gain entries, newest first. */
function openDays(
  client: QueryClient,
  account: Account,
  level: LevelFilter,
  before: News | undefined,
): readonly DayLog[] {
  const today = gmtDayOf(Date.now())
  return [today, addDays(today, -1)].flatMap((day) => {
    const log = logOf(client, account, level, day)
    if (log?.next !== null) return []
    const known = before?.days.find((news) => news.day === day)
    const loadedAt = Math.max(log.loadedAt, known?.askedAt ?? 0)
    return isSettled({ ...log, loadedAt }) ? [] : [log]
  })
}

function logOf(client: QueryClient, account: Account, level: LevelFilter, day: Day) {
  const asked = levelToAsk(client, account, level, day)
  return client.getQueryData(dayQuery(account, asked, day).queryKey)
}

/** Puts what waits into the log. */
export function showNews(client: QueryClient, account: Account, level: LevelFilter): void {
  const { queryKey } = newsQuery(account, level)
  const news = client.getQueryData(queryKey)
  if (!news) return
  for (const { day, entries, askedAt } of news.days) {
    if (entries.length === 0) continue
    const key = dayQuery(account, levelToAsk(client, account, level, day), day).queryKey
    client.setQueryData(key, (log) =>
      log?.next === null ? withPage(log, { entries, next: null, total: null }, askedAt) : log,
    )
  }
  const shown = news.days.map((each) => ({ ...each, entries: [] }))
  client.setQueryData(queryKey, { ...news, days: shown })
}
