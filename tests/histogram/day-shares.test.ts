import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayShares } from '../../src/histogram/day-shares.ts'
import { bucketEdges } from '../../src/log/bucket-edges.ts'
import { coveringDays } from '../../src/log/time-range.ts'
import { anyInstant, anyZone, day } from '../log/days.ts'

const at = (text: string) => Date.parse(`2026-11-${text}Z`)

describe('how wide a GMT day is under the buckets', () => {
  test.each([
    [
      'as wide as its part of the range',
      ['19', '20', '21'],
      ['19T12:00', '20T12:00', '21T12:00'],
      [0.25, 0.5, 0.25],
      0,
    ],
    [
      'as wide as its buckets, however short they are cut',
      ['19', '20'],
      ['19T23:00', '20T00:00', '20T08:00', '20T16:00', '21T00:00'],
      [0.25, 0.75],
      0,
    ],
    ['what is still to come stays free', ['19'], ['19T00:00', '20T00:00', '21T00:00'], [0.5], 0.5],
    ['all of it, where no day has begun', [], ['19T00:00', '20T00:00'], [], 1],
  ])('%s', (_, days, edges, shares, rest) => {
    const found = dayShares(
      days.map((text) => day(`2026-11-${text}`)),
      edges.map(at),
    )
    expect(found).toEqual({ shares, rest })
  })

  test('fills the chart, with nothing left over and no day in the way of another', () => {
    fc.assert(
      fc.property(
        anyInstant,
        fc.integer({ min: 1000, max: 90 * 86_400_000 }),
        anyZone,
        (start, length, zone) => {
          const range = { start, end: start + length }
          const { edges } = bucketEdges(range, range.end, zone, 60)
          const { shares, rest } = dayShares(coveringDays(range, range.end).toReversed(), edges)
          const sum = shares.reduce((total, share) => total + share, rest)
          expect(sum).toBeCloseTo(1)
          expect(Math.min(rest, ...shares)).toBeGreaterThanOrEqual(0)
        },
      ),
      { numRuns: 50 },
    )
  })
})
