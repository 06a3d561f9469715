import type { QueryClient } from '@tanstack/react-query'
import { accountOf } from '../api/account.ts'
import { dayQuery, sessionQuery } from '../api/log-queries.ts'
import { coveringDays, resolveRange } from '../log/time-range.ts'
import { currentView } from '../url/address-bar.ts'
import { shownZone } from '../zone/shown-zone.ts'
import { shownSession } from './shown-session.ts'

/**
 * Asks whose log this is, and for the days that the address names, before anything of them is
 * drawn: that takes as long as the answers. What fails is asked again, and told of, by what is
 * drawn then.
 */
export async function askAhead(client: QueryClient): Promise<void> {
  await client.prefetchQuery(sessionQuery())
  const session = client.getQueryData(sessionQuery().queryKey)
  if (!session) return
  const view = currentView()
  const account = accountOf(client, shownSession(session, view.account).accountSid)
  const now = Date.now()
  const range = resolveRange(view.range, now, shownZone(view.range))
  for (const day of coveringDays(range, now)) {
    void client.prefetchQuery(dayQuery(account, view.level, day))
  }
}
