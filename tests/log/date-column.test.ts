import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { DateColumn } from '../../src/log/date-column.ts'
import { wireDate } from '../../src/log/wire-date.ts'

const year = (number: number) => Date.UTC(number, 0, 1)

const anyText = fc.option(
  fc.oneof(
    fc.integer({ min: year(1000), max: year(10_000) - 1 }).map(wireDate),
    // Years that are no four digits, and a date that nearly is one.
    fc.integer({ min: year(10_000), max: year(20_000) }).map(wireDate),
    fc.constantFrom('', '0', 'Thu, 1 Jan 1970 00:00:00 +0000', 'Thu, 01 Jan 1970 00:00:00 -0000'),
    fc.string(),
  ),
)

test('a column of dates gives every text back to the letter', () => {
  fc.assert(
    fc.property(fc.array(anyText), fc.array(anyText), (first, more) => {
      const column = new DateColumn()
      first.forEach((text, row) => column.set(row, text))
      column.trim(first.length)
      more.forEach((text, index) => column.set(first.length + index, text))
      const all = [...first, ...more]
      expect(all.map((_, row) => column.get(row))).toEqual(all)
    }),
  )
})

test('a column of dates grows beyond its first room', () => {
  const texts = Array.from({ length: 1000 }, (_, n) => (n % 3 === 0 ? 'soon' : wireDate(n * 1000)))
  const column = new DateColumn()
  texts.forEach((text, row) => column.set(row, text))
  expect(texts.map((_, row) => column.get(row))).toEqual(texts)
})
