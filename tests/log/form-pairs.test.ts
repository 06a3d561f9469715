import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFormPairs } from '../../src/log/form-pairs.ts'

const cases: readonly (readonly [why: string, text: string, pairs: readonly string[][]])[] = [
  ['nothing', '', []],
  ['nothing but separators', '&&', []],
  ['a cut percent sign', 'url=http%3A%2F%2', [['url', 'http:/%2']]],
  ['a lone percent sign at the end', 'Discount=50%', [['Discount', '50%']]],
  [
    'percent signs that are no encoding',
    'a=100%+sure%21&b=%ZZ',
    [
      ['a', '100% sure!'],
      ['b', '%ZZ'],
    ],
  ],
  ['a character cut in the middle', 'City=%C3%BC%E2%82', [['City', 'ü%E2%82']]],
  ['Latin-1 among UTF-8', 'City=K%F6ln+%C3%B6', [['City', 'K%F6ln ö']]],
  [
    'half a surrogate pair, and an overlong slash',
    'a=%ED%A0%80%C0%AF%41',
    [['a', '%ED%A0%80%C0%AFA']],
  ],
  [
    'a key without its equals sign',
    'Msg&ErrorCode=11200',
    [
      ['Msg', ''],
      ['ErrorCode', '11200'],
    ],
  ],
  ['an empty key', '=1', [['', '1']]],
  [
    'an equals sign in a value',
    'url=https://shop.example/?a=b',
    [['url', 'https://shop.example/?a=b']],
  ],
  ['a plus in a name, an encoded plus in a value', 'To+City=%2B1+555', [['To City', '+1 555']]],
  [
    'repetitions, in their order',
    'b=1&a=2&b=3&b',
    [
      ['b', '1'],
      ['a', '2'],
      ['b', '3'],
      ['b', ''],
    ],
  ],
  [
    'names that every object has',
    '__proto__=1&constructor=2',
    [
      ['__proto__', '1'],
      ['constructor', '2'],
    ],
  ],
]

describe('form-encoded pairs', () => {
  test.each(cases)('%s', (_, text, pairs) => {
    expect(readFormPairs(text).map(({ name, value }) => [name, value])).toEqual(pairs)
  })

  test('come back as they were encoded', () => {
    const pair = fc.record({
      name: fc.string({ unit: 'grapheme', minLength: 1 }),
      value: fc.string({ unit: 'grapheme' }),
    })
    fc.assert(
      fc.property(fc.array(pair), (pairs) => {
        const encoded = new URLSearchParams(pairs.map(({ name, value }) => [name, value]))
        expect(readFormPairs(encoded.toString())).toEqual(pairs)
      }),
    )
  })

  test('survive being cut anywhere: the whole pairs before the cut are the same', () => {
    const names = fc.string({ unit: 'grapheme', minLength: 1 })
    fc.assert(
      fc.property(fc.array(names, { minLength: 1 }), fc.nat(), (values, at) => {
        const encoded = values.map((value) => `v=${encodeURIComponent(value)}`).join('&')
        const cut = encoded.slice(0, at % (encoded.length + 1))
        const whole = cut.split('&').length - 1
        const read = readFormPairs(cut).slice(0, whole)
        expect(read.map(({ value }) => value)).toEqual(values.slice(0, whole))
      }),
    )
  })
})
