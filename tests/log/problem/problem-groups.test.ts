import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyDayLog, withPage } from '../../../src/log/day-log.ts'
import { EntryList } from '../../../src/log/entry-list.ts'
import type { LogEntry } from '../../../src/log/entry.ts'
import { LogTexts } from '../../../src/log/log-texts.ts'
import { problemsOf } from '../../../src/log/problem/log-problems.ts'
import { problemGroups } from '../../../src/log/problem/problem-groups.ts'
import { problemOf } from '../../../src/log/problem/problem.ts'
import { day } from '../days.ts'
import { anyEntry, entryOf } from '../entries.ts'

const START = Date.UTC(2026, 10, 20)
const HOUR = 3_600_000
const TIME = { start: START, end: START + 24 * HOUR, parts: 4 }

function listOf(entries: readonly LogEntry[]): EntryList {
  const log = withPage(
    emptyDayLog(day('2026-11-20'), new LogTexts()),
    { entries, next: null, total: null },
    START,
  )
  return new EntryList([{ columns: log.table.columns, rows: log.table.order }])
}

function groupsOf(entries: EntryList) {
  const [slice] = entries.slices
  return slice ? problemGroups(entries, problemsOf(slice.columns.texts), TIME) : []
}

describe('groups of a list', () => {
  test('count entries, levels and time', () => {
    const at = (hour: number) => START + hour * HOUR
    const groups = groupsOf(
      listOf([
        entryOf(1, { errorCode: '11200', occurredAt: at(1) }),
        entryOf(2, { errorCode: '11200', occurredAt: at(7), log: '1' }),
        entryOf(3, { errorCode: '11200', occurredAt: at(23), log: '3' }),
        entryOf(4, { errorCode: '11200' }),
        entryOf(5, { errorCode: '12100' }),
      ]),
    )
    const told = groups.map(({ problem, overTime, ...rest }) => ({
      code: problem.errorCode,
      overTime: [...overTime],
      ...rest,
    }))
    expect(told).toEqual([
      {
        code: '11200',
        count: 4,
        errors: 2,
        warnings: 1,
        firstAt: at(1),
        lastAt: at(23),
        overTime: [1, 1, 0, 1],
      },
      {
        code: '12100',
        count: 1,
        errors: 1,
        warnings: 0,
        firstAt: null,
        lastAt: null,
        overTime: [0, 0, 0, 0],
      },
    ])
  })

  test('are none of an empty list, and none of what is not listed', () => {
    expect(groupsOf(new EntryList([]))).toEqual([])
    const { slices } = listOf([entryOf(1)])
    expect(
      groupsOf(new EntryList(slices.map((slice) => ({ ...slice, rows: slice.rows.slice(1) })))),
    ).toEqual([])
  })

  test('hold every entry once, with those of its problem', () => {
    const anyTime = fc.option(fc.integer({ min: START, max: START + 24 * HOUR - 1 }))
    fc.assert(
      fc.property(fc.array(anyEntry(anyTime)), (given) => {
        const list = listOf(given)
        const expected = new Map<string, number>()
        for (const entry of list.slice(0, list.length)) {
          const { id } = problemOf(entry)
          expected.set(id, (expected.get(id) ?? 0) + 1)
        }
        const groups = groupsOf(list)
        expect(new Map(groups.map(({ problem, count }) => [problem.id, count]))).toEqual(expected)
      }),
    )
  })
})
