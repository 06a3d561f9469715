import { expect, test } from 'vitest'
import { askedWords, lengthWords, rangeWords } from '../../src/log/range-words.ts'
import type { RangeChoice } from '../../src/log/time-range.ts'
import { day } from './days.ts'

const NOW = Date.parse('2026-11-21T14:03:22Z')
const oneDay = (text: string): RangeChoice => ({
  kind: 'days',
  from: day(text),
  to: day(text),
  zone: null,
})
const times = (start: string, end: string): RangeChoice => ({
  kind: 'times',
  start: Date.parse(start),
  end: Date.parse(end),
})

test.each([
  [0, '0 s'],
  [1000, '1 s'],
  [30 * 60_000, '30 min'],
  [5_400_000, '1 h 30 min'],
  [3_601_000, '1 h'],
  [86_400_000, '1 day'],
  [90_000_000, '1 day 1 h'],
  [172_800_000, '2 days'],
])('%d ms are %s', (length, words) => {
  expect(lengthWords(length)).toBe(words)
})

test.each<[RangeChoice, string, string, string | null]>([
  [
    { kind: 'last', span: '3h' },
    'Europe/Berlin',
    'Last 3 hours: Nov 21, 12:03–15:03 UTC+1, and on with the clock',
    'Twilio is asked for the GMT day Nov 21; what lies outside the range is left out here.',
  ],
  [
    oneDay('2026-10-25'),
    'Europe/Berlin',
    'Oct 25 UTC+2/UTC+1 · 1 day 1 h',
    'Twilio is asked for the GMT days Oct 24 – Oct 25; what lies outside the range is left out here.',
  ],
  [oneDay('2026-11-20'), 'UTC', 'Nov 20 UTC · 1 day', null],
  // At midnight in Greenwich, London's winter day is Twilio's; its summer day is not.
  [oneDay('2026-01-20'), 'Europe/London', 'Jan 20 UTC · 1 day', null],
  [
    oneDay('2025-07-20'),
    'Europe/London',
    'Jul 20 UTC+1 2025 · 1 day',
    'Twilio is asked for the GMT days Jul 19 – Jul 20; what lies outside the range is left out here.',
  ],
  [
    times('2026-11-20T23:30Z', '2026-11-21T00:00Z'),
    'UTC',
    'Nov 20, 23:30–24:00 UTC · 30 min',
    'Twilio is asked for the GMT day Nov 20; what lies outside the range is left out here.',
  ],
])('%o in %s', (choice, zone, words, asked) => {
  expect(rangeWords(choice, NOW, zone)).toBe(words)
  expect(askedWords(choice, NOW, zone)).toBe(asked)
})
