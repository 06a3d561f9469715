import { expect, test } from 'vitest'
import { levelOfLog } from '../../src/log/level.ts'

test.each([
  [null, 'unknown'],
  ['', 'unknown'],
  ['constructor', 'unknown'],
  ['00', 'unknown'],
  ['4', 'unknown'],
  ['0', 'error'],
  ['1', 'warning'],
  ['2', 'notice'],
  ['3', 'debug'],
])('log %j is the level %s', (log, level) => {
  expect(levelOfLog(log)).toBe(level)
})
