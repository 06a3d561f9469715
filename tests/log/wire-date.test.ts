import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readWireDate, wireDate } from '../../src/log/wire-date.ts'

test.each([
  ['Fri, 20 Nov 2026 09:15:30 +0000', '2026-11-20T09:15:30Z'],
  ['Thu, 29 Feb 2024 23:59:59 +0000', '2024-02-29T23:59:59Z'],
  ['Thu, 01 Jan 1970 00:00:00 +0000', '1970-01-01T00:00:00Z'],
  ['Wed, 31 Dec 1969 23:59:59 +0000', '1969-12-31T23:59:59Z'],
])('%s is read and written alike', (text, iso) => {
  expect(readWireDate(text)).toBe(Date.parse(iso))
  expect(wireDate(Date.parse(iso))).toBe(text)
})

test.each([
  'Fri, 20 Nov 2026 09:15:30 -0000',
  'Fri, 20 Nov 2026 09:15:30 +0100',
  'Fri, 20 Nov 2026 09:15:30 GMT',
  'fri, 20 Nov 2026 09:15:30 +0000',
  'Sat, 20 Nov 2026 09:15:30 +0000',
  'Mon, 30 Feb 2026 09:15:30 +0000',
  'Fri, 20 nov 2026 09:15:30 +0000',
  'Fri, 20 Nov 2026 24:00:00 +0000',
  'Fri, 20 Nov 2026 09:60:30 +0000',
  'Fri, 20 Nov 2026 09:15:60 +0000',
  'Fri, 20 Nov 0126 09:15:30 +0000',
  'Fri, 20 Nov 2026 09.15.30 +0000',
  'Fri,  2 Nov 2026 09:15:30 +0000',
  'Fri, 20 Nov 2026 09:15:30 +0000 ',
  '',
])('%j is not in that form to the letter', (text) => expect(readWireDate(text)).toBeNaN())

test('what is read is written back to the letter, whatever the text', () => {
  const anyDate = fc.date({
    noInvalidDate: true,
    min: new Date('1000-01-01'),
    max: new Date('9999-12-31'),
  })
  const [digit, at] = [fc.constantFrom(...'0123456789 ,:FriNov+-'), fc.nat(30)]
  fc.assert(
    fc.property(anyDate, digit, at, (date, character, place) => {
      const text = wireDate(date.getTime())
      expect(readWireDate(text)).toBe(Math.floor(date.getTime() / 1000) * 1000)
      const changed = text.slice(0, place) + character + text.slice(place + 1)
      const read = readWireDate(changed)
      expect(Number.isNaN(read) || wireDate(read) === changed).toBe(true)
    }),
  )
})
