import { describe, expect, test } from 'vitest'
import { clockTime, shortDate } from '../../src/log/moment.ts'
import { fullMoment, offsetName, timeAgo } from '../../src/log/moment-words.ts'

const AT = Date.parse('2026-11-21T00:03:09.900Z')

describe('an instant in words', () => {
  test.each([
    ['UTC', 'Nov 21', '00:03:09', 'UTC'],
    ['America/New_York', 'Nov 20', '19:03:09', 'UTC−5'],
    ['Asia/Kathmandu', 'Nov 21', '05:48:09', 'UTC+5:45'],
    ['America/St_Johns', 'Nov 20', '20:33:09', 'UTC−3:30'],
    ['Pacific/Kiritimati', 'Nov 21', '14:03:09', 'UTC+14'],
  ])('in %s', (zone, date, clock, offset) => {
    expect([shortDate(AT, zone), clockTime(AT, zone), offsetName(AT, zone)]).toEqual([
      date,
      clock,
      offset,
    ])
  })

  test('is whole in full, with midnight as 00', () => {
    expect(fullMoment(AT, 'UTC')).toBe('Sat, Nov 21, 2026, 00:03:09')
  })

  test('says the offset of its own day, not of today', () => {
    const instants = ['2026-07-01T12:00Z', '2026-12-01T12:00Z'].map(Date.parse)
    expect(instants.map((at) => offsetName(at, 'Europe/Berlin'))).toEqual(['UTC+2', 'UTC+1'])
  })
})

describe('how long ago', () => {
  const minute = 60_000
  const day = 24 * 60 * minute

  test.each([
    [0, 'just now'],
    [59_999, 'just now'],
    [minute, '1 min. ago'],
    [59 * minute + 59_999, '59 min. ago'],
    [3.9 * 60 * minute, '3 hr. ago'],
    [day, '1 day ago'],
    // Two calendar days back, often: "yesterday" would be wrong.
    [2 * day - 1, '1 day ago'],
    [30 * day, '30 days ago'],
    // A clock that is a little behind Twilio's.
    [-2 * minute, 'in 2 min.'],
  ])('%d ms: %s', (ms, words) => expect(timeAgo(AT - ms, AT)).toBe(words))
})
