import { expect, test } from 'vitest'
import { levelOfLog, levelWord } from '../../src/log/level.ts'

test.each([
  [null, 'unknown', 'No level'],
  ['', 'unknown', 'Level '],
  ['constructor', 'unknown', 'Level constructor'],
  ['00', 'unknown', 'Level 00'],
  ['4', 'unknown', 'Level 4'],
  ['0', 'error', 'Error'],
  ['1', 'warning', 'Warning'],
  ['2', 'notice', 'Notice'],
  ['3', 'debug', 'Debug'],
])('log %j is the level %s and reads “%s”', (log, level, word) => {
  expect(levelOfLog(log)).toBe(level)
  expect(levelWord(levelOfLog(log), log)).toBe(word)
})
