import { describe, expect, test } from 'vitest'
import { filterWords } from '../../src/deletion/dry-run/filter-words.ts'
import { summaryOf } from '../../src/deletion/dry-run/summary.ts'
import { parseDay } from '../../src/log/day.ts'
import { DEFAULT_VIEW, type ViewState } from '../../src/url/view-state.ts'
import { entryOf } from './entries.ts'

const day = (text: string) => parseDay(text) ?? expect.unreachable(`${text} is a day`)

describe('the filter in words', () => {
  test.each<[Partial<ViewState>, string]>([
    [{}, 'notifications in the last 7 days'],
    [{ level: 'error', range: { kind: 'last', span: '24h' } }, 'errors in the last 24 hours'],
    [
      { level: 'warning', search: ' code:11200 ' },
      'warnings that match “code:11200” in the last 7 days',
    ],
    [
      { range: { kind: 'days', from: day('2026-11-01'), to: day('2026-11-03'), zone: null } },
      'notifications from 2026-11-01 to 2026-11-03',
    ],
    [
      { range: { kind: 'days', from: day('2026-11-01'), to: day('2026-11-01'), zone: null } },
      'notifications of 2026-11-01',
    ],
    [
      {
        range: {
          kind: 'times',
          start: Date.UTC(2026, 10, 19, 16),
          end: Date.UTC(2026, 10, 19, 17),
        },
      },
      'notifications of Nov 19, 16:00–17:00 UTC',
    ],
  ])('%o', (change, words) => {
    expect(filterWords({ ...DEFAULT_VIEW, ...change }, 'UTC')).toBe(words)
  })
})

describe('a summary', () => {
  test('of nothing', () => {
    expect(summaryOf([])).toEqual({ count: 0, levels: [], codes: [], errors: 0, span: null })
  })

  test('counts levels and codes, most first, and spans what has a date', () => {
    const entries = [
      entryOf(3, { level: 'warning', log: '1', errorCode: '12200' }),
      entryOf(1, { level: 'warning', log: '1', errorCode: null }),
      entryOf(9, { occurredAt: null, errorCode: '12200' }),
    ]
    expect(summaryOf(entries)).toEqual({
      count: 3,
      levels: [
        { name: 'Warning', count: 2 },
        { name: 'Error', count: 1 },
      ],
      codes: [
        { name: '12200', count: 2 },
        { name: 'no code', count: 1 },
      ],
      errors: 1,
      span: { from: entryOf(1).occurredAt, to: entryOf(3).occurredAt },
    })
  })
})
