import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  exactTerm,
  opposite,
  withOnly,
  withoutTerm,
  withTerm,
} from '../../../src/log/query/edit-query.ts'
import { printQuery, printTerm } from '../../../src/log/query/print-query.ts'
import { parseQuery } from '../../../src/log/query/read-query.ts'
import type { Term } from '../../../src/log/query/term.ts'
import { anyTerm, anyTyped } from './terms.ts'

function term(text: string): Term {
  const [first] = parseQuery(text)
  if (!first) throw new Error(`${text} is no term`)
  return first
}

test.each([
  ['', 'code:11200', 'code:11200'],
  ['read', '"a b"', 'read "a b"'],
  ['a b', 'a', 'a b'],
  ['code:11200 x', 'code:11205', 'code:11200,11205 x'],
  ['code:11200 x', 'code:11200,9', 'code:11200,9 x'],
  ['-code:11200,9 x', 'code:11200', '-code:9 x code:11200'],
  ['-code:11200 x', 'code:11200', 'x code:11200'],
  ['code:11200', '-code:11205', 'code:11200 -code:11205'],
  ['-a', 'a', 'a'],
])('“%s” with %s is “%s”', (query, added, expected) => {
  expect(withTerm(query, term(added))).toBe(expected)
})

test.each([
  ['code:11200,11205 x', 'code:11200', 'code:11205 x'],
  ['code:11200 x', 'code:11200', 'x'],
  ['-code:11200 x', 'code:11200', '-code:11200 x'],
  ['host:a.b', 'host:=a.b', 'host:a.b'],
  ['a b a', 'a', 'b'],
])('“%s” without %s is “%s”', (query, gone, expected) => {
  expect(withoutTerm(query, term(gone))).toBe(expected)
})

test('only one value leaves nothing else of the field', () => {
  expect(withOnly('host:a -code:2 code:1,3 x', exactTerm('code', '4'))).toBe('host:a x code:4')
})

test.each([
  ['code', '11200', 'code:11200'],
  ['host', 'a.example:80', 'host:=a.example:80'],
  ['path', '/a, b', 'path:="/a, b"'],
  ['path', '/*', 'path:="/*"'],
] as const)('exactly this %s: %s', (field, text, expected) => {
  expect(printTerm(exactTerm(field, text))).toBe(expected)
  expect(printTerm(exactTerm(field, text, true))).toBe(`-${expected}`)
})

describe('whatever the search', () => {
  test('a term that is put in can be taken out again, and twice is as good as once', () => {
    fc.assert(
      fc.property(anyTyped, anyTerm, (query, added) => {
        const once = withTerm(query, added)
        expect(withTerm(once, added)).toBe(once)
        const left = withoutTerm(once, added)
        expect(withoutTerm(left, added)).toBe(left)
        expect(printQuery(parseQuery(left))).toBe(left)
      }),
    )
  })

  test('the opposite of the opposite is the term', () => {
    fc.assert(
      fc.property(anyTerm, (one) => {
        expect(opposite(opposite(one))).toEqual(one)
      }),
    )
  })
})
