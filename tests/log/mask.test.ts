import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maskText, maskValue } from '../../src/log/mask/mask.ts'
import { maskEntry, maskRow } from '../../src/log/mask/mask-entry.ts'
import { decodeWhole } from '../../src/twilio/row.ts'
import { wireEntry } from '../app/wire-entry.ts'

const ALL = { secrets: true, people: true }
const SECRETS = { secrets: true, people: false }
const PEOPLE = { secrets: false, people: true }
const NOTHING = { secrets: false, people: false }

describe('texts', () => {
  test.each([
    ['', ''],
    ['nothing here, 2 of 3', 'nothing here, 2 of 3'],
    ['<Dial>+14155550123</Dial>', '<Dial>+1********23</Dial>'],
    ['to=%2B4930123456&', 'to=%2B49*****456&'.replace('*****456', '******56')],
    ['call (415) 555-0123 now', 'call ************** now'],
    ['CA0000000000000000000000000012345678', 'CA0000000000000000000000000012345678'],
    ['2026-11-20 10:15:30', '2026-11-20 10:15:30'],
    ['mail jane.doe@example.com', 'mail ********@example.com'],
    ['https://user:hunter2@a.example/', 'https://user:*******@a.example/'],
    ['Authorization: Bearer abcdef123456', 'Authorization: Bearer ************'],
    ['eyJhbGciOiJI.eyJzdWIiOiIx.c2lnbmF0dXJl', '*'.repeat(38)],
    ['{"password": "hunter2", "ok": 1}', '{"password": "*******", "ok": 1}'],
    ['access_token=abc123&x=1', 'access_token=******&x=1'],
  ])('%s', (text, masked) => {
    expect(maskText(text, ALL)).toBe(masked)
  })

  test.each([
    ['secrets alone', SECRETS, '+14155550123 Bearer ********'],
    ['people alone', PEOPLE, '+1********23 Bearer abcdefgh'],
    ['nothing', NOTHING, '+14155550123 Bearer abcdefgh'],
  ])('%s', (_, discretion, masked) => {
    expect(maskText('+14155550123 Bearer abcdefgh', discretion)).toBe(masked)
  })

  test('keep their length, so that nothing in them moves', () => {
    const scraps = fc.constantFrom(
      '+14155550123',
      '%2B',
      '@',
      'a.b',
      'token=',
      'Bearer ',
      '://x:',
      ' ',
      '😀',
      '"',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(scraps, fc.string())), (list) => {
        const text = list.join('')
        expect(maskText(text, ALL)).toHaveLength(text.length)
      }),
    )
  })
})

describe('values', () => {
  test.each([
    ['AuthToken', 'abc', '***'],
    ['X-Twilio-Signature', 'a=b', '***'],
    ['Set-Cookie', 'a=1; Path=/', '***********'],
    ['From', '+4930123456', '+49******56'],
    ['From', '12345', '***45'],
    ['From', 'client:alice', 'client:alice'],
    ['Body', 'Hi Jo, 7 pm?', '** **, * **?'],
    ['CallStatus', 'busy', 'busy'],
    ['Author', 'x', 'x'],
    ['AccountSid', 'AC1', 'AC1'],
  ])('%s=%s', (name, value, masked) => {
    expect(maskValue(name, value, ALL)).toBe(masked)
  })
})

describe('a notification', () => {
  const entry = decodeWhole(
    wireEntry({
      message_text: 'Msg=No+answer+from+%2B14155550123&ErrorCode=11200&url=https%3A%2F%2Fa.example',
      request_url: 'https://u:pw@a.example/t/+14155550123?token=s3cret&q=a%20b#x',
      request_variables: 'From=%2B14155550123&Body=Hi+Jo&Empty=&Flag&Odd=%zz',
      response_headers: 'Set-Cookie: id=7\r\nX-Note: a:b\nStatus',
      response_body: '<Dial>+14155550123</Dial>',
    }),
  )

  test('is masked in every text, and exactly as sent elsewhere', () => {
    const masked = maskEntry(entry, ALL)
    expect(masked.messageText).toBe(
      'Msg=No+answer+from+%2B1********23&ErrorCode=11200&url=https%3A%2F%2Fa.example',
    )
    expect(masked.requestUrl).toBe('https://u:**@a.example/t/+1********23?token=******&q=a%20b#x')
    expect(masked.exchange).toEqual({
      requestVariables: 'From=%2B1********23&Body=**+**&Empty=&Flag&Odd=%zz',
      responseHeaders: 'Set-Cookie: ****\r\nX-Note: a:b\nStatus',
      responseBody: '<Dial>+1********23</Dial>',
    })
    expect(masked.sid).toBe(entry.sid)
  })

  test('stands in its form-encoded headers too', () => {
    const form = decodeWhole(wireEntry({ response_headers: 'Set-Cookie=a%3D1&Server=x' }))
    expect(maskEntry(form, SECRETS).exchange.responseHeaders).toBe('Set-Cookie=***&Server=x')
  })

  test('is itself where nothing is to be hidden', () => {
    expect(maskEntry(entry, NOTHING)).toBe(entry)
    expect(maskRow(entry, NOTHING)).toBe(entry)
  })

  test('without texts has none to mask', () => {
    const bare = decodeWhole({ sid: entry.sid, response_body: '' })
    expect(maskEntry(bare, ALL)).toEqual(bare)
  })
})
