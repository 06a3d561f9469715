import { describe, expect, test } from 'vitest'
import { problemLosses } from '../../src/deletion/dry-run/problem-losses.ts'
import { type DayLog, emptyDayLog, withPage } from '../../src/log/day-log.ts'
import { gmtDayOf } from '../../src/log/day.ts'
import type { LogEntry } from '../../src/log/entry.ts'
import { LogTexts } from '../../src/log/log-texts.ts'
import { problemsOf } from '../../src/log/problem/log-problems.ts'
import { entryOf } from './entries.ts'

const DAY = gmtDayOf(Date.UTC(2026, 10, 21))

/** Of problem A are 1, 2 and 5, of B 3 and 4, of C 6; a higher number is newer. */
const LOG = ['A', 'A', 'B', 'B', 'A', 'C'].map((messageText, at) =>
  entryOf(at + 1, { messageText }),
)

function lossesOf(
  doomed: readonly number[],
  hidden: readonly number[] = [],
  more: LogEntry[] = [],
) {
  const texts = new LogTexts()
  const entries = [...more, ...LOG].toReversed()
  const day: DayLog = withPage(emptyDayLog(DAY, texts), { entries, next: null, total: null }, 1)
  const sids = (numbers: readonly number[]) => new Set(numbers.map((n) => entryOf(n).sid))
  const losses = problemLosses(sids(doomed), [day], sids(hidden), problemsOf(texts))
  return {
    ...losses,
    newest: [...losses.newest].map((sid) => Number.parseInt(sid.slice(2), 16)).sort(),
  }
}

describe('what is lost of the problems', () => {
  test.each<[string, number[], number[], { newest: number[]; losingAll: number }]>([
    ['nothing is doomed', [], [], { newest: [], losingAll: 0 }],
    ['older ones alone', [1, 2, 3], [], { newest: [], losingAll: 0 }],
    ['the newest of one', [5], [], { newest: [5], losingAll: 0 }],
    ['the only one there is', [6], [], { newest: [6], losingAll: 1 }],
    ['all of two problems', [1, 2, 3, 4, 5], [], { newest: [4, 5], losingAll: 2 }],
    ['what is hidden is as good as gone', [2], [1, 5], { newest: [2], losingAll: 1 }],
    ['what is not loaded counts for nothing', [77], [], { newest: [], losingAll: 0 }],
  ])('%s', (_, doomed, hidden, expected) => {
    expect(lossesOf(doomed, hidden)).toMatchObject({
      ...expected,
      losingNewest: expected.newest.length,
    })
  })

  test('one without a date is older than any other', () => {
    const undated = entryOf(9, { messageText: 'A', occurredAt: null })
    expect(lossesOf([9], [], [undated])).toMatchObject({ newest: [], losingAll: 0 })
    expect(lossesOf([1, 2, 5], [], [undated])).toMatchObject({ newest: [5], losingAll: 0 })
  })
})
