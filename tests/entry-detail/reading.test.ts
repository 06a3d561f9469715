import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeOfSpot } from '../../src/entry-detail/body-spot.ts'
import { sizeWords, utf8Length } from '../../src/entry-detail/body-size.ts'
import { withoutOpening } from '../../src/entry-detail/dictionary-page.ts'
import { distanceWords } from '../../src/entry-detail/distance.ts'
import { documentationOf } from '../../src/entry-detail/documentation.ts'
import { groupHeaders, isSecretHeader } from '../../src/entry-detail/header-groups.ts'
import { phoneGroups } from '../../src/log/phone-groups.ts'
import { groupVariables } from '../../src/entry-detail/variable-groups.ts'
import type { Pair } from '../../src/log/form-pairs.ts'

const pairs = (...names: readonly string[]): readonly Pair[] =>
  names.map((name, index) => ({ name, value: String(index) }))

describe('request variables', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['none', [], []],
    ['one group needs no title', ['To', 'From'], ['null: To From']],
    [
      'a call’s',
      ['CallSid', 'FromCity', 'From', 'Digits', 'ApiVersion', 'Direction', 'To', 'DialCallStatus'],
      [
        'Who: From To',
        'Where: FromCity',
        'What was said: Digits',
        'Call: CallSid Direction DialCallStatus',
        'The rest: ApiVersion',
      ],
    ],
    [
      'a message’s',
      ['MessageSid', 'Body', 'NumMedia', 'MediaUrl0', 'SmsStatus', 'From'],
      ['Who: From', 'What was said: Body NumMedia MediaUrl0', 'Message: MessageSid SmsStatus'],
    ],
    [
      'one’s own, and look-alikes',
      ['from', 'X-From', 'FromCity2', 'To'],
      ['Who: To', 'The rest: from X-From FromCity2'],
    ],
  ])('%s', (_, names, expected) => {
    const groups = groupVariables(pairs(...names))
    expect(
      groups.map(({ title, pairs }) => `${title}: ${pairs.map(({ name }) => name).join(' ')}`),
    ).toEqual(expected)
  })

  test('are all there, whatever they are called', () => {
    const named = fc.array(
      fc.record({
        name: fc.oneof(fc.string(), fc.constantFrom('From', 'To', 'CallSid')),
        value: fc.string(),
      }),
    )
    fc.assert(
      fc.property(named, (all) => {
        const grouped = groupVariables(all).flatMap((group) => group.pairs)
        expect(new Set(grouped)).toEqual(new Set(all))
        expect(grouped).toHaveLength(all.length)
      }),
    )
  })
})

test('telling headers come first, each group in its own order', () => {
  const groups = groupHeaders(pairs('Date', 'SERVER', 'X-Own', 'Content-Type', 'Set-Cookie'))
  expect(groups.map((group) => group.pairs.map(({ name }) => name))).toEqual([
    ['SERVER', 'Content-Type'],
    ['Date', 'X-Own', 'Set-Cookie'],
  ])
  expect(groupHeaders([])).toEqual([])
})

test.each([
  ['set-cookie', true],
  ['Set-Cookie', true],
  ['Authorization', true],
  ['Cookies', false],
  ['Content-Type', false],
])('the header %s is secret: %s', (name, isSecret) => {
  expect(isSecretHeader(name)).toBe(isSecret)
})

describe('phone numbers', () => {
  test.each<[string, readonly string[] | null]>([
    ['', null],
    ['4155550100', null],
    ['+123456', null],
    ['+1234567890123456', null],
    ['+1 415 555 0100', null],
    ['client:alice', null],
    ['+14155550100', ['+1', '415', '555', '0100']],
    ['+1415555010', ['+1', '415', '555', '010']],
    ['+4930123456', ['+49', '301', '234', '56']],
    ['+35312345678', ['+353', '123', '456', '78']],
    ['+79161234567', ['+7', '916', '123', '4567']],
    ['+2348012345678', ['+234', '801', '234', '5678']],
  ])('%s', (text, groups) => {
    expect(phoneGroups(text)).toEqual(groups)
  })

  test('are their groups joined', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\+\d{7,15}$/), (number) => {
        expect(phoneGroups(number)?.join('')).toBe(number)
      }),
    )
  })
})

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [1204, '1,204 bytes'],
  [10_240, '10,240 bytes (10 KB)'],
  [1_048_576, '1,048,576 bytes (1.0 MB)'],
])('%d bytes in words', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words)
})

test('sizes count UTF-8', () => {
  expect([utf8Length(''), utf8Length('é😀'), utf8Length('\uD83D')]).toEqual([0, 6, 3])
  const long = fc.tuple(fc.nat(3), fc.string({ unit: 'binary' })).map(([odd, text]) => {
    return 'x'.repeat(odd) + (text + '😀é').repeat(40_000 / (text.length + 3))
  })
  fc.assert(
    fc.property(long, (text) => {
      expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length)
    }),
    { numRuns: 20 },
  )
})

test.each<[string | null, string | null]>([
  [null, null],
  ['', null],
  ['11200', 'https://www.twilio.com/docs/api/errors/11200'],
  ['../../x', null],
  ['1e3', null],
  [' 1', null],
])('the documentation of %j', (code, address) => {
  expect(documentationOf(code)).toBe(address)
})

test.each([
  ['', 'Title', ''],
  ['## Error - 1\r\n\r\n### Title\r\n\r\nWords', 'Title', 'Words'],
  ['## ERROR\n### Dial: Title!\n\n### Dial: title\nWords', 'Dial title', 'Words'],
  ['### Another heading\nWords', 'Title', '### Another heading\nWords'],
  ['Error words', 'Title', 'Error words'],
  ['## Warning', 'Title', ''],
])('a page without its opening: %j', (page, title, rest) => {
  expect(withoutOpening(page, title)).toBe(rest)
})

test.each<[string, string, number, number, string | null]>([
  ['the first line', 'abc', 1, 2, 'b'],
  ['a later line', 'a\r\nb\nxyz', 3, 3, 'z'],
  ['past its end', 'ab', 1, 9, 'b'],
  ['no such line', 'a\nb', 3, 1, null],
  ['an empty text', '', 1, 1, ''],
])('a spot in %s', (_, body, line, column, found) => {
  const place = placeOfSpot(body, { line, column, length: 1 })
  expect(place && body.slice(place.start, place.end)).toBe(found)
})

test.each([
  [0, '±0 s'],
  [999, '±0 s'],
  [1_000, '+1 s'],
  [-61_000, '−1 min 1 s'],
  [3_600_000, '+1 h'],
  [3_605_000, '+1 h'],
  [-93_784_000, '−1 d 2 h'],
])('%d ms away in words', (ms, words) => {
  expect(distanceWords(ms)).toBe(words)
})
