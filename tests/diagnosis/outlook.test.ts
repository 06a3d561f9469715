import { describe, expect, test } from 'vitest'
import { outlookOf } from '../../src/diagnosis/outlook.ts'

const told = (errorCode: string | null, errors: number, warnings: number) =>
  outlookOf({ problem: { errorCode }, errors, warnings })

describe('what to expect of a problem', () => {
  test.each([
    [null, 0, 0, 'harmless'],
    [null, 0, 1, 'unclear'],
    [null, 1, 0, 'fix'],
    ['15003', 0, 9, 'harmless'],
    ['15003', 9, 0, 'harmless'],
    ['30003', 0, 1, 'harmless'],
    ['21610', 0, 1, 'fix'],
    ['12200', 0, 1, 'harmless'],
    ['12200', 1, 1, 'fix'],
    ['13225', 0, 3, 'unclear'],
    ['13225', 3, 0, 'fix'],
    ['11200', 1, 0, 'fix'],
    ['11200', 0, 1, 'unclear'],
    ['99999', 1, 9, 'fix'],
  ] as const)(
    'of code %s with %i errors and %i warnings: %s',
    (code, errors, warnings, prospect) => {
      expect(told(code, errors, warnings).prospect).toBe(prospect)
    },
  )

  test('has a reason, in one sentence', () => {
    for (const code of ['15003', '21609', '30008', '12200', '13000', '11205', '99999', null]) {
      for (const [errors, warnings] of [
        [1, 0],
        [0, 1],
        [0, 0],
      ] as const) {
        expect(told(code, errors, warnings).reason).toMatch(/^[A-Z].*\.$/)
      }
    }
  })
})
