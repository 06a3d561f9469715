import { MONTHS, WEEKDAYS } from './calendar.ts'

let lastInstant = Number.NaN
let lastText = ''

/**
 * `Tue, 18 Aug 2015 08:46:56 +0000`: an instant (ms UTC) in the form in which Twilio writes it. The
 * last one is remembered: an entry's three dates mostly name the same second.
 */
export function wireDate(instant: number): string {
  if (instant !== lastInstant) {
    lastText = written(instant)
    lastInstant = instant
  }
  return lastText
}

function written(instant: number): string {
  const date = new Date(instant)
  const two = (number: number) => (number < 10 ? `0${number}` : `${number}`)
  const day = `${WEEKDAYS[date.getUTCDay()]}, ${two(date.getUTCDate())}`
  const month = `${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`
  const time = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(two).join(':')
  return `${day} ${month} ${time} +0000`
}

/**
 * The instant of a text that is, to the letter, what {@link wireDate} writes; NaN for any other.
 * It reads only this one form, digit by digit, since it is asked three times for every entry; the
 * last answer is remembered, since those three are mostly one and the same.
 */
export function readWireDate(text: string): number {
  if (text !== last.text) last = { text, instant: instantOf(text) }
  return last.instant
}

let last = { text: '', instant: Number.NaN }

function instantOf(text: string): number {
  if (text.length !== 31 || text[19] !== ':' || text[22] !== ':' || !text.endsWith(' +0000')) {
    return Number.NaN
  }
  // A page's rows mostly are of one day.
  const day = text.slice(0, 17)
  if (day !== lastDay.text) lastDay = dayOf(day)
  const hour = twoDigits(text, 17)
  const minute = twoDigits(text, 20)
  const second = twoDigits(text, 23)
  if (!(hour < 24 && minute < 60 && second < 60)) return Number.NaN
  return lastDay.midnight + (hour * 3600 + minute * 60 + second) * 1000
}

/** `Tue, 18 Aug 2015 `, and its midnight UTC; NaN where it is no such text. */
let lastDay = { text: '', midnight: Number.NaN }

function dayOf(text: string): typeof lastDay {
  const isSpaced =
    text.startsWith(', ', 3) && text[7] === ' ' && text[11] === ' ' && text[16] === ' '
  const year = twoDigits(text, 12) * 100 + twoDigits(text, 14)
  const month = MONTHS.indexOf(text.slice(8, 11))
  const midnight = startOf(year, month, twoDigits(text, 5))
  const isReal = isSpaced && text.startsWith(WEEKDAYS[weekdayOf(midnight)] ?? '?')
  return { text, midnight: isReal ? midnight : Number.NaN }
}

/** Midnight UTC of a real day of the calendar, else NaN. */
function startOf(year: number, month: number, day: number): number {
  if (month < 0 || !(year >= 1000)) return Number.NaN
  const midnight = Date.UTC(year, month, day)
  return new Date(midnight).getUTCDate() === day ? midnight : Number.NaN
}

function weekdayOf(midnight: number): number {
  return (((midnight / 86_400_000 + 4) % 7) + 7) % 7
}

/** The number that two digits stand for; NaN where they are none. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48
  const ones = text.charCodeAt(at + 1) - 48
  const areDigits = tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9
  return areDigits ? tens * 10 + ones : Number.NaN
}
