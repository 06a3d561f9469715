import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { headerValue, readHeaders } from '../../src/log/headers.ts'

const cases: readonly (readonly [why: string, text: string, headers: readonly string[][]])[] = [
  ['nothing', '', []],
  ['blanks alone', ' \r\n ', []],
  [
    'encoded and cut in mid-value',
    'Date=Sat%2C+21+Nov+2026+08%3A00%3A01+GMT&Server=ngi',
    [
      ['Date', 'Sat, 21 Nov 2026 08:00:01 GMT'],
      ['Server', 'ngi'],
    ],
  ],
  [
    'encoded and cut in mid-percent',
    'Content-Type=text%2Fhtml%3',
    [['Content-Type', 'text/html%3']],
  ],
  [
    'encoded and cut in mid-name',
    'Content-Length=12&Conte',
    [
      ['Content-Length', '12'],
      ['Conte', ''],
    ],
  ],
  [
    'encoded with an address that is not',
    'Location=https://example.com/a:b&Age=0',
    [
      ['Location', 'https://example.com/a:b'],
      ['Age', '0'],
    ],
  ],
  ['one encoded name, cut before its value', 'Date', [['Date', '']]],
  [
    'lines',
    'Content-Length: 500\r\nX-Cache: MISS\r\n',
    [
      ['Content-Length', '500'],
      ['X-Cache', 'MISS'],
    ],
  ],
  ['one line', 'Content-Length: 500', [['Content-Length', '500']]],
  [
    'a line with what pairs have',
    'Set-Cookie: a=1&b=2; Path=/',
    [['Set-Cookie', 'a=1&b=2; Path=/']],
  ],
  ['lines with a value that looks encoded', 'Location: /x%20y+z', [['Location', '/x%20y+z']]],
  [
    'a line without a value',
    'X-Empty:\nX-Next: 1',
    [
      ['X-Empty', ''],
      ['X-Next', '1'],
    ],
  ],
  [
    'a status line before lines',
    'HTTP/1.1 502 Bad Gateway\nVia: 1.1 edge',
    [
      ['HTTP/1.1 502 Bad Gateway', ''],
      ['Via', '1.1 edge'],
    ],
  ],
  [
    'a folded line',
    'Link: <a>,\n  <b>\nVia: 1.1 edge',
    [
      ['Link', '<a>, <b>'],
      ['Via', '1.1 edge'],
    ],
  ],
  [
    'lines in newlines, with an empty one between',
    '\nAge: 1\n\nAge: 2\n',
    [
      ['Age', '1'],
      ['Age', '2'],
    ],
  ],
]

describe('response headers', () => {
  test.each(cases)('%s', (_, text, headers) => {
    expect(readHeaders(text).map(({ name, value }) => [name, value])).toEqual(headers)
  })

  const header = fc.record({
    name: fc.stringMatching(/^[A-Za-z][A-Za-z0-9-]{0,20}$/),
    value: fc.stringMatching(/^(?:[!-~](?:[ -~]{0,30}[!-~])?)?$/),
  })
  const headers = fc.array(header, { minLength: 1, maxLength: 8 })

  test('are the same in either form', () => {
    fc.assert(
      fc.property(headers, (headers) => {
        const encoded = new URLSearchParams(headers.map(({ name, value }) => [name, value]))
        const lines = headers.map(({ name, value }) => `${name}: ${value}\r\n`).join('')
        expect(readHeaders(encoded.toString())).toEqual(headers)
        expect(readHeaders(lines)).toEqual(headers)
      }),
    )
  })
})

describe('the value of a header', () => {
  const headers = readHeaders('content-type=text%2Fxml&Set-Cookie=a&set-cookie=b')

  test.each([
    ['Content-Type', 'text/xml'],
    ['SET-COOKIE', 'a'],
    ['Server', null],
  ])('%s is %j', (name, value) => {
    expect(headerValue(headers, name)).toBe(value)
  })
})
