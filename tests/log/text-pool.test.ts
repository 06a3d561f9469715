import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NO_TEXT, TextPool } from '../../src/log/text-pool.ts'

const ignoresCase = fc.boolean()
/** Short texts of few letters: many share a part, and some differ in case alone. */
const anyText = fc.string({ unit: fc.constantFrom('a', 'A', 'b', 'Ä', 'ä', '%'), maxLength: 4 })

function poolOf(texts: readonly (string | null)[], options = {}): TextPool {
  const pool = new TextPool(options)
  for (const text of texts) pool.idOf(text)
  return pool
}

describe('a pool of texts', () => {
  test('keeps each text once, the empty one too, and nothing for null', () => {
    const pool = new TextPool({ ignoresCase: true })
    const ids = ['b', '', 'B', null, 'b', ''].map((text) => pool.idOf(text))
    expect(ids).toEqual([1, 2, 3, NO_TEXT, 1, 2])
    expect(pool.size).toBe(4)
    expect([0, 1, 2, 3, 4].map((id) => pool.textOf(id))).toEqual([null, 'b', '', 'B', null])
  })

  test('keeps a text as often as it is added, and gives none of these ids for it again', () => {
    const pool = new TextPool()
    expect(['a', 'a'].map((text) => pool.add(text))).toEqual([1, 2])
    expect(pool.idOf('a')).toBe(3)
    expect([1, 2, 3].map((id) => pool.textOf(id))).toEqual(['a', 'a', 'a'])
    expect([...pool.flagsOf('a')].slice(0, 4)).toEqual([0, 1, 1, 1])
    expect([...pool.ranks()]).toEqual([4, 0, 0, 0])
  })

  test('knows which texts have a word in them, also those that came later', () => {
    const anySteps = fc.array(fc.record({ texts: fc.array(anyText), word: anyText }))
    fc.assert(
      fc.property(ignoresCase, anySteps, (ignoring, steps) => {
        const pool = new TextPool({ ignoresCase: ignoring })
        for (const { texts, word } of steps) {
          for (const text of texts) pool.idOf(text)
          const known = Array.from({ length: pool.size }, (_, id) => pool.textOf(id))
          const having = known.filter((text) =>
            (ignoring ? text?.toLowerCase() : text)?.includes(word),
          )
          const flags = pool.flagsOf(word)
          expect(known.filter((_, id) => flags[id] === 1)).toEqual(having)
          expect(flags.slice(0, pool.size).every((flag) => flag === 0 || flag === 1)).toBe(true)
        }
      }),
    )
  })

  test('finds a word again after many others', () => {
    const pool = poolOf(['one', 'two'])
    const words = ['one', ...Array.from({ length: 100 }, (_, n) => `word ${n}`), 'one']
    expect([...(words.map((word) => pool.flagsOf(word)).at(-1) ?? [])].slice(0, 3)).toEqual([
      0, 1, 0,
    ])
  })
})

describe('the ranks of texts', () => {
  /** For each id its place among the sorted texts; those that are equal share the first one's. */
  function ranksBySorting(pool: TextPool, ignoring: boolean): number[] {
    const keyOf = (id: number) => {
      const text = pool.textOf(id) ?? ''
      return ignoring ? text.toLowerCase() : text
    }
    const ids = Array.from({ length: pool.size - 1 }, (_, index) => index + 1)
    ids.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0))
    return Array.from({ length: pool.size }, (_, id) =>
      id === NO_TEXT ? pool.size : ids.findIndex((other) => keyOf(other) === keyOf(id)),
    )
  }

  test('are their places in order, and nothing stands last', () => {
    const pool = poolOf(['b', 'a', null, 'C', ''], { ignoresCase: true })
    expect([...pool.ranks()]).toEqual([5, 2, 1, 3, 0])
    expect([...poolOf([]).ranks()]).toEqual([1])
  })

  test('are the same however often one asks on the way', () => {
    const anyParts = fc.array(fc.array(anyText), { maxLength: 5 })
    fc.assert(
      fc.property(ignoresCase, anyParts, (ignoring, parts) => {
        const pool = new TextPool({ ignoresCase: ignoring })
        for (const texts of parts) {
          for (const text of texts) pool.idOf(text)
          expect([...pool.ranks()]).toEqual(ranksBySorting(pool, ignoring))
        }
      }),
    )
  })

  test('of thousands are found some at a time', () => {
    // Multiplying by a number without a common divisor visits every number below 5,000 once.
    const texts = Array.from({ length: 5000 }, (_, n) => String((n * 1789) % 5000))
    const pool = poolOf(texts.slice(0, 2500))
    expect(pool.rankSome()).toBe(false)
    for (const text of texts.slice(2500)) pool.idOf(text)
    const answers = Array.from({ length: 6 }, () => pool.rankSome())
    expect([answers[0], answers.at(-1)]).toEqual([false, true])
    expect([...pool.ranks()]).toEqual(ranksBySorting(pool, false))
  })
})
