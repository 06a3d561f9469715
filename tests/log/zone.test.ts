import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../src/log/day.ts'
import { dayIn, startOfDayIn, zoneOffset } from '../../src/log/zone.ts'
import { anyInstant, anyZone, day } from './days.ts'

describe('a zone’s clocks', () => {
  test.each([
    // In St. John’s they were set a minute past midnight.
    ['America/St_Johns', '2010-03-14T03:30:59Z', -3.5],
    ['America/St_Johns', '2010-03-14T03:31:00Z', -2.5],
    ['Australia/Lord_Howe', '2026-10-03T15:29:59Z', 10.5],
    ['Australia/Lord_Howe', '2026-10-03T15:30:00Z', 11],
    ['Europe/Berlin', '2026-10-25T00:59:59Z', 2],
    ['Europe/Berlin', '2026-10-25T01:00:00Z', 1],
    ['Asia/Kathmandu', '2026-11-21T00:00:00Z', 5.75],
  ])('%s at %s are %d hours ahead', (zone, text, hours) => {
    expect(zoneOffset(Date.parse(text), zone) / 3_600_000).toBe(hours)
  })

  test('show what the computer’s own calendar shows', () => {
    fc.assert(
      fc.property(anyZone, anyInstant, (zone, instant) => {
        const shown = new Intl.DateTimeFormat('sv-SE', {
          timeZone: zone,
          dateStyle: 'short',
          timeStyle: 'medium',
        }).format(instant)
        const wall = new Date(instant + zoneOffset(instant, zone)).toISOString()
        expect(wall.slice(0, 19).replace('T', ' ')).toBe(shown)
      }),
      { numRuns: 200 },
    )
  })
})

describe('the beginning of a day in a zone', () => {
  test.each([
    // [zone, day, when it begins, how many hours it has]
    ['UTC', '2026-11-21', '2026-11-21T00:00Z', 24],
    ['Europe/Berlin', '2026-03-29', '2026-03-28T23:00Z', 23],
    ['Europe/Berlin', '2026-10-25', '2026-10-24T22:00Z', 25],
    ['Europe/Berlin', '2026-10-26', '2026-10-25T23:00Z', 24],
    ['America/New_York', '2026-03-08', '2026-03-08T05:00Z', 23],
    ['America/New_York', '2026-03-09', '2026-03-09T04:00Z', 24],
    ['America/New_York', '2026-11-01', '2026-11-01T04:00Z', 25],
    // Clocks jump from 0:00 to 1:00: these days have no midnight.
    ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00Z', 23],
    ['Asia/Beirut', '2026-03-29', '2026-03-28T22:00Z', 23],
    // Clocks go back from 24:00 to 23:00: the day before has its last hour twice.
    ['Asia/Beirut', '2026-10-24', '2026-10-23T21:00Z', 25],
    ['Asia/Beirut', '2026-10-25', '2026-10-24T22:00Z', 24],
    // Clocks go back from 1:00 to 0:00: these days have their midnight twice.
    ['America/Havana', '2026-11-01', '2026-11-01T04:00Z', 25],
    ['Atlantic/Azores', '2026-10-25', '2026-10-25T00:00Z', 25],
    ['Asia/Kolkata', '2026-11-21', '2026-11-20T18:30Z', 24],
    ['Asia/Kathmandu', '2026-11-21', '2026-11-20T18:15Z', 24],
    ['Australia/Lord_Howe', '2026-04-05', '2026-04-04T13:00Z', 24.5],
    ['Australia/Lord_Howe', '2026-10-04', '2026-10-03T13:30Z', 23.5],
    ['Pacific/Kiritimati', '2026-11-21', '2026-11-20T10:00Z', 24],
    ['Pacific/Niue', '2026-11-21', '2026-11-21T11:00Z', 24],
    // Samoa moved over the date line: that day never was.
    ['Pacific/Apia', '2011-12-30', '2011-12-30T10:00Z', 0],
    ['Pacific/Apia', '2011-12-31', '2011-12-30T10:00Z', 24],
  ])('%s, %s: %s, for %d hours', (zone, text, start, hours) => {
    const begins = startOfDayIn(zone, day(text))
    expect(new Date(begins).toISOString()).toBe(`${start.slice(0, -1)}:00.000Z`)
    expect((startOfDayIn(zone, addDays(day(text), 1)) - begins) / 3_600_000).toBe(hours)
  })

  test('is not after any instant of the day, and the next day’s is', () => {
    fc.assert(
      fc.property(anyZone, anyInstant, (zone, instant) => {
        const today = dayIn(zone, instant)
        expect(startOfDayIn(zone, today)).toBeLessThanOrEqual(instant)
        expect(startOfDayIn(zone, addDays(today, 1))).toBeGreaterThan(instant)
      }),
      { numRuns: 200 },
    )
  })

  test('is the day’s own first instant', () => {
    fc.assert(
      fc.property(anyZone, anyInstant, (zone, instant) => {
        const today = dayIn(zone, instant)
        const start = startOfDayIn(zone, today)
        expect([dayIn(zone, start), dayIn(zone, start - 1)]).toEqual([today, addDays(today, -1)])
      }),
    )
  })
})

describe('a zone’s distance from GMT', () => {
  test.each([
    ['Europe/Berlin', '2026-03-29T00:59:59.999Z', 1],
    ['Europe/Berlin', '2026-03-29T01:00:00.000Z', 2],
    ['America/St_Johns', '2026-01-15T12:00:00.000Z', -3.5],
    ['Pacific/Chatham', '2026-01-15T12:00:00.000Z', 13.75],
    ['UTC', '1969-12-31T23:59:59.500Z', 0],
  ])('%s at %s: %d hours', (zone, instant, hours) => {
    expect(zoneOffset(Date.parse(instant), zone)).toBe(hours * 3_600_000)
  })

  test('gives the day that Intl itself writes', () => {
    fc.assert(
      fc.property(anyZone, anyInstant, (zone, instant) => {
        const written = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' })
        expect(dayIn(zone, instant)).toBe(written.format(instant))
      }),
    )
  })
})
