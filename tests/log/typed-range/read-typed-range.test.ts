import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shortDate } from '../../../src/log/moment.ts'
import { fullMoment } from '../../../src/log/moment-words.ts'
import { spanWords } from '../../../src/log/span-words.ts'
import { choiceBetween, type RangeChoice, resolveRange } from '../../../src/log/time-range.ts'
import { readTypedRange } from '../../../src/log/typed-range/read-typed-range.ts'
import { dayIn } from '../../../src/log/zone.ts'
import { anyInstant, anyZone } from '../days.ts'

/** A Saturday, 15:03:22 in Berlin. */
const NOW = Date.parse('2026-11-21T14:03:22Z')
const BERLIN = 'Europe/Berlin'

/** A choice in short: `24h`, `2026-11-20 to 2026-11-21`, or both instants in UTC. */
function short(choice: RangeChoice | null): string | null {
  if (choice === null || choice.kind === 'last') return choice && choice.span
  if (choice.kind === 'days') return `${choice.from} to ${choice.to}`
  const iso = (instant: number) => new Date(instant).toISOString().replace(/(:00)?\.000Z$/, 'Z')
  return `${iso(choice.start)} to ${iso(choice.end)}`
}

describe('a typed range, at 15:03 on Saturday, 21 November 2026 in Berlin', () => {
  test.each([
    // Up to now.
    ['3h', '3h'],
    [' 3  H ', '3h'],
    ['last 3 hours', '3h'],
    ['the past hour', '1h'],
    ['past 90 min', '90m'],
    ['1.5 hours', '90m'],
    ['half an hour', '30m'],
    ['an hour', '1h'],
    ['two weeks', '2w'],
    ['last day', '1d'],
    ['15 mins ago', '15m'],
    ['400d', '400d'],
    // Days.
    ['today', '2026-11-21 to 2026-11-21'],
    ['Yesterday', '2026-11-20 to 2026-11-20'],
    ['saturday', '2026-11-21 to 2026-11-21'],
    ['last sun', '2026-11-15 to 2026-11-15'],
    ['this week', '2026-11-16 to 2026-11-21'],
    ['last week', '2026-11-09 to 2026-11-15'],
    ['this month', '2026-11-01 to 2026-11-21'],
    ['last month', '2026-10-01 to 2026-10-31'],
    ['february', '2026-02-01 to 2026-02-28'],
    ['Dec', '2025-12-01 to 2025-12-31'],
    ['Feb 2024', '2024-02-01 to 2024-02-29'],
    ['Aug 18', '2026-08-18 to 2026-08-18'],
    ['18 August', '2026-08-18 to 2026-08-18'],
    ['18. Aug.', '2026-08-18 to 2026-08-18'],
    ['August 18th, 2015', '2015-08-18 to 2015-08-18'],
    ['Tue, 18 Aug 2015', '2015-08-18 to 2015-08-18'],
    ['Dec 24', '2025-12-24 to 2025-12-24'],
    ['Feb 29', '2024-02-29 to 2024-02-29'],
    ['18.8.', '2026-08-18 to 2026-08-18'],
    ['18.8.2015', '2015-08-18 to 2015-08-18'],
    ['2026-08-18', '2026-08-18 to 2026-08-18'],
    ['2026/8/18', '2026-08-18 to 2026-08-18'],
    ['Aug 18 - 20', '2026-08-18 to 2026-08-20'],
    ['Aug 30 – Sep 2', '2026-08-30 to 2026-09-02'],
    ['2026-08-18 - 2026-08-19', '2026-08-18 to 2026-08-19'],
    ['2026-08-18..2026-08-19', '2026-08-18 to 2026-08-19'],
    ['2026-08-18-2026-08-19', '2026-08-18 to 2026-08-19'],
    ['yesterday to today', '2026-11-20 to 2026-11-21'],
    ['monday until friday', '2026-11-16 to 2026-11-20'],
    // Times of a day.
    ['Aug 18 8:40 – 9:10', '2026-08-18T06:40Z to 2026-08-18T07:10Z'],
    ['Aug 18, 8:40-9:10', '2026-08-18T06:40Z to 2026-08-18T07:10Z'],
    ['Aug 18 8:40 am to 1 pm', '2026-08-18T06:40Z to 2026-08-18T11:00Z'],
    ['8:40 Aug 18 — 9:10', '2026-08-18T06:40Z to 2026-08-18T07:10Z'],
    ['18 Aug at 22:00 - 2:00', '2026-08-18T20:00Z to 2026-08-19T00:00Z'],
    ['Aug 18 22:00 - Aug 19 02:00', '2026-08-18T20:00Z to 2026-08-19T00:00Z'],
    ['8:40 - 9:10', '2026-11-21T07:40Z to 2026-11-21T08:10Z'],
    ['8:40-9:10', '2026-11-21T07:40Z to 2026-11-21T08:10Z'],
    ['08:40-09:10', '2026-11-21T07:40Z to 2026-11-21T08:10Z'],
    // Later than now: it was yesterday.
    ['16:00 – 17:00', '2026-11-20T15:00Z to 2026-11-20T16:00Z'],
    ['yesterday 23:00 – 24:00', '2026-11-20T22:00Z to 2026-11-20T23:00Z'],
    ['Aug 18 8:40 – Aug 19', '2026-08-18T06:40Z to 2026-08-19T22:00Z'],
    ['Aug 18 – Aug 19 8:40', '2026-08-17T22:00Z to 2026-08-19T06:40Z'],
    ['14:00 - now', '2026-11-21T13:00Z to 2026-11-21T14:03:22Z'],
    ['3h ago - 1h ago', '2026-11-21T11:03:22Z to 2026-11-21T13:03:22Z'],
    ['Aug 18 16:00–17:00 UTC', '2026-08-18T16:00Z to 2026-08-18T17:00Z'],
    ['Aug 18, 16:00 – 17:00 UTC−5', '2026-08-18T21:00Z to 2026-08-18T22:00Z'],
    // One moment: five minutes before and after it.
    ['Aug 18 8:40', '2026-08-18T06:35Z to 2026-08-18T06:45Z'],
    ['9 am', '2026-11-21T07:55Z to 2026-11-21T08:05Z'],
    ['12 am', '2026-11-20T22:55Z to 2026-11-20T23:05Z'],
    ['2026-08-18T08:40:56Z', '2026-08-18T08:35:56Z to 2026-08-18T08:45:56Z'],
    ['2026-08-18T08:40:56.789Z', '2026-08-18T08:35:56Z to 2026-08-18T08:45:56Z'],
    ['2026-08-18T08:40-05:00', '2026-08-18T13:35Z to 2026-08-18T13:45Z'],
    ['2026-08-18 08:40:00+0530', '2026-08-18T03:05Z to 2026-08-18T03:15Z'],
    ['Tue, 18 Aug 2015 08:46:56 +0000', '2015-08-18T08:41:56Z to 2015-08-18T08:51:56Z'],
    ['Tue, 18 Aug 2015 08:46:56 -0800', '2015-08-18T16:41:56Z to 2015-08-18T16:51:56Z'],
    ['1755500000', '2025-08-18T06:48:20Z to 2025-08-18T06:58:20Z'],
    ['1755500000123', '2025-08-18T06:48:20Z to 2025-08-18T06:58:21Z'],
    ['1755500000 - 1755503600', '2025-08-18T06:53:20Z to 2025-08-18T07:53:20Z'],
    ['2026-08-18T08:40-05:00 - 2026-08-18T09:00-05:00', '2026-08-18T13:40Z to 2026-08-18T14:00Z'],
    [
      'Tue, 18 Aug 2015 08:46:56 +0000 - Tue, 18 Aug 2015 09:46:56 +0000',
      '2015-08-18T08:46:56Z to 2015-08-18T09:46:56Z',
    ],
    // The clocks were changed: an hour that is skipped, and one that comes twice.
    ['2026-03-29 1:00 - 4:00', '2026-03-29T00:00Z to 2026-03-29T02:00Z'],
    ['2026-03-29 2:30 - 4:00', '2026-03-29T01:30Z to 2026-03-29T02:00Z'],
    ['2026-10-25 1:00 - 4:00', '2026-10-24T23:00Z to 2026-10-25T03:00Z'],
    ['2026-10-25 2:30 - 3:30', '2026-10-25T00:30Z to 2026-10-25T02:30Z'],
  ])('“%s” is %s', (text, expected) => {
    const { choice, problem } = readTypedRange(text, NOW, BERLIN)
    expect([short(choice), problem]).toEqual([expected, null])
  })

  test.each([
    ['', /^Type a time/],
    ['soon', /“soon” is no time/],
    ['8/9', /slashes may be read in two ways/],
    ['30s', /shortest time up to now is 1m/],
    ['2 months', /write days, up to 400d/],
    ['500d', /no time that this page can read/],
    ['0h', /no time/],
    ['25:00', /no time/],
    ['13 pm', /no time/],
    ['8:60', /no time/],
    ['2026-02-31', /no time/],
    ['Aug 18 8:40 +99:00', /no time/],
    ['Aug 18 -', /no time/],
    ['- Aug 18', /no time/],
    ['today - soon', /no time/],
    ['Aug 20 - Aug 18', /^From is after To/],
    ['Aug 18 9:10 - Aug 18 8:40', /end is not after its start/],
    ['2020-01-01 - 2026-01-01', /400 days at most/],
    ['2020-01-01 8:00 - 2026-01-01', /400 days at most/],
    ['1998-01-01', /no log from before/],
    ['2027-01-01', /still to come/],
    ['2027-01-01 8:00', /still to come/],
    ['constructor', /no time/],
    ['1 constructor', /no time/],
  ])('“%s” is explained', (text, reason) => {
    const { choice, problem } = readTypedRange(text, NOW, BERLIN)
    expect(choice).toBeNull()
    expect(problem).toMatch(reason)
  })
})

