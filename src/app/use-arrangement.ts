import { useEffect } from 'react'
import type { MuteRule } from '../log/mute/mute-rule.ts'
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

/** The code that the view needs; null where it is the plain list. */
export function useArrangement(view: ViewState, muteRules: readonly MuteRule[]) {
  // The world outside is the server: whoever sorts or searches later is not to wait for it. Should
  // it fail, the page says so when the code is needed.
  useEffect(() => void firstRows.passed.then(arrangement.load).catch(() => {}), [])
  return isArranged(view, muteRules) ? arrangement.read() : null
}
