import { expect, test } from 'vitest'
import { isCallSid, notificationSid } from '../../src/log/entry.ts'

const HEX = '0123456789abcdefABCDEF0123456789'

test.each([
  [`NO${HEX}`, true],
  [`NO${HEX}\n`, false],
  [` NO${HEX}`, false],
  [`no${HEX}`, false],
  [`NO${HEX.slice(1)}`, false],
  [`NO${HEX}0`, false],
  [`NO${HEX.slice(1)}g`, false],
  [`NO${HEX}/../Calls`, false],
  [`CA${HEX}`, false],
  ['', false],
])('%j is a notification’s sid: %s', (text, is) => {
  expect(notificationSid(text)).toBe(is ? text : null)
})

test.each([
  [`CA${HEX}`, true],
  [`SM${HEX}`, false],
  [`CA${HEX.slice(1)}`, false],
  ['', false],
  [null, false],
])('%j names a call: %s', (text, is) => expect(isCallSid(text)).toBe(is))
