import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeList } from '../../src/twilio/decode-list.ts'
import { jsonList, rowWith, sidOf, xmlList } from './wire-forms.ts'

describe('the two dialects', () => {
  test.each([
    ['a byte order mark', (body: string) => `\uFEFF${body}`],
    ['blank lines around it', (body: string) => `\r\n  ${body}\n\n`],
  ])('are told apart despite %s', async (_, dress) => {
    const rows = [rowWith()]
    expect((await decodeList(dress(jsonList(rows)))).entries).toHaveLength(1)
    expect((await decodeList(dress(xmlList(rows)))).entries).toHaveLength(1)
  })

  test('say the same, in all three forms', async () => {
    const text = fc.option(
      fc.string({
        unit: fc.constantFrom(
          'a',
          'é',
          '😀',
          '&',
          '<',
          '>',
          '"',
          "'",
          ']',
          '=',
          '+',
          '%',
          ' ',
          '\n',
        ),
      }),
    )
    const row = fc.record({
      sid: fc.nat().map((number) => sidOf('NO', number)),
      log: fc.constantFrom('0', '1', '2', '3', null),
      message_text: text,
      request_url: text,
      error_code: fc.option(fc.nat().map(String)),
    })
    const rows = fc.array(row.map(rowWith), { maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(rows, async (rows) => {
        const page = await decodeList(jsonList(rows))
        expect(await decodeList(xmlList(rows, 'page="0"', '2010'))).toEqual(page)
        expect(await decodeList(xmlList(rows, 'page="0"', '2008'))).toEqual(page)
      }),
    )
  })
})
