import { expect, test } from 'vitest'
import { spanWords } from '../../src/log/span-words.ts'

test.each([
  ['hours of a day', '2026-11-19T16:00Z', '2026-11-19T17:00Z', 'UTC', 'Nov 19, 16:00–17:00 UTC'],
  ['a day', '2026-11-19T00:00Z', '2026-11-20T00:00Z', 'UTC', 'Nov 19 UTC'],
  ['days', '2026-11-17T23:00Z', '2026-11-20T23:00Z', 'Europe/Berlin', 'Nov 18 – Nov 20 UTC+1'],
  [
    'over midnight',
    '2026-11-19T22:00Z',
    '2026-11-20T04:00Z',
    'UTC',
    'Nov 19, 22:00 – Nov 20, 04:00 UTC',
  ],
  ['up to midnight', '2026-11-19T21:00Z', '2026-11-20T00:00Z', 'UTC', 'Nov 19, 21:00–24:00 UTC'],
  ['from midnight', '2026-11-19T00:00Z', '2026-11-19T03:00Z', 'UTC', 'Nov 19, 00:00–03:00 UTC'],
  [
    'a second',
    '2026-11-19T16:00:09Z',
    '2026-11-19T16:00:10Z',
    'UTC',
    'Nov 19, 16:00:09–16:00:10 UTC',
  ],
  [
    'a last second',
    '2026-11-19T23:59:59Z',
    '2026-11-20T00:00:00Z',
    'UTC',
    'Nov 19, 23:59:59–24:00:00 UTC',
  ],
  [
    'hours in which the clocks go back',
    '2026-10-24T22:00Z',
    '2026-10-25T02:00Z',
    'Europe/Berlin',
    'Oct 25, 00:00 UTC+2–03:00 UTC+1',
  ],
  [
    'the day on which they do',
    '2026-10-24T22:00Z',
    '2026-10-25T23:00Z',
    'Europe/Berlin',
    'Oct 25 UTC+2/UTC+1',
  ],
  [
    'a day that begins at one',
    '2018-11-04T03:00Z',
    '2018-11-05T02:00Z',
    'America/Sao_Paulo',
    'Nov 4, 01:00–24:00 UTC−2',
  ],
])('%s', (_, start, end, zone, words) => {
  expect(spanWords(Date.parse(start), Date.parse(end), zone)).toBe(words)
})
