import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shapeOf } from '../../../src/log/problem/problem.ts'
import { addressParts, type TextPart, textParts } from '../../../src/log/problem/text-parts.ts'

/** Variables as `⟨kind text⟩`. */
function marked(parts: readonly TextPart[]): string {
  return parts.map(({ text, kind }) => (kind === null ? text : `⟨${kind} ${text}⟩`)).join('')
}

const SID = 'CA0123456789abcdef0123456789abcdef'
const UUID = '6fa459ea-ee8a-3ca4-894e-db77e160355e'

describe('what varies in a message', () => {
  test.each([
    ['', ''],
    ['Read timed out', 'Read timed out'],
    [`Call ${SID} not found`, `Call ⟨sid ${SID}⟩ not found`],
    [`job ${UUID} failed`, `job ⟨id ${UUID}⟩ failed`],
    ['to +4930123456 refused', 'to ⟨phone +4930123456⟩ refused'],
    ['from sam@mail.example: full', 'from ⟨mail sam@mail.example⟩: full'],
    ['at 2026-11-20T09:15:30Z again', 'at ⟨time 2026-11-20T09:15:30Z⟩ again'],
    ['on Fri, 20 Nov 2026 09:15:30 +0000.', 'on ⟨time Fri, 20 Nov 2026 09:15:30 +0000⟩.'],
    ['no route to 203.0.113.7:443', 'no route to ⟨network 203.0.113.7:443⟩'],
    ['commit 0f3c9ab1 is bad', 'commit ⟨id 0f3c9ab1⟩ is bad'],
    ['fell below $10.00 and', 'fell below $⟨number 10.00⟩ and'],
    ['timed out after 15000ms', 'timed out after ⟨number 15000⟩ms'],
    ['Error on line 12, column -3', 'Error on line ⟨number 12⟩, column ⟨number -3⟩'],
    ['order48213 is x7Gh2kQ', '⟨id order48213⟩ is ⟨id x7Gh2kQ⟩'],
    ['utf8, H264, v1.2 and oauth2', 'utf8, H264, v1.2 and oauth2'],
    ['Got HTTP 404 response', 'Got HTTP 404 response'],
    ['status code: 503, error 31005', 'status code: 503, error 31005'],
    [
      'HTTP 404 of https://u:p@Shop.example:443/order/17?sid=9#top now',
      'HTTP 404 of https://shop.example/order/⟨number 17⟩⟨query ?sid=9#top⟩ now',
    ],
  ])('%s', (text, expected) => {
    expect(marked(textParts(text))).toBe(expected)
  })
})

describe('what varies in an address', () => {
  test.each([
    ['', ''],
    ['https://shop.example', 'shop.example/'],
    ['http://shop.example:8080?x', 'shop.example:8080/⟨query ?x⟩'],
    [`//cut`, '//cut'],
    ['4min19secs.mp3', '⟨id 4min19secs⟩.mp3'],
    [`https://a.example/calls/${SID}/menu/`, `a.example/calls/⟨sid ${SID}⟩/menu/`],
    ['https://a.example/c/%2B4930123456', 'a.example/c/⟨phone +4930123456⟩'],
    ['https://a.example/cus_9s8fEf/v2', 'a.example/cus_⟨id 9s8fEf⟩/v2'],
    ['https://a.example/step-2/menu2', 'a.example/step-⟨number 2⟩/menu2'],
    ['https://api.twilio.com/2010-04-01/Messages.json', 'api.twilio.com/2010-04-01/Messages.json'],
    ['https://a.example/%zz/%2', 'a.example/%zz/%⟨number 2⟩'],
  ])('%s', (address, expected) => {
    expect(marked(addressParts(address))).toBe(expected)
  })
})

const anyId = fc.oneof(
  fc.uuid(),
  fc.integer({ min: 0 }).map(String),
  fc.integer({ min: 1_000_000, max: 99_999_999_999 }).map((number) => `+${number}`),
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 32, maxLength: 32 }),
  fc
    .tuple(
      fc.constantFrom('CA', 'SM', 'NO', 'AC'),
      fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 32, maxLength: 32 }),
    )
    .map(([prefix, digits]) => prefix + digits),
  fc
    .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
    .map((date) => date.toISOString()),
)

const anyWord = fc.string({
  unit: fc.constantFrom(...'ghijklmnopqrstuvwxyz'),
  minLength: 1,
  maxLength: 6,
})

describe('the shape', () => {
  test('is the same whatever the ids', () => {
    fc.assert(
      fc.property(anyWord, anyWord, anyId, anyId, (before, after, one, other) => {
        const text = (id: string) => shapeOf(textParts(`${before} ${id} ${after}`))
        expect(text(one)).toBe(text(other))
        const address = (id: string) =>
          shapeOf(addressParts(`https://${before}.example/${after}/${id}/${before}?${id}`))
        expect(address(one)).toBe(address(other))
      }),
    )
  })

  test('tells words apart', () => {
    fc.assert(
      fc.property(fc.array(anyWord), fc.array(anyWord), anyId, (some, others, id) => {
        const shape = (words: readonly string[]) => shapeOf(textParts([...words, id].join(' ')))
        expect(shape(some) === shape(others)).toBe(some.join(' ') === others.join(' '))
        const path = (words: readonly string[]) =>
          shapeOf(addressParts(`https://a.example/${[...words, id].join('/')}`))
        expect(path(some) === path(others)).toBe(some.join('/') === others.join('/'))
      }),
    )
  })

  test('keeps every character of a text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!text.includes('//'))
        expect(
          textParts(text)
            .map((part) => part.text)
            .join(''),
        ).toBe(text)
      }),
    )
  })
})
