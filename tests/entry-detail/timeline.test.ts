import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nearest } from '../../src/entry-detail/nearest.ts'
import { timelineOf } from '../../src/entry-detail/timeline-of.ts'
import { entryOf } from '../log/entries.ts'

describe('the nearest in a row', () => {
  test.each([
    ['in the midst', 5, 4, [3, 4, 5, 6]],
    ['at the start', 0, 4, [0, 1, 2, 3]],
    ['at the end', 9, 4, [6, 7, 8, 9]],
    ['not there', 77, 3, [0, 1, 2]],
    ['more than there are', 2, 20, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
  ])('%s', (_, middle, most, expected) => {
    const things = Array.from({ length: 10 }, (_, number) => number)
    expect(nearest(things, (thing) => thing === middle, most)).toEqual(expected)
  })
})

describe('a timeline', () => {
  const at = (number: number, occurredAt: number | null) => entryOf(number, { occurredAt })
  const [first] = [at(1, 1_000)]

  test.each([
    ['nothing', []],
    ['one', [first]],
    ['two of one second', [first, at(2, 1_000)]],
    ['one without a date', [first, at(2, null)]],
  ])('is none of %s', (_, entries) => {
    expect(timelineOf(entries, first)).toBeNull()
  })

  test('goes from the first to the last, each at its place', () => {
    const timeline = timelineOf([at(3, 5_000), at(2, 2_000), at(4, null), first], first)
    expect([timeline?.start, timeline?.end]).toEqual([1_000, 5_000])
    expect(timeline?.marks.map(({ entry, place }) => [entry.sid.slice(-1), place])).toEqual([
      ['3', 1],
      ['2', 0.25],
      ['1', 0],
    ])
  })

  test('has the open one on it, however many there are, and none outside', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 200 }), fc.nat(), (count, chosen) => {
        const entries = Array.from({ length: count }, (_, number) => at(number, number * 1_000))
        const current = entries[chosen % count] ?? first
        const marks = timelineOf(entries, current)?.marks ?? []
        expect(marks.map(({ entry }) => entry.sid)).toContain(current.sid)
        for (const { place } of marks) {
          expect(place).toBeGreaterThanOrEqual(0)
          expect(place).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
})
