import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stepRange } from '../../src/log/step-range.ts'
import { type RangeChoice, resolveRange } from '../../src/log/time-range.ts'
import { addDays } from '../../src/log/day.ts'
import { anyDay, anyInstant, anyZone, day } from './days.ts'

const NOW = Date.parse('2026-11-21T14:03:22Z')
const BERLIN = 'Europe/Berlin'
const days = (from: string, to: string): RangeChoice => ({
  kind: 'days',
  from: day(from),
  to: day(to),
  zone: BERLIN,
})
const times = (start: string, end: string): RangeChoice => ({
  kind: 'times',
  start: Date.parse(start),
  end: Date.parse(end),
})

describe('a step by the range’s own length', () => {
  test.each<[string, RangeChoice, -1 | 1, RangeChoice | null]>([
    ['days back', days('2026-11-10', '2026-11-12'), -1, days('2026-11-07', '2026-11-09')],
    ['days on', days('2026-11-10', '2026-11-12'), 1, days('2026-11-13', '2026-11-15')],
    [
      'over a day of 25 hours',
      days('2026-10-24', '2026-10-24'),
      1,
      days('2026-10-25', '2026-10-25'),
    ],
    ['today has nothing after it', days('2026-11-21', '2026-11-21'), 1, null],
    ['yesterday has', days('2026-11-20', '2026-11-20'), 1, days('2026-11-21', '2026-11-21')],
    [
      'times back',
      times('2026-11-20T08:40Z', '2026-11-20T09:10Z'),
      -1,
      times('2026-11-20T08:10Z', '2026-11-20T08:40Z'),
    ],
    [
      'times on',
      times('2026-11-20T08:40Z', '2026-11-20T09:10Z'),
      1,
      times('2026-11-20T09:10Z', '2026-11-20T09:40Z'),
    ],
    [
      'back from what ends now',
      { kind: 'last', span: '3h' },
      -1,
      times('2026-11-21T08:03:22Z', '2026-11-21T11:03:22Z'),
    ],
    ['what ends now has nothing after it', { kind: 'last', span: '3h' }, 1, null],
    ['before all logs', days('1999-01-01', '1999-01-01'), -1, null],
    ['times before all logs', times('1999-01-01T00:00Z', '1999-01-01T01:00Z'), -1, null],
  ])('%s', (_, choice, direction, expected) => {
    expect(stepRange(choice, direction, NOW, BERLIN)).toEqual(expected)
  })

  test('back leaves neither gap nor overlap, and on again is where it was', () => {
    const choice = fc.oneof(
      fc.tuple(anyDay, fc.nat(30), anyZone).map(([from, more, zone]): RangeChoice => ({
        kind: 'days',
        from,
        to: addDays(from, more),
        zone,
      })),
      fc
        .tuple(anyInstant, fc.integer({ min: 1, max: 90_000 }))
        .map(([instant, seconds]): RangeChoice => {
          const start = Math.floor(instant / 1000) * 1000
          return { kind: 'times', start, end: start + seconds * 1000 }
        }),
    )
    fc.assert(
      fc.property(choice, anyZone, (choice, zone) => {
        const now = Date.UTC(2036, 0, 1)
        const back = stepRange(choice, -1, now, zone)
        if (!back) throw new Error('There is always something before.')
        expect(resolveRange(back, now, zone).end).toBe(resolveRange(choice, now, zone).start)
        expect(stepRange(back, 1, now, zone)).toEqual(choice)
      }),
    )
  })
})
