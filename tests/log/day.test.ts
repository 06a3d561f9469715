import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysNewestFirst, gmtDayOf, parseDay, startOfGmtDay } from '../../src/log/day.ts'
import { anyDay, day } from './days.ts'

describe('a day’s text', () => {
  test.each(['2026-11-21', '2024-02-29', '2000-02-29', '1999-12-31', '0001-01-01', '9999-12-31'])(
    '%s is a day',
    (text) => expect(parseDay(text)).toBe(text),
  )

  test.each([
    '2026-02-31',
    '2023-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-00',
    '2026-4-1',
    '26-04-01',
    '12026-04-01',
    '-2026-04-01',
    ' 2026-04-01',
    '2026-04-01\n',
    '2026-04-01T00:00:00Z',
    '2026/04/01',
    '２０２６-04-01',
    'NaN-aN-aN',
    '',
  ])('%j is none', (text) => expect(parseDay(text)).toBeNull())
})

describe('the days of an instant', () => {
  test.each([
    ['2026-11-21T00:00:00.000Z', '2026-11-21'],
    ['2026-11-20T23:59:59.999Z', '2026-11-20'],
    ['1969-12-31T23:59:59.999Z', '1969-12-31'],
  ])('%s lies in %s', (instant, expected) => {
    expect(gmtDayOf(Date.parse(instant))).toBe(expected)
  })

  test('are counted over the ends of months, years and leap years', () => {
    expect(addDays(day('2024-02-28'), 1)).toBe('2024-02-29')
    expect(addDays(day('2024-02-28'), 2)).toBe('2024-03-01')
    expect(addDays(day('2026-01-01'), -1)).toBe('2025-12-31')
    expect(daysNewestFirst(day('2025-12-31'), day('2026-01-01'))).toEqual([
      '2026-01-01',
      '2025-12-31',
    ])
    expect(daysNewestFirst(day('2026-01-01'), day('2025-12-31'))).toEqual([])
  })

  test('are as many as were added, each once, newest first', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(400), (first, count) => {
        const last = addDays(first, count)
        const days = daysNewestFirst(first, last)
        expect(days).toHaveLength(count + 1)
        expect(days).toEqual([...new Set(days)].toSorted().toReversed())
        expect([days[0], days.at(-1)]).toEqual([last, first])
        expect(addDays(last, -count)).toBe(first)
        expect(startOfGmtDay(last) - startOfGmtDay(first)).toBe(count * 86_400_000)
      }),
    )
  })
})
