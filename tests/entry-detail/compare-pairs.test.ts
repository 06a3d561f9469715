import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { comparePairs } from '../../src/entry-detail/comparison/compare-pairs.ts'
import { type Pair, readFormPairs } from '../../src/log/form-pairs.ts'

/** As one writes it: `name: before → after`, `∅` for what is not there. */
function compared(before: string, after: string, ignoresCase = false): string[] {
  return comparePairs(readFormPairs(before), readFormPairs(after), ignoresCase).map(
    ({ name, before: old, after: young }) => `${name}: ${old ?? '∅'} → ${young ?? '∅'}`,
  )
}

describe('pairs side by side', () => {
  test.each<[string, string, string, string[]]>([
    ['nothing', '', '', []],
    ['the same', 'a=1', 'a=1', ['a: 1 → 1']],
    ['another value', 'a=1', 'a=2', ['a: 1 → 2']],
    ['blank is not missing', 'a=', 'b=', ['a:  → ∅', 'b: ∅ → ']],
    ['in another order', 'a=1&b=2', 'b=2&a=1', ['a: 1 → 1', 'b: 2 → 2']],
    ['repeated', 'a=1&a=2', 'a=1&a=3&a=4', ['a: 1 → 1', 'a: 2 → 3', 'a: ∅ → 4']],
    [
      'a name like a prototype’s',
      '__proto__=1',
      'constructor=2',
      ['__proto__: 1 → ∅', 'constructor: ∅ → 2'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(compared(before, after)).toEqual(expected)
  })

  test('of headers, whose names have no case', () => {
    expect(compared('Server=a&x=1', 'server=b&X=1', true)).toEqual(['Server: a → b', 'x: 1 → 1'])
    expect(compared('x=1', 'X=1')).toEqual(['x: 1 → ∅', 'X: ∅ → 1'])
  })

  test('lose none of either', () => {
    const anyPairs: fc.Arbitrary<Pair[]> = fc.array(
      fc.record({ name: fc.constantFrom('a', 'b', 'c'), value: fc.string({ maxLength: 2 }) }),
    )
    fc.assert(
      fc.property(anyPairs, anyPairs, (before, after) => {
        const rows = comparePairs(before, after)
        const values = (of: 'before' | 'after') =>
          rows.flatMap((row) => (row[of] === null ? [] : [`${row.name}=${row[of]}`])).sort()
        const written = (pairs: readonly Pair[]) =>
          pairs.map(({ name, value }) => `${name}=${value}`).sort()
        expect(values('before')).toEqual(written(before))
        expect(values('after')).toEqual(written(after))
      }),
    )
  })
})
