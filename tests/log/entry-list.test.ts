import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EntryList, type EntrySlice } from '../../src/log/entry-list.ts'
import { EntryTable } from '../../src/log/entry-table.ts'
import type { LogEntry } from '../../src/log/entry.ts'
import { LogTexts } from '../../src/log/log-texts.ts'
import { entryOf, numberOf, sidOf } from './entries.ts'

/** Slices of entries with these numbers, and of each day's columns only the rows that are listed. */
function slicesOf(days: readonly { listed: number[]; left: number[] }[]): EntrySlice[] {
  const texts = new LogTexts()
  return days.map(({ listed, left }) => {
    const numbers = [...left, ...listed]
    const { columns } = EntryTable.empty(texts).with(numbers.map((number) => entryOf(number)))
    const rows = listed.map((number) => columns.sids.indexOf(sidOf(number)))
    return { columns, rows: Uint32Array.from(rows) }
  })
}

const numbersIn = (entries: readonly LogEntry[]) => entries.map(numberOf)

/** Days with numbers of their own, some of them listed; many days list nothing at all. */
const anyDays = fc
  .array(fc.record({ listed: fc.nat(3), left: fc.nat(2) }), { maxLength: 6 })
  .map((sizes) => {
    let number = 0
    const some = (length: number) => Array.from({ length }, () => (number += 1))
    return sizes.map(({ listed, left }) => ({ listed: some(listed), left: some(left) }))
  })

describe('a list of entries', () => {
  test('is an array of them, whichever way it is asked', () => {
    fc.assert(
      fc.property(anyDays, fc.infiniteStream(fc.nat()), (days, random) => {
        const listed = days.flatMap((day) => day.listed)
        // Any order of the places: each is put somewhere among those before it.
        const order: number[] = []
        for (const place of listed.keys()) {
          order.splice((random.next().value ?? 0) % (place + 1), 0, place)
        }
        const plain = new EntryList(slicesOf(days))
        const ordered = plain.inOrder(Uint32Array.from(order))
        for (const [list, expected] of [
          [plain, listed],
          [ordered, order.map((place) => listed[place] ?? 0)],
          [ordered.inOrder(Uint32Array.from(listed.keys())), listed],
        ] as const) {
          const sids = expected.map(sidOf)
          expect(list.length).toBe(expected.length)
          expect(numbersIn(list.slice(0, list.length))).toEqual(expected)
          expect(numbersIn(expected.map((_, place) => list.at(place)))).toEqual(expected)
          expect(expected.map((_, place) => list.sidAt(place))).toEqual(sids)
          expect(sids.map((sid) => list.placeOf(sid))).toEqual([...expected.keys()])
          expect([...list.sids()].toSorted()).toEqual(sids.toSorted())
        }
      }),
    )
  })

  test('has no place for what is loaded but not listed, nor for strangers', () => {
    const list = new EntryList(slicesOf([{ listed: [1], left: [2] }]))
    expect([1, 2, 3].map((number) => list.placeOf(sidOf(number)))).toEqual([0, -1, -1])
    expect(list.placeOf(null)).toBe(-1)
    expect(list.inOrder(Uint32Array.of(0)).placeOf(sidOf(2))).toBe(-1)
  })

  test('finds an entry that two days have where it is listed', () => {
    const [first, second] = slicesOf([
      { listed: [1], left: [9] },
      { listed: [2, 9], left: [] },
    ])
    if (!first || !second) throw new Error('There are two.')
    expect(new EntryList([first, second]).placeOf(sidOf(9))).toBe(2)
  })

  test.each([
    [0, 2, [1, 2]],
    [1, 99, [2, 3]],
    [-5, 1, [1]],
    [2, 1, []],
    [3, 9, []],
  ])('from %i to %i has %j', (start, end, expected) => {
    const days = [
      { listed: [1], left: [] },
      { listed: [2, 3], left: [] },
    ]
    expect(numbersIn(new EntryList(slicesOf(days)).slice(start, end))).toEqual(expected)
  })

  test('has nothing before its first place and after its last', () => {
    for (const days of [[], [{ listed: [], left: [1] }], [{ listed: [1, 2], left: [3] }]]) {
      const list = new EntryList(slicesOf(days))
      for (const place of [-1, list.length, Number.NaN]) {
        expect(() => list.at(place)).toThrow(RangeError)
      }
      expect([list.sidAt(-1), list.sidAt(list.length)]).toEqual([null, null])
    }
  })
})
