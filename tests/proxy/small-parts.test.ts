import { assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beginsLike, kindOfBody, shownType } from '../../src/proxy/body-kind.ts'
import { redactor } from '../../src/proxy/redact.ts'
import { newToken, tokenCheck } from '../../src/proxy/token.ts'

describe('redacting', () => {
  test.each<[string[], string, string]>([
    [[], 'all of it', 'all of it'],
    [[''], 'all of it', 'all of it'],
    [['a.b'], 'a.b axb a.ba.b', '[redacted] axb [redacted][redacted]'],
    [['ab', 'abc'], 'abcd ab', '[redacted]d [redacted]'],
    [['a/b=='], 'x=a%2Fb%3D%3D', 'x=[redacted]'],
    [['$&'], 'a $& b', 'a [redacted] b'],
  ])('%j from %j leaves %j', (secrets, text, clean) => {
    expect(redactor(secrets)(text)).toBe(clean)
  })
})

describe('a token', () => {
  test('is new each time, long, and fit for a header and an address', () => {
    const tokens = new Set(Array.from({ length: 20 }, newToken))
    expect(tokens.size).toBe(20)
    for (const token of tokens) expect(token).toMatch(/^[\w-]{43}$/)
  })

  test('fits itself alone', () => {
    assert(
      property(string(), string(), (token, other) => {
        expect(tokenCheck(token)(token)).toBe(true)
        expect(tokenCheck(token)(other)).toBe(token === other)
        expect(tokenCheck(token)(undefined)).toBe(false)
      }),
    )
  })
})

describe('a body', () => {
  test.each([
    [undefined, null, 'no content type'],
    ['', null, 'no content type'],
    ['application/json', 'JSON', 'application/json'],
    [' Application/JSON ; charset=utf-8', 'JSON', 'no content type'],
    ['application/hal+json', 'JSON', 'application/hal+json'],
    ['application/jsonp', null, 'application/jsonp'],
    ['text/json', null, 'text/json'],
    ['text/xml', 'XML', 'text/xml'],
    ['application/xml;charset=UTF-8', 'XML', 'application/xml'],
    ['application/atom+xml', 'XML', 'application/atom+xml'],
    ['application/xhtml+xml', null, 'application/xhtml+xml'],
    ['image/svg', null, 'image/svg'],
    ['<script>/x', null, 'no content type'],
  ])('of type %j is %j', (type, kind, shown) => {
    expect(kindOfBody(type)).toBe(kind)
    expect(shownType(type)).toBe(shown)
  })

  test.each<['JSON' | 'XML', string, boolean]>([
    ['JSON', '{', true],
    ['JSON', '', true],
    ['JSON', ' \n\t\r{', true],
    ['JSON', '\uFEFF{}', true],
    ['JSON', '[', false],
    ['JSON', '<', false],
    ['JSON', 'null', false],
    ['XML', '<', true],
    ['XML', '\n<?xml', true],
    ['XML', '<TwilioResponse>', true],
    ['XML', '<html', false],
    ['XML', '<!DOCTYPE HTML>', false],
    ['XML', '{', false],
    ['XML', 'x', false],
  ])('of %s may begin %j: %j', (kind, text, may) => {
    expect(beginsLike(kind, Buffer.from(text))).toBe(may)
  })
})
