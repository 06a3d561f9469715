import { describe, expect, test } from 'vitest'
import type { Outcome } from '../../src/deletion/outcome.ts'
import { endingsOf } from '../../src/deletion/report/outcome-words.ts'
import { reportFile } from '../../src/deletion/report/report-file.ts'
import { sampleOf } from '../../src/deletion/report/sample-of.ts'
import type { RunReport } from '../../src/deletion/run-report.ts'
import { entryOf } from './entries.ts'

const OUTCOMES: readonly Outcome[] = [
  { is: 'failed', reason: 'It said: a | b\n<i>.', blocks: false },
  { is: 'gone', how: 'deleted' },
  { is: 'gone', how: 'already-gone' },
  { is: 'unsent' },
  { is: 'refused', by: 'twilio', words: 'Not here.' },
  { is: 'unknown', reason: 'No answer.', blocks: false },
  { is: 'gone', how: 'deleted' },
]

const REPORT: RunReport = {
  does: 'delete',
  startedAt: Date.UTC(2026, 10, 21, 10, 30, 5),
  endedAt: Date.UTC(2026, 10, 21, 10, 31),
  results: OUTCOMES.map((outcome, at) => ({ entry: entryOf(at + 1), outcome })),
}

test('counts are given best first, without what did not happen', () => {
  expect([...endingsOf(REPORT)]).toEqual([
    ['deleted', 2],
    ['gone', 1],
    ['unsent', 1],
    ['refused', 1],
    ['failed', 1],
    ['unknown', 1],
  ])
  expect([...endingsOf({ ...REPORT, results: [] })]).toEqual([])
})

describe('a report that is saved', () => {
  test('as JSON says when, how many, and what came of each', () => {
    const { name, type, text } = reportFile(REPORT, 'json')
    expect(name).toBe('deletion-2026-11-21T103005.json')
    expect(type).toBe('application/json')
    const read: unknown = JSON.parse(text)
    expect(read).toMatchObject({
      started_at: '2026-11-21T10:30:05.000Z',
      counts: { deleted: 2, failed: 1 },
    })
    expect(read).toHaveProperty('notifications.5', {
      sid: entryOf(6).sid,
      error_code: '11200',
      message_date: '2026-11-21T00:00:06.000Z',
      outcome: 'unknown',
      reason: 'No answer.',
    })
  })

  test('as NDJSON has a line for each', () => {
    const lines = reportFile(REPORT, 'ndjson').text.trimEnd().split('\n')
    expect(lines.map((line): unknown => JSON.parse(line))).toHaveLength(7)
  })

  test('as Markdown is a table that no text breaks', () => {
    const { text } = reportFile(REPORT, 'md')
    expect(text).toContain('- 1 not sent, stopped before')
    expect(text).toContain('failed | It said: a \\| b \\<i\\>. |')
    expect(text.split('\n').filter((line) => line.startsWith('| NO'))).toHaveLength(7)
  })
})

test.each([
  [3, 20, [0, 1, 2]],
  [10, 5, [0, 2, 4, 6, 8]],
  [7, 3, [0, 2, 4]],
  [0, 3, []],
])('of %i a sample of %i is spread evenly', (size, count, expected) => {
  expect(sampleOf([...Array(size).keys()], count)).toEqual(expected)
})
