import { parseZone, type Zone } from '../log/zone.ts'

/** Today's names of zones that browsers still list by a name of old. */
const NEW_NAMES: readonly Zone[] = [
  'America/Nuuk',
  'Asia/Ho_Chi_Minh',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Yangon',
  'Europe/Kyiv',
]

/** UTC, and every zone that this computer knows, by name. */
export function allZones(): readonly Zone[] {
  const names = new Set(Intl.supportedValuesOf('timeZone'))
  for (const name of NEW_NAMES) if (parseZone(name)) names.add(name)
  names.delete('UTC')
  return ['UTC', ...[...names].sort()]
}

/** The zones whose name has each of the words: `new york`, `ber`, `america/arg`. */
export function findZones(zones: readonly Zone[], text: string): readonly Zone[] {
  const words = readable(text).split(' ').filter(Boolean)
  return zones.filter((zone) => words.every((word) => readable(zone).includes(word)))
}

function readable(text: string): string {
  return text.toLowerCase().replace(/[_\s]+/g, ' ')
}
