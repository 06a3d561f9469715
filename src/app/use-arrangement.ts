import { useEffect, useMemo } from 'react'
import type { Titles } from '../log/headline.ts'
import type { MuteRule } from '../log/mute/mute-rule.ts'
import type { Mutes } from '../log/mute/muted-rows.ts'
import type { LogProblems } from '../log/problem/log-problems.ts'
import type { Search } from '../log/query/search.ts'
import { NEWEST_FIRST, type Sort } from '../log/sort.ts'
import { lateCode } from '../ui/late-code.ts'
import { firstRows } from '../ui/milestones.ts'
import { moveTo } from '../url/address-bar.ts'
import { isSameSort, type ViewState } from '../url/view-state.ts'

/** The code that searches, mutes and sorts. */
export const arrangement = lateCode(() => import('./arrangement.ts'))

/** Whether a view shows anything but the plain list. */
export function isArranged({ search, sort }: ViewState, muteRules: readonly MuteRule[]): boolean {
  return search !== '' || !isSameSort(sort, NEWEST_FIRST) || muteRules.length > 0
}

/** Moves to a view in that order. A page that waited for code then would stand empty meanwhile. */
export function sortBy(sort: Sort): void {
  const move = () => moveTo({ sort })
  if (arrangement.here()) move()
  // Should it not come, the page says so already: most of it comes from the same place.
  else arrangement.load().then(move, () => {})
}

/** What a view asks of the list, and what a search looks at beside its rows. */
interface Arranged {
  readonly view: ViewState
  readonly muteRules: readonly MuteRule[]
  readonly titles: Titles
  readonly problems: LogProblems | null
}

/** What arranges the list: each is null where the view does not ask for it. */
interface Arrangement {
  readonly search: Search | null
  readonly mutes: Mutes | null
  /** Null where the list is the plain one. */
  readonly sortedEntries: typeof import('./arrangement.ts').sortedEntries | null
}

/** The search, the mute rules and the order of a view, for which their code comes first. */
export function useArrangement({ view, muteRules, titles, problems }: Arranged): Arrangement {
  // The world outside is the server: whoever sorts or searches later is not to wait for it. Should
  // it fail, the page says so when the code is needed.
  useEffect(() => void firstRows.passed.then(arrangement.load).catch(() => {}), [])
  const code = isArranged(view, muteRules) ? arrangement.read() : null
  const mutes = useMemo(
    () => (code && muteRules.length > 0 ? new code.Mutes(muteRules, { titles, problems }) : null),
    [code, muteRules, titles, problems],
  )
  const search = useMemo(
    () => (code && view.search !== '' ? new code.Search(view.search, { titles, problems }) : null),
    [code, view.search, titles, problems],
  )
  return { search, mutes, sortedEntries: code?.sortedEntries ?? null }
}
