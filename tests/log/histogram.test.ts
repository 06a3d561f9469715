import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyDayLog, withPage } from '../../src/log/day-log.ts'
import type { EntryList } from '../../src/log/entry-list.ts'
import type { LogEntry } from '../../src/log/entry.ts'
import { histogram } from '../../src/log/histogram.ts'
import { LogTexts } from '../../src/log/log-texts.ts'
import { visibleEntries } from '../../src/log/visible-entries.ts'
import { day } from './days.ts'
import { anyEntry, entryOf } from './entries.ts'

const DAY = day('2026-11-20')
const START = Date.parse('2026-11-20T00:00:00Z')
const HOUR = 3_600_000
const EDGES = [START + HOUR, START + 2 * HOUR, START + 5 * HOUR, START + 6 * HOUR]

function listOf(entries: readonly LogEntry[]): EntryList {
  const log = withPage(
    emptyDayLog(DAY, new LogTexts()),
    { entries, next: null, total: null },
    START,
  )
  const filter = { level: 'all', search: null, hidden: new Set<never>() } as const
  return visibleEntries([log], { ...filter, range: { start: 0, end: null } }).entries
}

/** Entries so many hours after midnight, of these `log` values. */
function at(...given: (readonly [hours: number | null, log: string | null])[]): LogEntry[] {
  return given.map(([hours, log], number) =>
    entryOf(number, { log, occurredAt: hours === null ? null : START + hours * HOUR }),
  )
}

/** Each bucket as `errors warnings others`. */
function sketch(entries: readonly LogEntry[], edges = EDGES) {
  const { buckets, undated } = histogram(listOf(entries), edges)
  const counts = buckets.map(({ errors, warnings, others }) => `${errors} ${warnings} ${others}`)
  return [...counts, undated]
}

describe('counting by time and level', () => {
  test.each([
    ['nothing', [], ['0 0 0', '0 0 0', '0 0 0', 0]],
    [
      'each level by itself, those nobody has heard of as others',
      at([1, '0'], [1, '1'], [1, '2'], [1, '3'], [1, '7'], [1, null]),
      ['1 1 4', '0 0 0', '0 0 0', 0],
    ],
    [
      'what is at an edge with what follows',
      at([2, '0'], [5, '1'], [5.999, '1']),
      ['0 0 0', '1 0 0', '0 2 0', 0],
    ],
    [
      'nothing before the first edge, or at the last and after',
      at([0, '0'], [0.999, '0'], [6, '0'], [23, '0']),
      ['0 0 0', '0 0 0', '0 0 0', 0],
    ],
    [
      'what has no date apart',
      at([null, '0'], [null, '1'], [3, '0']),
      ['0 0 0', '1 0 0', '0 0 0', 2],
    ],
  ])('counts %s', (_, entries, expected) => {
    expect(sketch(entries)).toEqual(expected)
  })

  test.each([[[]], [[START]]])('has no buckets between edges %j', (edges) => {
    expect(histogram(listOf(at([0, '0'])), edges).buckets).toEqual([])
  })

  test('puts every entry into the bucket that contains it', () => {
    const anyEdges = fc
      .uniqueArray(fc.integer({ min: START, max: START + 24 * HOUR }), { maxLength: 20 })
      .map((edges) => edges.toSorted((a, b) => a - b))
    const anyTime = fc.option(fc.integer({ min: START, max: START + 24 * HOUR - 1 }))
    fc.assert(
      fc.property(fc.array(anyEntry(anyTime)), anyEdges, (given, edges) => {
        const list = listOf(given)
        const entries = list.slice(0, list.length)
        const { buckets, undated } = histogram(list, edges)
        const naive = buckets.map(({ start, end }) => {
          const own = entries.filter(
            (e) => Number(e.occurredAt) >= start && Number(e.occurredAt) < end,
          )
          const dated = own.filter(({ occurredAt }) => occurredAt !== null)
          const errors = dated.filter(({ level }) => level === 'error').length
          const warnings = dated.filter(({ level }) => level === 'warning').length
          return { start, end, errors, warnings, others: dated.length - errors - warnings }
        })
        expect(buckets).toEqual(naive)
        expect(undated).toBe(entries.filter(({ occurredAt }) => occurredAt === null).length)
      }),
    )
  })
})
