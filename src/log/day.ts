declare const brand: unique symbol

/** A calendar day, `YYYY-MM-DD`. Which zone's day it is, its holder says. */
export type Day = string & { readonly [brand]: 'Day' }

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/
const DAY_MS = 86_400_000

/** The day, or null where the text names none (`2026-02-31` does not exist). */
export function parseDay(text: string): Day | null {
  if (!DAY.test(text)) return null
  const start = Date.parse(`${text}T00:00:00Z`)
  return Number.isNaN(start) || gmtDayOf(start) !== text ? null : (text as Day)
}

/** The GMT day that an instant (ms UTC) lies in. */
export function gmtDayOf(instant: number): Day {
  return new Date(instant).toISOString().slice(0, 10) as Day
}

/** Midnight GMT at the start of the day, ms UTC. */
export function startOfGmtDay(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`)
}

/** The day so many days later, or earlier where the number is negative. */
export function addDays(day: Day, days: number): Day {
  return gmtDayOf(startOfGmtDay(day) + days * DAY_MS)
}

/** Every day from the first to the last, both included; newest first. Empty where last is before first. */
export function daysNewestFirst(first: Day, last: Day): Day[] {
  const days: Day[] = []
  for (let day = last; day >= first; day = addDays(day, -1)) days.push(day)
  return days
}