describe('what the page itself writes', () => {
  const past = anyInstant.map((instant) => Math.floor(instant / 60_000) * 60_000)
  const LATER = Date.UTC(2036, 0, 1)

  test('as a span of time in UTC is read as the same, in any zone', () => {
    fc.assert(
      fc.property(past, fc.integer({ min: 1, max: 3000 }), anyZone, (start, minutes, zone) => {
        const end = start + minutes * 60_000
        const words = spanWords(start, end, 'UTC')
        const year = new Date(start).getUTCFullYear()
        // Without a year it is the last such day, and days alone are those of one's own zone.
        if (!/:/.test(words)) return
        const now = Date.UTC(year, 11, 30)
        if (end > now) return
        const { choice } = readTypedRange(words, now, zone)
        expect(choice && resolveRange(choice, now, zone)).toEqual({ start, end })
      }),
    )
  })

  test.each<[string, (instant: number, zone: string) => string]>([
    ['ISO 8601', (instant) => new Date(instant).toISOString()],
    ['RFC 2822', (instant) => new Date(instant).toUTCString().replace('GMT', '+0000')],
    ['HTTP', (instant) => new Date(instant).toUTCString()],
    ['Unix seconds', (instant) => String(instant / 1000)],
    ['Unix milliseconds', (instant) => String(instant)],
    ['the drawer in UTC', (instant) => `${fullMoment(instant, 'UTC')} UTC`],
  ])('%s is read as that moment', (_, write) => {
    fc.assert(
      fc.property(past, fc.integer({ min: 1, max: 86_400 }), anyZone, (start, seconds, zone) => {
        const end = start + seconds * 1000
        const text = `${write(start, zone)} – ${write(end, zone)}`
        const { choice } = readTypedRange(text, LATER, zone)
        expect(choice && resolveRange(choice, LATER, zone)).toEqual({ start, end })
      }),
    )
  })

  test('as a day is read as that day', () => {
    fc.assert(
      fc.property(past, anyZone, (instant, zone) => {
        const year = dayIn(zone, instant).slice(0, 4)
        const { choice } = readTypedRange(`${shortDate(instant, zone)}, ${year}`, LATER, zone)
        expect(choice).toEqual({
          kind: 'days',
          from: dayIn(zone, instant),
          to: dayIn(zone, instant),
          zone,
        })
      }),
    )
  })

  test('is never fatal, whatever is typed', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'last',
        'Aug',
        '18',
        '8:40',
        '-',
        'to',
        '..',
        'T',
        'Z',
        '+01:00',
        'ago',
        '3h',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), anyZone, (pieces, zone) => {
        const { choice, problem } = readTypedRange(pieces.join(' '), NOW, zone)
        expect(choice === null).toBe(problem !== null)
        if (choice) resolveRange(choice, NOW, zone)
      }),
    )
  })

  test('of days is what lies between their instants', () => {
    const { choice } = readTypedRange('Oct 25', NOW, BERLIN)
    expect(choice).toEqual(
      choiceBetween(Date.parse('2026-10-24T22:00Z'), Date.parse('2026-10-25T23:00Z'), BERLIN),
    )
  })
})
