import { choiceBetween, type RangeChoice, resolveRange } from '../log/time-range.ts'
import { systemZone, type Zone } from '../log/zone.ts'
import { chosenZone } from '../settings/chosen-zone.ts'
import { currentView, moveTo } from '../url/address-bar.ts'
import { shownZone } from './shown-zone.ts'

/**
 * Shows all times in this zone from now on; null for the one the computer is set to. The stretch of
 * time on screen stays the same: days of the zone before become times, and days again on the way
 * back.
 */
export function chooseZone(zone: Zone | null): void {
  const { range } = currentView()
  const same = inZone(range, shownZone(range), zone ?? systemZone())
  chosenZone.set(zone)
  moveTo({ range: same }, 'replace')
}

function inZone(range: RangeChoice, before: Zone, after: Zone): RangeChoice {
  const { start, end } = resolveRange(range, 0, before)
  // One that moves on with the clock has no end, and is the same in every zone.
  return end === null ? range : choiceBetween(start, end, after)
}
