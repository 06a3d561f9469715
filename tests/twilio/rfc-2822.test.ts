import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseRfc2822 } from '../../src/twilio/rfc-2822.ts'

const refused: readonly (readonly [why: string, text: string])[] = [
  ['nothing', ''],
  ['a number', '0'],
  ['an ISO date', '2026-11-21T08:00:00Z'],
  ['no zone', 'Sat, 21 Nov 2026 08:00:00'],
  ['a blank for a zone', 'Sat, 21 Nov 2026 08:00:00 '],
  ['a zone in letters', 'Sat, 21 Nov 2026 08:00:00 EST'],
  ['a zone of three digits', 'Sat, 21 Nov 2026 08:00:00 +000'],
  ['a zone of five digits', 'Sat, 21 Nov 2026 08:00:00 +00000'],
  ['a zone with a colon', 'Sat, 21 Nov 2026 08:00:00 +00:00'],
  ['a zone of 24 hours', 'Sat, 21 Nov 2026 08:00:00 +2400'],
  ['a zone of 60 minutes', 'Sat, 21 Nov 2026 08:00:00 +0060'],
  ['a zone without a sign', 'Sat, 21 Nov 2026 08:00:00 00000'],
  ['a comment after the zone', 'Sat, 21 Nov 2026 08:00:00 +0000 (UTC)'],
  ['the wrong weekday', 'Fri, 21 Nov 2026 08:00:00 +0000'],
  ['the wrong weekday, before 1970', 'Mon, 31 Dec 1969 23:59:59 +0000'],
  ['no such weekday', 'Sab, 21 Nov 2026 08:00:00 +0000'],
  ['a weekday without its comma', 'Sat 21 Nov 2026 08:00:00 +0000'],
  ['31 February', '31 Feb 2026 08:00:00 +0000'],
  ['29 February of a common year', '29 Feb 2026 08:00:00 +0000'],
  ['29 February of 2100', '29 Feb 2100 08:00:00 +0000'],
  ['31 November', '31 Nov 2026 08:00:00 +0000'],
  ['day 0', '0 Nov 2026 08:00:00 +0000'],
  ['day 00', '00 Nov 2026 08:00:00 +0000'],
  ['day -1', '-1 Nov 2026 08:00:00 +0000'],
  ['three digits of a day', '021 Nov 2026 08:00:00 +0000'],
  ['no such month', '21 Now 2026 08:00:00 +0000'],
  ['a whole month', '21 November 2026 08:00:00 +0000'],
  ['a year of two digits', '21 Nov 26 08:00:00 +0000'],
  ['a year before 1900', '21 Nov 0026 08:00:00 +0000'],
  ['24 hours', '21 Nov 2026 24:00:00 +0000'],
  ['60 minutes', '21 Nov 2026 08:60:00 +0000'],
  ['a leap second', '31 Dec 2016 23:59:60 +0000'],
  ['no seconds', '21 Nov 2026 08:00 +0000'],
  ['a fraction of a second', '21 Nov 2026 08:00:00.5 +0000'],
  ['hours of one digit', '21 Nov 2026 8:00:00 +0000'],
  ['other marks in the time', '21 Nov 2026 08.00.00 +0000'],
  ['other marks in the date', '21-Nov-2026 08:00:00 +0000'],
  ['words after it', 'Sat, 21 Nov 2026 08:00:00 +0000 or so'],
  ['words before it', 'on Sat, 21 Nov 2026 08:00:00 +0000'],
]

const read: readonly (readonly [text: string, iso: string])[] = [
  ['Sat, 21 Nov 2026 08:00:01 +0000', '2026-11-21T08:00:01Z'],
  ['Sat, 21 Nov 2026 08:00:01 GMT', '2026-11-21T08:00:01Z'],
  ['Sat, 21 Nov 2026 08:00:01 UT', '2026-11-21T08:00:01Z'],
  ['21 Nov 2026 08:00:01 -0000', '2026-11-21T08:00:01Z'],
  ['Sat, 07 Feb 2009 18:30:00 -0800', '2009-02-08T02:30:00Z'],
  ['Thu, 01 Jan 2026 00:15:00 +0545', '2025-12-31T18:30:00Z'],
  ['1 Mar 2026 00:00:00 +0000', '2026-03-01T00:00:00Z'],
  ['Sun, 1 Mar 2026 00:00:00 +0000', '2026-03-01T00:00:00Z'],
  ['Sun, 01 Mar 2026 00:00:00 +0000', '2026-03-01T00:00:00Z'],
  ['Thu, 29 Feb 2024 23:59:59 +0000', '2024-02-29T23:59:59Z'],
  ['Tue, 29 Feb 2000 00:00:00 +0000', '2000-02-29T00:00:00Z'],
  ['Wed, 31 Dec 1969 23:59:59 +0000', '1969-12-31T23:59:59Z'],
  ['Thu, 01 Jan 1970 00:00:00 +0000', '1970-01-01T00:00:00Z'],
]

describe('a date of RFC 2822', () => {
  test.each(refused)('%s is none', (_, text) => {
    expect(parseRfc2822(text)).toBeNull()
  })

  test.each(read)('%s is %s', (text, iso) => {
    expect(parseRfc2822(text)).toBe(Date.parse(iso))
  })

  test('is read back as it was written, in any zone', () => {
    const instants = fc.date({
      min: new Date('1970-01-02T00:00:00Z'),
      max: new Date('2199-12-30T00:00:00Z'),
      noInvalidDate: true,
    })
    const minutes = fc.integer({ min: -14 * 60, max: 14 * 60 })
    fc.assert(
      fc.property(instants, minutes, (date, minutes) => {
        const instant = Math.floor(date.getTime() / 1000) * 1000
        const local = new Date(instant + minutes * 60_000).toUTCString().replace('GMT', '')
        const hours = String(Math.floor(Math.abs(minutes) / 60)).padStart(2, '0')
        const rest = String(Math.abs(minutes) % 60).padStart(2, '0')
        const text = `${local}${minutes < 0 ? '-' : '+'}${hours}${rest}`
        expect(parseRfc2822(text)).toBe(instant)
        expect(parseRfc2822(text.slice(5))).toBe(instant)
      }),
    )
  })

  test('says the same of a text each time, whatever was asked before', () => {
    const texts = fc.constantFrom(...read.map(([text]) => text), ...refused.map(([, text]) => text))
    fc.assert(
      fc.property(fc.array(texts, { minLength: 2 }), (texts) => {
        const answers = texts.map(parseRfc2822)
        for (const [index, text] of texts.entries()) {
          parseRfc2822('something else')
          expect(parseRfc2822(text)).toBe(answers[index])
        }
      }),
    )
  })
})
