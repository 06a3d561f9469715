import type { RangeChoice } from '../log/time-range.ts'
import { systemZone, type Zone } from '../log/zone.ts'
import { chosenZone } from '../settings/chosen-zone.ts'
import { useSetting } from '../settings/setting.ts'

/**
 * The one zone of all times on the page: that of the days in the address, so that a link shows
 * everybody the same, else the one chosen in this browser, else the computer's.
 */
export function shownZone(range: RangeChoice): Zone {
  return zoneOfDays(range) ?? chosenZone.get() ?? systemZone()
}

/** The same, and drawn anew when another zone is chosen. */
export function useShownZone(range: RangeChoice): Zone {
  useSetting(chosenZone)
  return shownZone(range)
}

function zoneOfDays(range: RangeChoice): Zone | null {
  return range.kind === 'days' ? range.zone : null
}
