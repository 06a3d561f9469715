const DATE =
  /^(?:(Mon|Tue|Wed|Thu|Fri|Sat|Sun), +)?(\d{1,2}) +(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) +((?:19|2\d)\d\d) +([01]\d|2[0-3]):([0-5]\d):([0-5]\d) +(?:GMT|UT|([+-])([01]\d|2[0-3])([0-5]\d))$/

const WEEKDAYS = ['Thu', 'Fri', 'Sat', 'Sun', 'Mon', 'Tue', 'Wed']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Midnight of a day that exists and bears the name it is given (if any), ms UTC; else null. */
function midnight(weekday: string | undefined, day: number, month: number, year: number) {
  const instant = Date.UTC(year, month, day)
  if (day < 1 || new Date(instant).getUTCDate() !== day) return null
  // 1 January 1970 was a Thursday; the remainder of a day before it is negative.
  const name = WEEKDAYS[(((instant / DAY) % 7) + 7) % 7]
  return weekday === undefined || weekday === name ? instant : null
}

function parse(text: string): number | null {
  const match = DATE.exec(text)
  if (match === null) return null
  const [, weekday, day, month = '', year, hours, minutes, seconds, sign, zoneHours, zoneMinutes] =
    match
  const start = midnight(weekday, Number(day), MONTHS.indexOf(month), Number(year))
  if (start === null) return null
  const local = start + Number(hours) * HOUR + Number(minutes) * MINUTE + Number(seconds) * SECOND
  if (sign === undefined) return local
  const offset = Number(zoneHours) * HOUR + Number(zoneMinutes) * MINUTE
  return sign === '+' ? local - offset : local + offset
}

let lastText = ''
let lastInstant: number | null = null

/**
 * The instant that an RFC 2822 date names (`Mon, 13 Sep 2010 20:02:00 +0000`), in milliseconds
 * UTC, or null where the text is none.
 *
 * Strict, because `Date.parse` is not: it makes the year 2000 of "0", 3 March of 31 February, and
 * local time of a missing zone. The day must exist and the weekday, if given, be its own; the zone
 * is an offset, `GMT` or `UT`. A leap second is refused, since the clock used here has none.
 *
 * The last answer is remembered: many rows in a list share one second.
 */
export function parseRfc2822(text: string): number | null {
  if (text !== lastText) {
    lastInstant = parse(text)
    lastText = text
  }
  return lastInstant
}
