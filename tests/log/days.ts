import * as fc from 'fast-check'
import { type Day, gmtDayOf, parseDay } from '../../src/log/day.ts'

/** The day of a text that is one. */
export function day(text: string): Day {
  const parsed = parseDay(text)
  if (parsed === null) throw new Error(`${text} is no day`)
  return parsed
}

/** An instant (ms UTC) in the time that Twilio has had logs, or will have for a while. */
export const anyInstant: fc.Arbitrary<number> = fc.integer({
  min: Date.UTC(2012, 0, 1),
  max: Date.UTC(2035, 0, 1),
})

export const anyDay: fc.Arbitrary<Day> = anyInstant.map(gmtDayOf)

/**
 * Zones with something odd about their days: half and quarter hours, the earliest and the latest
 * clocks of all, changes at midnight, a change of half an hour, and a day that never was.
 */
export const ODD_ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/Sao_Paulo',
  'America/Havana',
  'America/St_Johns',
  'Asia/Beirut',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Atlantic/Azores',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'Pacific/Niue',
]

export const anyZone: fc.Arbitrary<string> = fc.constantFrom(...ODD_ZONES)
