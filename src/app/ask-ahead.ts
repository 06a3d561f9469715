import type { QueryClient } from '@tanstack/react-query'
import { accountOf } from '../api/account.ts'
import { glanceAt } from '../api/glance.ts'
import { dayQuery, sessionQuery } from '../api/log-queries.ts'
import { holdTasks } from '../api/own-task.ts'
import { DAYS_WORTH_A_STREAM } from '../api/page-source.ts'
import { coveringDays, type RangeChoice, resolveRange, type TimeRange } from '../log/time-range.ts'
import { muteRulesOf } from '../settings/mute-rules.ts'
import { wholePage } from '../ui/milestones.ts'
import { currentView } from '../url/address-bar.ts'
import { shownZone } from '../zone/shown-zone.ts'
import { shownSession } from './shown-session.ts'
import { arrangement, isArranged } from './use-arrangement.ts'

/** How long the page may stay blank for what was asked, in ms. */
const PATIENCE_MS = 200

/**
 * Asks whose log this is, for the days that the address names, and for the code that it needs,
 * before anything is drawn. Resolves when there is something to draw, or none came for a while: to
 * draw that something is on its way would take longer than most answers. What fails is asked again,
 * and told of, by what is drawn then.
 */
export async function askAhead(client: QueryClient): Promise<void> {
  const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS))
  await Promise.race([firstRows(client, patience), patience])
}

/** Asks for all, and resolves when the first rows are here, or there are none. */
async function firstRows(client: QueryClient, patience: Promise<void>): Promise<void> {
  await client.prefetchQuery(sessionQuery())
  const session = client.getQueryData(sessionQuery().queryKey)
  if (!session) return
  const view = currentView()
  const account = accountOf(client, shownSession(session, view.account).accountSid)
  const now = Date.now()
  const days = coveringDays(aheadRange(view.range, now), now)
  const [newest] = days
  // In one answer with other days the newest entries would wait for more than their own page.
  if (newest && days.length >= DAYS_WORTH_A_STREAM) {
    const glance = Promise.race([glanceAt(client, account, view.level, newest), patience])
    holdTasks(glance.then((hasRows) => (hasRows ? wholePage.passed : undefined)))
  }
  const code = isArranged(view, muteRulesOf(account.sid).get()) ? arrangement.load() : null
  const loads = days.map((day) => client.prefetchQuery(dayQuery(account, view.level, day)))
  // What a browser's first question about zones takes (some 30 ms) it takes while nobody waits.
  shownZone(view.range)
  // What came first is drawn before the rest of it is read.
  const came = account.firstRows.happened.then(() => holdTasks(wholePage.passed))
  await Promise.race([came, Promise.all(loads)])
  await code
}

/** Only where days are chosen it depends on a zone which. */
function aheadRange(choice: RangeChoice, now: number): TimeRange {
  return resolveRange(choice, now, choice.kind === 'days' ? shownZone(choice) : 'UTC')
}
