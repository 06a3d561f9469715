import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bucketEdges } from '../../src/log/bucket-edges.ts'
import { zoneOffset } from '../../src/log/zone.ts'
import { anyInstant, anyZone } from './days.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const FAR = Date.parse('2030-01-01T00:00:00Z')

function cut(from: string, to: string, zone: string, most: number) {
  const range = { start: Date.parse(from), end: Date.parse(to) }
  const { step, edges } = bucketEdges(range, FAR, zone, most)
  return { step, edges: edges.map((edge) => new Date(edge).toISOString().slice(5, 16)) }
}

describe('a range’s buckets', () => {
  test.each([
    ['10 s', 10_000, 1000],
    ['an hour', HOUR, MINUTE],
    ['2 h and a bit', 2 * HOUR + 1, 5 * MINUTE],
    ['a day', DAY, 15 * MINUTE],
    ['7 days', 7 * DAY, 3 * HOUR],
    ['30 days', 30 * DAY, 6 * HOUR],
    ['31 days', 31 * DAY, 12 * HOUR],
    ['120 days', 120 * DAY, DAY],
    ['400 days', 400 * DAY, 7 * DAY],
  ])('of %s are as long as fits', (_, length, step) => {
    const start = Date.parse('2026-01-05T00:00:00Z')
    const cut = bucketEdges({ start, end: start + length }, FAR, 'UTC', 120)
    expect(cut.step).toBe(step)
    expect(cut.edges).toHaveLength(Math.ceil(length / step) + 1)
  })

  test.each([
    [
      'begin and end where the range does',
      ['2026-11-21T08:40:00Z', '2026-11-21T11:10:00Z', 'UTC', 3],
      ['11-21T08:40', '11-21T09:00', '11-21T10:00', '11-21T11:00', '11-21T11:10'],
    ],
    [
      'are cut at the zone’s own hours',
      ['2026-11-21T08:00:00Z', '2026-11-21T10:00:00Z', 'Asia/Kolkata', 2],
      ['11-21T08:00', '11-21T08:30', '11-21T09:30', '11-21T10:00'],
    ],
    [
      'are shorter by an hour where the clocks go on',
      ['2026-03-28T23:00:00Z', '2026-03-29T10:00:00Z', 'Europe/Berlin', 4],
      ['03-28T23:00', '03-29T01:00', '03-29T04:00', '03-29T07:00', '03-29T10:00'],
    ],
    [
      'are longer by an hour where the clocks go back',
      ['2026-10-24T22:00:00Z', '2026-10-25T11:00:00Z', 'Europe/Berlin', 5],
      ['10-24T22:00', '10-25T02:00', '10-25T05:00', '10-25T08:00', '10-25T11:00'],
    ],
    [
      'have the hour that comes twice twice',
      ['2026-10-24T23:00:00Z', '2026-10-25T03:00:00Z', 'Europe/Berlin', 4],
      ['10-24T23:00', '10-25T00:00', '10-25T01:00', '10-25T02:00', '10-25T03:00'],
    ],
    [
      'are whole days of the zone, of 23 hours too',
      ['2026-03-27T23:00:00Z', '2026-03-30T22:00:00Z', 'Europe/Berlin', 3],
      ['03-27T23:00', '03-28T23:00', '03-29T22:00', '03-30T22:00'],
    ],
    [
      'leave out the day that never was',
      ['2011-12-28T10:00:00Z', '2011-12-31T10:00:00Z', 'Pacific/Apia', 3],
      ['12-28T10:00', '12-29T10:00', '12-30T10:00', '12-31T10:00'],
    ],
    [
      'are weeks from Monday on',
      ['2026-11-04T00:00:00Z', '2026-11-25T00:00:00Z', 'UTC', 3],
      ['11-04T00:00', '11-09T00:00', '11-16T00:00', '11-23T00:00', '11-25T00:00'],
    ],
  ] as const)('%s', (_, [from, to, zone, most], expected) => {
    expect(cut(from, to, zone, most).edges).toEqual(expected)
  })

  test('of a range that ends now reach to the next edge', () => {
    const now = Date.parse('2026-11-21T14:03:22Z')
    const { edges } = bucketEdges({ start: now - 3 * HOUR, end: null }, now, 'UTC', 3)
    expect(edges.slice(1).map((edge) => new Date(edge).toISOString().slice(11, 16))).toEqual([
      '12:00',
      '15:00',
    ])
  })

  test('hold the whole range, once, and begin where the zone’s clock shows a multiple', () => {
    fc.assert(
      fc.property(
        anyInstant,
        fc.integer({ min: 1, max: 400 * DAY }),
        anyZone,
        fc.integer({ min: 30, max: 120 }),
        (start, length, zone, most) => {
          const { step, edges } = bucketEdges({ start, end: start + length }, FAR, zone, most)
          expect([edges[0], edges.at(-1)]).toEqual([start, start + length])
          expect(edges.toSorted((a, b) => a - b)).toEqual(edges)
          expect(new Set(edges).size).toBe(edges.length)
          // The first and the last may be cut short, and clocks that go back add some.
          if (step < 7 * DAY) expect(edges.length).toBeLessThanOrEqual(most + 5)
          if (step >= DAY) return
          const odd = edges.slice(1, -1).filter((edge) => (edge + zoneOffset(edge, zone)) % step)
          expect(odd).toEqual([])
        },
      ),
      { numRuns: 60 },
    )
  })
})
