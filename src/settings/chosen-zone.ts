import { parseZone, type Zone } from '../log/zone.ts'
import { storedSetting } from './setting.ts'

/** The zone in which this person wants all times; null: the one their computer is set to. */
export const chosenZone = storedSetting<Zone | null>('zone', {
  read: (stored) => (typeof stored === 'string' ? parseZone(stored) : null),
})
