import { expect, test } from 'vitest'
import { parseSpan, spanLabel, spanMs } from '../../src/log/span.ts'

test.each([
  ['15m', 15, 'Last 15 minutes'],
  ['1h', 60, 'Last 1 hour'],
  ['24h', 1440, 'Last 24 hours'],
  ['7d', 7 * 1440, 'Last 7 days'],
  ['2w', 14 * 1440, 'Last 2 weeks'],
  ['400d', 400 * 1440, 'Last 400 days'],
])('%s is %d minutes: %s', (text, minutes, label) => {
  const span = parseSpan(text)
  expect(span && [spanMs(span), spanLabel(span)]).toEqual([minutes * 60_000, label])
})

test.each(['', '0h', '01h', '1.5h', '-1h', '1y', '1H', ' 1h', '401d', '58w', '9999999m', 'h'])(
  '“%s” is no span',
  (text) => {
    expect(parseSpan(text)).toBeNull()
  },
)
