import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diffLines, type DiffPart } from '../../src/entry-detail/comparison/diff-lines.ts'
import { diffRows, MOST_ROWS } from '../../src/entry-detail/comparison/diff-rows.ts'

const SIGNS = { same: ' ', removed: '-', added: '+' } as const

/** As `diff` writes it: a sign, then the line. */
function written(parts: readonly DiffPart[]): string[] {
  return parts.flatMap(({ kind, lines }) => lines.map((line) => SIGNS[kind] + line))
}

/** The text that is left without the lines of one kind. */
function without(kind: DiffPart['kind'], parts: readonly DiffPart[]): string {
  return parts
    .filter((part) => part.kind !== kind)
    .flatMap(({ lines }) => lines)
    .join('\n')
}

/** Texts of few different lines, so that some are the same. */
const anyText = fc
  .array(fc.constantFrom('a', 'b', 'c', 'd', ''), { maxLength: 30 })
  .map((lines) => lines.join('\n'))

describe('the lines that differ', () => {
  test.each<[string, string, string, string[]]>([
    ['two empty texts', '', '', [' ']],
    ['the same', 'a\nb', 'a\nb', [' a', ' b']],
    ['something from nothing', '', 'a', ['-', '+a']],
    ['a line end at the end', 'a', 'a\n', [' a', '+']],
    ['another line in the midst', 'a\nb\nc', 'a\nx\nc', [' a', '-b', '+x', ' c']],
    ['a line more', 'a\nc', 'a\nb\nc', [' a', '+b', ' c']],
    ['a line less', 'a\nb\nc', 'a\nc', [' a', '-b', ' c']],
    ['all but one in the midst', 'x\nb\ny', 'v\nb\nw', ['-x', '+v', ' b', '-y', '+w']],
    ['a repeated line', 'a\na', 'a\na\na', [' a', ' a', '+a']],
  ])('%s', (_, before, after, expected) => {
    expect(written(diffLines(before, after))).toEqual(expected)
  })

  test('give both texts back, and name the lines’ numbers in each', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const parts = diffLines(before, after)
        expect(without('added', parts)).toBe(before)
        expect(without('removed', parts)).toBe(after)
        for (const { kind, lines, before: x, after: y } of parts) {
          if (kind !== 'added') expect(before.split('\n')[x - 1]).toBe(lines[0])
          if (kind !== 'removed') expect(after.split('\n')[y - 1]).toBe(lines[0])
        }
      }),
    )
  })

  test('are as few as can be', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const kept = written(diffLines(before, after)).filter((line) => line.startsWith(' '))
        expect(kept).toHaveLength(longestCommon(before.split('\n'), after.split('\n')))
      }),
    )
  })

  test('of texts that have little in common are told as a whole', () => {
    const lines = (word: string) => Array.from({ length: 3_000 }, (_, line) => `${word} ${line}`)
    const before = ['head', ...lines('old'), 'common', ...lines('older'), 'foot'].join('\n')
    const after = ['head', ...lines('new'), 'common', ...lines('newer'), 'foot'].join('\n')
    const kinds = diffLines(before, after).map(({ kind, lines: own }) => [kind, own.length])
    expect(kinds).toEqual([
      ['same', 1],
      ['removed', 6_001],
      ['added', 6_001],
      ['same', 1],
    ])
  })
})

describe('the rows that are drawn', () => {
  const rowsOf = (before: string, after: string) =>
    diffRows(diffLines(before, after)).map((row) =>
      row.kind === 'gap' ? `… ${row.count}` : `${row.before ?? ''}/${row.after ?? ''} ${row.text}`,
    )

  test('are those that differ and three around them', () => {
    const before = 'abcdefghijklmnopq'.split('').join('\n')
    const after = before.replace('f', 'F').replace('q', 'q\nr')
    expect(rowsOf(before, after)).toEqual([
      '… 2',
      '3/3 c',
      '4/4 d',
      '5/5 e',
      '6/ f',
      '/6 F',
      '7/7 g',
      '8/8 h',
      '9/9 i',
      '… 5',
      '15/15 o',
      '16/16 p',
      '17/17 q',
      '/18 r',
    ])
  })

  test('leave no single line out', () => {
    expect(rowsOf('a\nb\nc\nd\ne', 'a\nb\nc\nd\nE')).toEqual([
      '1/1 a',
      '2/2 b',
      '3/3 c',
      '4/4 d',
      '5/ e',
      '/5 E',
    ])
  })

  test('are none but a gap where nothing differs, and never too many', () => {
    expect(rowsOf('a\nb', 'a\nb')).toEqual(['… 2'])
    expect(rowsOf('', 'x\n'.repeat(5_000))).toHaveLength(MOST_ROWS)
  })
})

/** The length of the longest common subsequence, by the table in every textbook. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = Array.from({ length: b.length + 1 }, () => 0)
  for (const line of a) {
    const next = [0]
    for (const [at, other] of b.entries()) {
      next.push(line === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
