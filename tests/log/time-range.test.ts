import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, gmtDayOf, startOfGmtDay } from '../../src/log/day.ts'
import {
  choiceBetween,
  coveringDays,
  daysOfChoice,
  isInRange,
  type RangeChoice,
  rangeProblem,
  resolveRange,
} from '../../src/log/time-range.ts'
import { MOST_DAYS, READY_SPANS, spanMs } from '../../src/log/span.ts'
import { dayIn } from '../../src/log/zone.ts'
import { anyDay, anyInstant, anyZone, day } from './days.ts'

const DAY_MS = 86_400_000
const NOW = Date.parse('2026-11-21T14:03:22Z')

const anyChoice: fc.Arbitrary<RangeChoice> = fc.oneof(
  fc.constantFrom('24h', '7d', '30d').map((span): RangeChoice => ({ kind: 'last', span })),
  fc.tuple(anyDay, fc.nat(MOST_DAYS - 1)).map(([from, more]): RangeChoice => ({
    kind: 'days',
    from,
    to: addDays(from, more),
    zone: null,
  })),
)

/** With a now before, in or after the range. */
const anyChoiceAndNow = fc
  .tuple(anyChoice, anyInstant, fc.integer({ min: -3 * DAY_MS, max: (MOST_DAYS + 3) * DAY_MS }))
  .map(
    ([choice, instant, since]) =>
      [choice, choice.kind === 'days' ? startOfGmtDay(choice.from) + since : instant] as const,
  )

describe('days that make no range', () => {
  test.each([
    ['2026-11-21', '2026-11-21', null],
    ['2026-11-22', '2026-11-21', 'From is after To.'],
    ['2026-01-01', addDays(day('2026-01-01'), MOST_DAYS - 1), null],
    ['2026-01-01', addDays(day('2026-01-01'), MOST_DAYS), 'A range may span 400 days at most.'],
    ['0202-11-01', '2026-11-21', 'Twilio has no log from before 2008.'],
    ['9999-12-31', '9999-12-31', 'A range may span 400 days at most.'],
  ])('%s to %s: %s', (from, to, problem) => {
    expect(rangeProblem(day(from), day(to))).toBe(problem)
  })

  test('are the only ones that could not be resolved', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        fc.nat(2 * MOST_DAYS),
        anyZone,
        (first, more, zone) => {
          const from = gmtDayOf(first.getTime())
          const to = addDays(from, more)
          if (to.length > 10 || rangeProblem(from, to) !== null) return
          const { start, end } = resolveRange({ kind: 'days', from, to, zone: null }, NOW, zone)
          expect(end).toBeGreaterThan(start)
        },
      ),
    )
  })
})

