import { MONTHS, WEEKDAYS } from '../log/calendar.ts'
import { readWireDate } from '../log/wire-date.ts'

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** The digit at a place; NaN, which no sum or comparison survives, where there is none. */
function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - 48
  return value >= 0 && value <= 9 ? value : NaN
}

function twoDigits(text: string, at: number): number {
  return digit(text, at) * 10 + digit(text, at + 1)
}

/** Midnight of `13 Sep 2010`, with as many digits for the day as given, ms UTC; NaN if no such day. */
function midnight(text: string, at: number, dayDigits: number): number {
  const day = dayDigits === 2 ? twoDigits(text, at) : digit(text, at)
  const monthAt = at + dayDigits + 1
  const month = MONTHS.indexOf(text.slice(monthAt, monthAt + 3))
  const year = twoDigits(text, monthAt + 4) * 100 + twoDigits(text, monthAt + 6)
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const last = month === 1 && !leap ? 28 : (DAYS[month] ?? 0)
  // RFC 2822 knows no year before 1900 (and Date.UTC takes those before 100 for this century's).
  return day >= 1 && day <= last && year >= 1900 ? Date.UTC(year, month, day) : NaN
}

/** The time of day in `20:02:00`, ms; NaN if there is none. */
function timeOfDay(text: string, at: number): number {
  const hours = twoDigits(text, at)
  const minutes = twoDigits(text, at + 3)
  const seconds = twoDigits(text, at + 6)
  if (text[at + 2] !== ':' || text[at + 5] !== ':') return NaN
  if (hours > 23 || minutes > 59 || seconds > 59) return NaN
  return hours * HOUR + minutes * MINUTE + seconds * SECOND
}

/** What a zone is ahead of UTC, ms; NaN if it is none. */
function zoneOffset(zone: string): number {
  if (zone === '+0000' || zone === 'GMT' || zone === 'UT') return 0
  const sign = zone[0] === '+' ? 1 : zone[0] === '-' ? -1 : NaN
  const hours = twoDigits(zone, 1)
  const minutes = twoDigits(zone, 3)
  return zone.length === 5 && hours < 24 && minutes < 60
    ? sign * (hours * HOUR + minutes * MINUTE)
    : NaN
}

function parse(text: string): number | null {
  const dateAt = text[3] === ',' && text[4] === ' ' ? 5 : 0
  const dayDigits = text[dateAt + 1] === ' ' ? 1 : 2
  const day = midnight(text, dateAt, dayDigits)
  // 1 January 1970 was a Thursday; the remainder of a day before it is negative.
  const weekday = WEEKDAYS[(((day / DAY + 4) % 7) + 7) % 7]
  if (dateAt > 0 && text.slice(0, 3) !== weekday) return null
  // After the day come ` Sep 2010 20:02:00 +0000`.
  const rest = dateAt + dayDigits
  const spaced = [0, 4, 9, 18].every((place) => text[rest + place] === ' ')
  const instant = day + timeOfDay(text, rest + 10) - zoneOffset(text.slice(rest + 19))
  return spaced && !Number.isNaN(instant) ? instant : null
}

/** Midnight of 1 January 1900, ms UTC: RFC 2822 knows no year before it. */
const FIRST_INSTANT = Date.UTC(1900, 0)

/**
 * The instant that an RFC 2822 date names (`Mon, 13 Sep 2010 20:02:00 +0000`), in milliseconds
 * UTC, or null where the text is none.
 *
 * Strict, because `Date.parse` is not: it makes the year 2000 of "0", 3 March of 31 February, and
 * local time of a missing zone. The day must exist and the weekday, if given, be its own; the zone
 * is an offset, `GMT` or `UT`. A leap second is refused, since the clock used here has none.
 *
 * Read by hand, since a regular expression took a third of a page's decoding; and first as the one
 * form that Twilio writes, which whoever keeps the text reads as well.
 */
export function parseRfc2822(text: string): number | null {
  const instant = readWireDate(text)
  return instant >= FIRST_INSTANT ? instant : parse(text)
}
