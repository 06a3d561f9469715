import { addDays, type Day, parseDay, startOfGmtDay } from '../day.ts'
import { readMonth } from './read-day-words.ts'

/** Days that follow each other, both included. */
export interface NamedDays {
  readonly from: Day
  readonly to: Day
}

/**
 * `this week`, `last week` (Monday to Sunday), `this month`, `last month`, `August`, `Aug 2026`; null
 * for anything else. A month without a year is the last one that has begun by `today`.
 */
export function readNamedDays(words: string, today: Day): NamedDays | null {
  const text = words.trim().toLowerCase()
  const [, which, unit] = /^(this|last|previous) (week|month)$/.exec(text) ?? []
  if (unit === 'week') {
    // 1 January 1970 was a Thursday.
    const monday = addDays(today, -((startOfGmtDay(today) / 86_400_000 + 3) % 7))
    return which === 'this'
      ? { from: monday, to: today }
      : { from: addDays(monday, -7), to: addDays(monday, -1) }
  }
  const first = firstOf(today)
  if (unit === 'month') {
    return which === 'this' ? { from: first, to: today } : monthFrom(firstOf(addDays(first, -1)))
  }
  const [, name = '', year] = /^([a-z]+)\.?,?(?: (\d{4}))?$/.exec(text) ?? []
  const month = readMonth(name)
  if (month === null) return null
  const of = (year: number) => parseDay(`${year}-${String(month).padStart(2, '0')}-01`)
  const thisYear = of(Number(year ?? today.slice(0, 4)))
  const start =
    year === undefined && thisYear && thisYear > today
      ? of(Number(today.slice(0, 4)) - 1)
      : thisYear
  return start && monthFrom(start)
}

function firstOf(day: Day): Day {
  return addDays(day, 1 - Number(day.slice(8)))
}

function monthFrom(first: Day): NamedDays {
  return { from: first, to: addDays(firstOf(addDays(first, 31)), -1) }
}
