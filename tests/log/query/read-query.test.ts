import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printQuery } from '../../../src/log/query/print-query.ts'
import { parseQuery, readTokens } from '../../../src/log/query/read-query.ts'
import { anyTerm, anyTyped } from './terms.ts'

describe('a search, as it is normally written,', () => {
  test.each<[string, string, string]>([
    ['nothing', '', ''],
    ['blanks', ' \t\n\u00a0', ''],
    ['words', ' HTTP\t 502\n\u00a0Größe ', 'HTTP 502 Größe'],
    ['a phrase', '"read timed  out"', '"read timed  out"'],
    ['a word in quotes that needs none', '"read"', 'read'],
    ['a quote that is not closed', '"read timed', '"read timed"'],
    ['a quote within a word', '5" wide', '5" wide'],
    ['empty quotes', 'a "" " " b', 'a b'],
    ['quotes within quotes', String.raw`"say \"hi\" \\o/ \n"`, String.raw`"say \"hi\" \\o/ \\n"`],
    ['two phrases side by side', '"a b""c d"', '"a b" "c d"'],
    ['a word to leave out', '-retry --fast "-v" -"a b"', '-retry -"-fast" "-v" -"a b"'],
    ['a dash alone', '- a', '- a'],
    ['a field', 'code:11200', 'code:11200'],
    ['a field in capitals', 'CODE:11200', 'code:11200'],
    ['a list', 'code:11200,11205', 'code:11200,11205'],
    ['a list with holes', 'code:,11200,,11205,', 'code:11200,11205'],
    ['a field without a value', 'code: 11200', 'code: 11200'],
    ['a value of nothing', 'host:"",= a', 'host: a'],
    ['a value in quotes', 'path:"/a, b*"', 'path:"/a, b*"'],
    ['a value half in quotes', 'path:/a" "b', 'path:"/a b"'],
    ['wildcards', 'host:*.example.com,a**b,*', 'host:*.example.com,a*b,*'],
    ['a wildcard beside quotes', 'message:*"timed out"*', 'message:*"timed out"*'],
    ['exactly a value', 'host:=a.example,="a b"', 'host:=a.example,="a b"'],
    ['exactly a value with a wildcard, which says nothing more', 'host:=a*', 'host:a*'],
    ['a value that begins with =', 'url:"=a"', 'url:"=a"'],
    ['an address', 'https://shop.example/a:b', 'https://shop.example/a:b'],
    ['an address as a value', 'url:https://shop.example/a', 'url:https://shop.example/a'],
    ['a value that begins as an address does', 'url://shop.example', 'url://shop.example'],
    ['a time', '09:15:30', '09:15:30'],
    ['a host and port', 'localhost:3000/voice', 'localhost:3000/voice'],
    ['a field that is none', 'Foo:bar -foo:"a b"', 'Foo:bar -foo:"a b"'],
    ['a field that is text', '"code:11200"', '"code:11200"'],
    [
      'an issue’s worth of it',
      'call:CA12 status:5xx -host:staging "read timed out"',
      'call:CA12 status:5xx -host:staging "read timed out"',
    ],
  ])('%s', (_, typed, normal) => {
    expect(printQuery(parseQuery(typed))).toBe(normal)
  })

  test('is read again as it was', () => {
    fc.assert(
      fc.property(fc.array(anyTerm, { maxLength: 5 }), (terms) => {
        expect(parseQuery(printQuery(terms))).toEqual(terms)
      }),
    )
  })

  test('can be anything that one types, and stays the same when written anew', () => {
    fc.assert(
      fc.property(anyTyped, (typed) => {
        const normal = printQuery(parseQuery(typed))
        expect(printQuery(parseQuery(normal))).toBe(normal)
        expect(parseQuery(normal)).toEqual(parseQuery(typed))
      }),
    )
  })
})

test('each term knows where it stands, and between them are only blanks', () => {
  expect(readTokens(' a -code:1,"2 3"  "x ').map(({ start, end }) => [start, end])).toEqual([
    [1, 2],
    [3, 16],
    [18, 21],
  ])
  fc.assert(
    fc.property(anyTyped, (typed) => {
      const tokens = readTokens(typed)
      for (const { term, start, end } of tokens) {
        expect(parseQuery(typed.slice(start, end))).toEqual([term])
      }
    }),
  )
})
