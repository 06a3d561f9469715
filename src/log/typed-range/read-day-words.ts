import { addDays, type Day, parseDay, startOfGmtDay } from '../day.ts'

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/** Leap days come every four years, and once in eight around 1900 and 2100. */
const YEARS_BACK = 8

/**
 * The day that the words name: `today`, `yesterday`, `monday`, `Aug 18`, `18 August 2026`,
 * `2026-08-18`, `18.8.2026`; null for anything else. Without a year it is the last such day up to
 * `today`. A number alone is a day of the month in which `near` lies.
 */
export function readDayWords(words: string, today: Day, near: Day | null = null): Day | null {
  const text = words.trim().toLowerCase()
  if (text === 'today') return today
  if (text === 'yesterday') return addDays(today, -1)
  const weekday = indexOfName(WEEKDAYS, text.replace(/^last /, ''))
  if (weekday !== null) return lastWeekday(weekday, today)
  return readDate(withoutWeekday(text), today, near)
}

/** The month that the word names, from 1; null for any other. */
export function readMonth(word: string): number | null {
  const index = indexOfName(MONTHS, word.toLowerCase())
  return index === null ? null : index + 1
}

const WRITTEN: readonly (readonly [RegExp, readonly ('year' | 'month' | 'day')[]])[] = [
  [/^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/, ['year', 'month', 'day']],
  [/^(\d{1,2})\. ?(\d{1,2})\.(?: ?(\d{4}))?$/, ['day', 'month', 'year']],
  [/^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/, ['month', 'day', 'year']],
  [/^(\d{1,2})(?:st|nd|rd|th|\.)? ([a-z]+)\.?(?:,? (\d{4}))?$/, ['day', 'month', 'year']],
]

function readDate(text: string, today: Day, near: Day | null): Day | null {
  if (near !== null && /^\d{1,2}$/.test(text)) return parseDay(`${near.slice(0, 8)}${two(text)}`)
  for (const [form, names] of WRITTEN) {
    const found = form.exec(text)
    if (!found) continue
    const part = (name: 'year' | 'month' | 'day') => found[names.indexOf(name) + 1]
    const month = monthOf(part('month') ?? '')
    if (month === null) continue
    const year = part('year')
    const rest = `${two(month)}-${two(part('day') ?? '')}`
    return year === undefined ? lastSuchDay(rest, today) : parseDay(`${year}-${rest}`)
  }
  return null
}

function monthOf(word: string): number | null {
  return /^\d+$/.test(word) ? Number(word) : readMonth(word)
}

/** `08-18`: of this year, or of the last one that had it already. */
function lastSuchDay(rest: string, today: Day): Day | null {
  const year = Number(today.slice(0, 4))
  for (let back = 0; back <= YEARS_BACK; back += 1) {
    const day = parseDay(`${year - back}-${rest}`)
    if (day !== null && day <= today) return day
  }
  return null
}

/** That weekday, today or before; Sunday is 0. */
function lastWeekday(weekday: number, today: Day): Day {
  const back = (new Date(startOfGmtDay(today)).getUTCDay() - weekday + 7) % 7
  return addDays(today, -back)
}

/** `tue, 18 aug 2015` says the day twice. */
function withoutWeekday(text: string): string {
  const [, word = '', rest = ''] = /^([a-z]+)\.?,? (.+)$/.exec(text) ?? []
  return indexOfName(WEEKDAYS, word) === null ? text : rest
}

/** The name that the word is, or begins with three letters or more. */
function indexOfName(names: readonly string[], word: string): number | null {
  if (word.length < 3) return null
  const index = names.findIndex((name) => name.startsWith(word))
  return index === -1 ? null : index
}

function two(number: string | number): string {
  return String(number).padStart(2, '0')
}
