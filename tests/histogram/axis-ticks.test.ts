import { describe, expect, test } from 'vitest'
import { axisTicks } from '../../src/histogram/axis-ticks.ts'
import { bucketEdges } from '../../src/log/bucket-edges.ts'

/** The labels under a range, each with the bucket that it stands under. */
function labels(start: string, end: string, zone: string, most: number): string {
  const range = { start: Date.parse(start), end: Date.parse(end) }
  const { edges } = bucketEdges(range, range.end, zone, 120)
  return axisTicks(edges, zone, most)
    .map(({ bucket, label }) => `${bucket}: ${label}`)
    .join(', ')
}

describe('the labels of the time axis', () => {
  test.each([
    [
      'are dates at midnights and times between',
      ['2026-11-19T12:00Z', '2026-11-20T12:00Z', 'UTC', 4],
      '0: 12:00, 24: 18:00, 48: Nov 20, 72: 06:00',
    ],
    [
      'are fewer where there is room for fewer',
      ['2026-11-19T12:00Z', '2026-11-20T12:00Z', 'UTC', 2],
      '0: 12:00, 48: Nov 20',
    ],
    [
      'leave out a first bucket that is cut short',
      ['2026-11-19T12:01Z', '2026-11-20T12:01Z', 'UTC', 2],
      '48: Nov 20, 96: 12:00',
    ],
    [
      'have seconds where buckets are so short',
      ['2026-11-19T12:00:00Z', '2026-11-19T12:00:30Z', 'UTC', 2],
      '0: 12:00:00, 15: 12:00:15',
    ],
    [
      'are at the zone’s midnights, whatever the clocks do between',
      ['2026-10-23T22:00Z', '2026-10-26T23:00Z', 'Europe/Berlin', 3],
      '0: Oct 24, 24: Oct 25, 49: Oct 26',
    ],
    [
      'are Mondays where days are too many',
      ['2026-11-01T00:00Z', '2026-11-29T00:00Z', 'UTC', 4],
      '4: Nov 2, 32: Nov 9, 60: Nov 16, 88: Nov 23',
    ],
    [
      'are there for the longest range too',
      ['2025-10-20T00:00Z', '2026-11-23T00:00Z', 'UTC', 5],
      '0: Oct 20, 16: Feb 9, 32: Jun 1, 48: Sep 21',
    ],
  ] as const)('%s', (_, [start, end, zone, most], expected) => {
    expect(labels(start, end, zone, most)).toBe(expected)
  })
})
