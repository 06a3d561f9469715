import type { QueryClient } from '@tanstack/react-query'
import { type DayLog, withoutEntries } from '../log/day-log.ts'
import type { LogEntry, NotificationSid } from '../log/entry.ts'
import type { Account } from './account.ts'
import { tellForgotten } from './forgotten.ts'
import { logKeys } from './log-queries.ts'

/**
 * Takes entries that Twilio no longer has out of everything loaded, without asking again:
 * refetching a paged list after a delete would shift its rows and ask for what is already here.
 */
export function forgetEntries(
  client: QueryClient,
  account: Account,
  sids: ReadonlySet<NotificationSid>,
): void {
  tellForgotten(client, sids)
  client.setQueriesData<DayLog>(
    { queryKey: logKeys.days(account) },
    (log) => log && withoutEntries(log, sids),
  )
  client.setQueriesData<readonly LogEntry[]>({ queryKey: logKeys.calls(account) }, (entries) =>
    entries?.filter((entry) => !sids.has(entry.sid)),
  )
  for (const sid of sids) client.removeQueries({ queryKey: logKeys.entry(account, sid) })
}
