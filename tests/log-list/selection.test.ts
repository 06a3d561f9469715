import { describe, expect, test } from 'vitest'
import {
  countSelected,
  extendedTo,
  NOTHING_SELECTED,
  selectedEntries,
  type Selection,
  toggled,
  toggledAll,
} from '../../src/log-list/selection.ts'
import { emptyDayLog, withPage } from '../../src/log/day-log.ts'
import type { EntryList } from '../../src/log/entry-list.ts'
import { LogTexts } from '../../src/log/log-texts.ts'
import { visibleEntries } from '../../src/log/visible-entries.ts'
import { day } from '../log/days.ts'
import { entryOf, numberOf, sidOf } from '../log/entries.ts'

const NOON = Date.parse('2026-11-20T12:00:00Z')

/** A list of the entries with these numbers, in this order. */
function listOf(...numbers: number[]): EntryList {
  const entries = numbers.map((number, place) => entryOf(number, { occurredAt: NOON - place }))
  const log = emptyDayLog(day('2026-11-20'), new LogTexts())
  return visibleEntries([withPage(log, { entries, next: null, total: null }, NOON)], {
    level: 'all',
    range: { start: 0, end: null },
    hidden: new Set(),
    search: null,
  }).entries
}

const LISTED = listOf(5, 4, 3, 2, 1)

const chosen = ({ sids }: Selection) => [...sids].map((sid) => Number(sid.slice(2))).toSorted()

function select(...numbers: number[]): Selection {
  return numbers.reduce((before, number) => toggled(before, sidOf(number)), NOTHING_SELECTED)
}

describe('a range of the selection', () => {
  test.each<[string, Selection, number, number[]]>([
    ['goes down from the last one chosen', select(4), 2, [2, 3, 4]],
    ['goes up as well', select(2), 4, [2, 3, 4]],
    ['ends where it begins', select(3), 3, [3]],
    ['leaves the others chosen', select(1, 5), 4, [1, 4, 5]],
    ['begins at what was last clicked, be it to unselect', select(2, 4, 4), 3, [2, 3, 4]],
    ['is just the one where nothing was chosen before', NOTHING_SELECTED, 3, [3]],
    ['is just the one where the last one is not listed any more', select(9), 3, [3, 9]],
    ['is nothing new where its end is not listed', select(3), 9, [3, 9]],
  ])('%s', (_, before, to, expected) => {
    expect(chosen(extendedTo(before, sidOf(to), LISTED))).toEqual(expected)
  })

  test('goes on from the same one, wider or narrower', () => {
    const once = extendedTo(select(4), sidOf(3), LISTED)
    expect(chosen(extendedTo(once, sidOf(1), LISTED))).toEqual([1, 2, 3, 4])
  })

  test('follows the order that is listed, not the one of time', () => {
    expect(chosen(extendedTo(select(1), sidOf(5), listOf(1, 5, 2, 3, 4)))).toEqual([1, 5])
  })
})

describe('all of the list', () => {
  test('is chosen at once, and not chosen at once', () => {
    const all = toggledAll(select(2), LISTED)
    expect(chosen(all)).toEqual([1, 2, 3, 4, 5])
    expect(toggledAll(all, LISTED)).toEqual(NOTHING_SELECTED)
  })

  test('is what is listed: what a filter keeps back is neither counted nor acted on', () => {
    const few = listOf(4, 2)
    const before = select(5, 4)
    expect(countSelected(before, few)).toBe(1)
    expect(selectedEntries(before, few).map(numberOf)).toEqual([4])
    expect(chosen(toggledAll(before, few))).toEqual([2, 4])
    // Back in the wider list, the one that was kept back is still chosen until all are.
    expect(selectedEntries(before, LISTED).map(numberOf)).toEqual([5, 4])
  })

  test('can be nothing', () => {
    expect(toggledAll(NOTHING_SELECTED, listOf())).toEqual(NOTHING_SELECTED)
    expect(countSelected(select(1), listOf())).toBe(0)
  })
})