describe('the GMT days that are asked for', () => {
  const days = (from: string, to: string): RangeChoice => ({
    kind: 'days',
    from: day(from),
    to: day(to),
    zone: null,
  })

  test.each([
    ['a day of GMT is itself', 'UTC', days('2026-11-20', '2026-11-20'), '20'],
    [
      'east of it, a day begins the evening before',
      'Europe/Berlin',
      days('2026-11-20', '2026-11-20'),
      '20 19',
    ],
    [
      'west of it, a day ends the morning after',
      'America/New_York',
      days('2026-11-19', '2026-11-19'),
      '20 19',
    ],
    [
      'tomorrow’s GMT day is not asked for',
      'America/New_York',
      days('2026-11-20', '2026-11-21'),
      '21 20',
    ],
    ['nor a range to come', 'UTC', days('2026-11-22', '2026-12-24'), ''],
    [
      'half an hour is enough for a day more',
      'Asia/Kolkata',
      days('2026-11-20', '2026-11-20'),
      '20 19',
    ],
    ['24 hours touch two days', 'Asia/Kolkata', { kind: 'last', span: '24h' } as const, '21 20'],
    ['7 days touch eight', 'UTC', { kind: 'last', span: '7d' } as const, '21 20 19 18 17 16 15 14'],
  ])('%s', (_, zone, choice, expected) => {
    const asked = coveringDays(resolveRange(choice, NOW, zone), NOW)
    expect(asked.map((day) => day.slice(-2)).join(' ')).toBe(expected)
  })

  test('hold every instant of the range until now, and none is asked for nothing', () => {
    fc.assert(
      fc.property(anyChoiceAndNow, anyZone, fc.nat(), ([choice, now], zone, somewhere) => {
        const range = resolveRange(choice, now, zone)
        const covering = coveringDays(range, now)
        const last = Math.min(now, (range.end ?? Number.POSITIVE_INFINITY) - 1)
        if (last >= range.start) {
          const inside = range.start + (somewhere % (last - range.start + 1))
          for (const instant of [range.start, inside, last]) {
            expect(isInRange(instant, range)).toBe(true)
            expect(covering).toContain(gmtDayOf(instant))
          }
        }
        const needless = covering.filter((day) => {
          const start = Math.max(startOfGmtDay(day), range.start)
          return !isInRange(start, range) || gmtDayOf(start) !== day || startOfGmtDay(day) > now
        })
        expect(needless).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})

describe('trimming to the range', () => {
  test('is exact to the millisecond, at both ends, and keeps what has no date', () => {
    const range = resolveRange(
      { kind: 'days', from: day('2026-03-29'), to: day('2026-03-29'), zone: null },
      NOW,
      'Europe/Berlin',
    )
    const [start, end] = ['2026-03-28T23:00:00Z', '2026-03-29T22:00:00Z'].map(Date.parse)
    expect(range).toEqual({ start, end })
    expect([range.start - 1, range.start, 0, null].map((at) => isInRange(at, range))).toEqual([
      false,
      true,
      false,
      true,
    ])
    expect(
      [range.start + 23 * 3_600_000 - 1, range.start + 23 * 3_600_000].map((at) =>
        isInRange(at, range),
      ),
    ).toEqual([true, false])
  })

  test('keeps of whole days just what happened on them in the zone', () => {
    fc.assert(
      fc.property(anyChoice, anyZone, anyInstant, anyInstant, (choice, zone, now, instant) => {
        if (choice.kind !== 'days') return
        const local = dayIn(zone, instant)
        const isOn = local >= choice.from && local <= choice.to
        expect(isInRange(instant, resolveRange(choice, now, zone))).toBe(isOn)
      }),
    )
  })

  test.each(READY_SPANS)('keeps of the last %s what is to come, too', (span) => {
    const range = resolveRange({ kind: 'last', span }, NOW, 'Europe/Berlin')
    const start = NOW - spanMs(span)
    expect([start - 1, start, NOW, NOW + 60_000].map((at) => isInRange(at, range))).toEqual([
      false,
      true,
      true,
      true,
    ])
  })
})

test.each([
  ['UTC', { kind: 'last', span: '24h' }, '2026-11-20', '2026-11-21'],
  ['UTC', { kind: 'last', span: '7d' }, '2026-11-14', '2026-11-21'],
  ['Pacific/Kiritimati', { kind: 'last', span: '7d' }, '2026-11-15', '2026-11-22'],
  [
    'Pacific/Kiritimati',
    { kind: 'days', from: day('2026-11-01'), to: day('2026-11-02'), zone: null },
    '2026-11-01',
    '2026-11-02',
  ],
] as const)('the date fields show, in %s, %o as %s to %s', (zone, choice, from, to) => {
  expect(daysOfChoice(choice, NOW, zone)).toEqual({ from, to })
})

describe('what lies between two instants', () => {
  const at = (text: string) => Date.parse(`2026-${text}Z`)

  test.each<[string, string, string, string, RangeChoice]>([
    [
      'is whole days from midnight to midnight',
      '11-17T23:00',
      '11-19T23:00',
      'Europe/Berlin',
      { kind: 'days', from: day('2026-11-18'), to: day('2026-11-19'), zone: 'Europe/Berlin' },
    ],
    [
      'also where a day has 23 hours',
      '03-28T23:00',
      '03-29T22:00',
      'Europe/Berlin',
      { kind: 'days', from: day('2026-03-29'), to: day('2026-03-29'), zone: 'Europe/Berlin' },
    ],
    [
      'is times from another zone’s midnights',
      '11-18T00:00',
      '11-19T00:00',
      'Europe/Berlin',
      { kind: 'times', start: at('11-18T00:00'), end: at('11-19T00:00') },
    ],
    [
      'is widened to whole seconds',
      '11-18T10:00:00.500',
      '11-18T10:00:01.001',
      'UTC',
      { kind: 'times', start: at('11-18T10:00:00'), end: at('11-18T10:00:02') },
    ],
  ])('%s', (_, start, end, zone, expected) => {
    expect(choiceBetween(at(start), at(end), zone)).toEqual(expected)
  })

  test('is all there, and comes back as exact as seconds are', () => {
    fc.assert(
      fc.property(
        anyInstant,
        fc.integer({ min: 1, max: 400 * DAY_MS }),
        anyZone,
        (start, more, zone) => {
          const range = resolveRange(choiceBetween(start, start + more, zone), NOW, zone)
          expect(start - range.start).toBeGreaterThanOrEqual(0)
          expect(start - range.start).toBeLessThan(1000)
          expect(Number(range.end) - (start + more)).toBeGreaterThanOrEqual(0)
          expect(Number(range.end) - (start + more)).toBeLessThan(1000)
        },
      ),
    )
  })

  test('shows its days in the date fields', () => {
    const choice = choiceBetween(at('11-18T22:00'), at('11-19T23:00'), 'Europe/Berlin')
    expect(daysOfChoice(choice, NOW, 'Europe/Berlin')).toEqual({
      from: '2026-11-18',
      to: '2026-11-19',
    })
  })
})
