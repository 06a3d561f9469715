import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nearestName, slipsBetween } from '../../src/log/nearest-name.ts'
import { VOCABULARY } from '../../src/diagnosis/twiml/vocabulary.ts'

describe('slipsBetween', () => {
  test.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['say', 'say', 0],
    ['sya', 'say', 1],
    ['hangpu', 'hangup', 1],
    ['maxlenght', 'maxlength', 1],
    ['kitten', 'sitting', 3],
    ['ab', 'ba', 1],
    ['abc', 'cba', 2],
  ])('%j and %j', (one, other, slips) => expect(slipsBetween(one, other)).toBe(slips))

  test('is the same both ways, and at most the longer length', () => {
    const short = fc.string({ maxLength: 12 })
    fc.assert(
      fc.property(short, short, (one, other) => {
        const slips = slipsBetween(one, other)
        expect(slips).toBe(slipsBetween(other, one))
        expect(slips).toBeLessThanOrEqual(Math.max(one.length, other.length))
        expect(slips === 0).toBe(one === other)
      }),
    )
  })
})

describe('nearestName', () => {
  test.each([
    ['', null],
    ['say', 'Say'],
    ['HANGUP', 'Hangup'],
    ['Hangpu', 'Hangup'],
    ['Gathr', 'Gather'],
    ['Redirct', 'Redirect'],
    ['Hologram', null],
    ['x'.repeat(100_000), null],
  ])('%s', (name, right) => expect(nearestName(name, VOCABULARY.names)).toBe(right))
})
