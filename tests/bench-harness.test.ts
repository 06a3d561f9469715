import { assert, constantFrom, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Bound, OURS } from './bench/harness/contest.ts'
import { judge } from './bench/harness/judge.ts'
import { median } from './bench/harness/median.ts'
import { contestReport } from './bench/harness/report.ts'
import type { Outcome } from './bench/harness/run-contest.ts'
import { type BigLog, bigPage, firstRowUntil } from './bench/twilio/big-log.ts'
import { rowTemplate } from './bench/twilio/row-template.ts'

describe('the median', () => {
  test.each([
    [[3], 3],
    [[1, 2], 1.5],
    [[9, 1, 5], 5],
    [[4, 1, 3, 100], 3.5],
  ])('of %j is %d', (numbers, expected) => {
    expect(median(numbers)).toBe(expected)
  })

  test('of nothing is no number', () => {
    expect(median([])).toBeNaN()
  })
})

describe('a bound', () => {
  const outcome = (contender: string, medians: Outcome['medians']): Outcome => ({
    contender,
    medians,
    samples: {},
    failures: [],
  })
  const toPeer = (atMost: number | null): Bound => ({ metric: 'all', against: 'peer', atMost })

  test.each<[string, Bound, number | undefined, number | undefined, number | null, boolean]>([
    ['holds at its edge', toPeer(0.5), 50, 100, 0.5, true],
    ['is missed beyond it', toPeer(0.5), 51, 100, 0.51, false],
    ['is missed where this viewer was not measured', toPeer(0.5), undefined, 100, null, false],
    ['is missed where the peer was not measured', toPeer(0.5), 1, undefined, null, false],
    ['holds for nothing over nothing', toPeer(1), 0, 0, 1, true],
    ['is missed for something over nothing', toPeer(1), 1, 0, Infinity, false],
    ['may be a goal', { metric: 'all', against: 200, atMost: 1 }, 190, undefined, 0.95, true],
    ['that is only shown holds', toPeer(null), 500, 100, 5, true],
  ])('%s', (_, bound, own, other, ratio, holds) => {
    const outcomes = [
      outcome(OURS, own === undefined ? {} : { all: own }),
      outcome('peer', other === undefined ? {} : { all: other }),
    ]
    expect(judge(bound, outcomes)).toEqual({ bound, ratio, holds })
  })
})

describe('the report of a contest', () => {
  const rowFor = (bound: Bound, own: number): string => {
    const outcomes: Outcome[] = [
      { contender: OURS, medians: { all: own }, samples: {}, failures: [] },
      { contender: 'peer', medians: { all: 100 }, samples: {}, failures: [] },
    ]
    const contest = {
      name: 'Loading',
      about: 'How.',
      metrics: { all: { title: 'all rows', unit: 'ms' as const } },
      bounds: [bound],
      rounds: 1,
      open: () => Promise.reject(new Error('It is not run here.')),
    }
    const lines = contestReport({ contest, outcomes, verdicts: [judge(bound, outcomes)] }).split(
      '\n',
    )
    return lines.at(-1)?.replaceAll(/ +/g, ' ') ?? ''
  }
  const bound: Bound = { metric: 'all', against: 'peer', atMost: 0.5 }

  test.each<[string, Bound, number, string]>([
    ['holds a bound', bound, 40, 'at most 0.5'],
    ['misses one', bound, 60, '**at most 0.5: missed**'],
    ['is not at its goal yet', { ...bound, goal: 0.2 }, 40, 'at most 0.5, goal 0.2'],
    ['only shows a ratio', { ...bound, atMost: null }, 40, ''],
  ])('where this viewer %s, says so', (_, given, own, words) => {
    expect(rowFor(given, own)).toBe(
      `| all rows | ${own} ms | peer | 100 ms | ${own / 100} | ${words} |`.replaceAll(/ +/g, ' '),
    )
  })
})

describe('the big log', () => {
  const DAY_MS = 86_400_000
  const newest = Date.UTC(2026, 10, 20, 12)
  const logOf = (size: number, busyShare: number): BigLog => ({
    size,
    newest,
    spanMs: 30 * DAY_MS - 7_200_000,
    busyShare,
    pool: [{ log: '0', render: (index, instant) => `${index}@${instant}` }],
  })

  test('gives every row once, newest first, when its days are walked page by page', () => {
    assert(
      property(
        integer({ min: 1, max: 400 }),
        constantFrom(0, 0.3, 0.6),
        integer({ min: 1, max: 60 }),
        (size, busyShare, pageSize) => {
          const log = logOf(size, busyShare)
          const rows: string[] = []
          for (let day = Date.UTC(2026, 10, 20); day > newest - 31 * DAY_MS; day -= DAY_MS) {
            const wanted = { since: day, until: day + DAY_MS - 1, log: null }
            for (let from: number | null = firstRowUntil(log, wanted.until); from !== null;) {
              const page = bigPage(log, wanted, from, pageSize)
              rows.push(...page.rows)
              from = page.next
            }
          }
          expect(rows.map((row) => Number.parseInt(row, 10))).toEqual([...Array(size).keys()])
          const instants = rows.map((row) => Number(row.split('@')[1]))
          expect(instants).toEqual([...instants].sort((a, b) => b - a))
        },
      ),
    )
  })

  test('has a day as busy as it is told', () => {
    const log = logOf(1000, 0.6)
    const newestOfDay = firstRowUntil(log, newest - 2 * DAY_MS)
    expect(firstRowUntil(log, newest - 3 * DAY_MS) - newestOfDay).toBeGreaterThanOrEqual(599)
  })
})

describe('a row made of a template', () => {
  const sid = `NO${'0123456789abcdef'.repeat(2)}`
  const row = {
    sid,
    call_sid: `CA${'ab'.repeat(16)}`,
    log: '0',
    error_code: '15003',
    date_created: 'Sat, 21 Nov 2026 23:59:23 +0000',
    date_updated: 'Sat, 21 Nov 2026 23:59:23 +0000',
    message_date: 'Sat, 21 Nov 2026 23:59:23 +0000',
    message_text: 'ErrorCode=15003&Msg=Got+404+from+https%3A%2F%2Fa.example%2Fs%3Forder%3D40686',
    request_url: 'https://a.example/s?order=40686',
    uri: `/2010-04-01/Accounts/AC/Notifications/${sid}.json`,
  }
  const made = (index: number, instant = 0): Record<string, string> =>
    JSON.parse(rowTemplate(row).render(index, instant))

  test('has its own sid, everywhere', () => {
    expect(made(1)['sid']).toMatch(/^NO[0-9a-f]{32}$/)
    expect(made(1)['sid']).not.toBe(made(2)['sid'])
    expect(made(1)['uri']).toContain(made(1)['sid'])
  })

  test('has its date as Twilio writes one', () => {
    expect(made(1, Date.UTC(2026, 0, 5, 7, 8, 9))['message_date']).toBe(
      'Mon, 05 Jan 2026 07:08:09 +0000',
    )
  })

  test('has an order number of its own, the same in all its texts, and the error’s code as it was', () => {
    const { request_url: url = '', message_text: text = '' } = made(7)
    const order = /order=(\d{5})$/.exec(url)?.[1]
    expect(order).not.toBe('40686')
    expect(text).toBe(
      `ErrorCode=15003&Msg=Got+404+from+https%3A%2F%2Fa.example%2Fs%3Forder%3D${order}`,
    )
    expect(made(8)['request_url']).not.toBe(url)
  })
})
