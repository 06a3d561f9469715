import { describe, expect, test } from 'vitest'
import { decodeList } from '../../src/twilio/decode-list.ts'
import { jsonList, rowWith, sidOf, xmlDocument, xmlList, xmlRow } from './wire-forms.ts'

async function entryOf(fields: object) {
  return (await decodeList(jsonList([{ ...rowWith(), ...fields }]))).entries[0]
}

describe('a list that is none is unreadable:', () => {
  const bodies: readonly (readonly [why: string, body: string, sentence: RegExp])[] = [
    ['nothing', '', /empty/],
    ['blanks', ' \n\uFEFF', /empty/],
    ['words', 'Service unavailable', /neither JSON nor XML/],
    ['an array', '[]', /neither JSON nor XML/],
    ['half a JSON', jsonList([rowWith()]).slice(0, -20), /broken JSON/],
    ['JSON without a list', '{"page":0}', /not a list/],
    ['a list that is an object', '{"notifications":{}}', /not a list/],
    ['an error', '{"code":20404,"message":"gone"}', /not a list/],
    ['a row that is null', jsonList([rowWith(), null]), /Row 2 .*not a notification/],
    ['a row that is a list', jsonList([[]]), /Row 1 .*not a notification/],
    ['a row without a sid', jsonList([rowWith({ sid: null })]), /Row 1 .*no sid/],
    ['a row with an empty sid', jsonList([rowWith({ sid: '' })]), /Row 1 .*no sid/],
    ['a row with a call for a sid', jsonList([rowWith({ sid: sidOf('CA', 1) })]), /no sid/],
    ['a row with a sid cut short', jsonList([rowWith({ sid: 'NO12' })]), /no sid/],
    ['a web page', '<!DOCTYPE html>\n<html><body>502</body></html>', /web page/],
    ['a web page without a type', '<html lang="en"><p>502<br></html>', /web page/],
    ['other XML', '<Response><Say>Hi</Say></Response>', /line 1, column 10: <Response> is not/],
    ['XML without a list', xmlDocument('<Accounts/>'), /without notifications/],
    ['one notification', xmlDocument(xmlRow(rowWith(), '2010')), /not a list/],
    ['an XML row without a sid', xmlList([rowWith(), rowWith({ sid: null })]), /Row 2 .*no sid/],
    ['half an XML', xmlList([rowWith()]).slice(0, 200), /line 2, column \d+: /],
    ['an entity of its own', xmlList([]).replace('page="0">', '>&copy;'), /line 2, .*entity/],
    [
      'an entity that every object inherits',
      xmlList([]).replace('page="0">', '>&toString;'),
      /entity/,
    ],
    [
      'a document type',
      `<!DOCTYPE r [<!ENTITY a "b">]>${xmlList([]).replace('<?xml version="1.0"?>\n', '')}`,
      /line 1, column 30: document types/,
    ],
    [
      'markup in a field',
      xmlList([rowWith()]).replace('POST', '<b>POST</b>'),
      /<b> does not belong/,
    ],
  ]

  test.each(bodies)('%s', async (_, body, sentence) => {
    const answer = decodeList(body)
    await expect(answer).rejects.toMatchObject({ name: 'UnreadableAnswer' })
    await expect(answer).rejects.toThrow(sentence)
  })

  test('and the parser’s own words are kept as the cause', async () => {
    const answer = decodeList('{"notifications": [}')
    await expect(answer).rejects.toHaveProperty('cause', expect.any(SyntaxError))
  })
})

describe('a row', () => {
  test('is decoded with all its fields', async () => {
    expect(await entryOf({})).toEqual({
      sid: sidOf('NO', 1),
      accountSid: `AC${'0'.repeat(31)}1`,
      callSid: sidOf('CA', 7),
      level: 'error',
      log: '0',
      errorCode: '11200',
      moreInfo: 'https://www.twilio.com/docs/errors/11200',
      messageText: 'LogLevel=ERROR&Msg=Bad+gateway&ErrorCode=11200',
      occurredAt: Date.UTC(2026, 10, 21, 8, 0, 1),
      messageDate: 'Sat, 21 Nov 2026 08:00:01 +0000',
      dateCreated: 'Sat, 21 Nov 2026 08:00:02 +0000',
      dateUpdated: 'Sat, 21 Nov 2026 08:00:03 +0000',
      requestMethod: 'POST',
      requestUrl: 'https://ivr.example.com/menu?step=1&lang=de',
      apiVersion: '2010-04-01',
      uri: `/2010-04-01/Accounts/AC${'0'.repeat(31)}1/Notifications/${sidOf('NO', 1)}.json`,
    })
  })

  test.each([
    [
      'numbers for text',
      { log: 1, error_code: 11200 },
      { log: '1', level: 'warning', errorCode: '11200' },
    ],
    ['an unheard-of level', { log: '7' }, { log: '7', level: 'unknown' }],
    [
      'empty, null and missing text',
      { call_sid: '', request_url: null, uri: undefined },
      { callSid: null, requestUrl: null, uri: null },
    ],
    [
      'text in white space',
      { message_text: '\n  Hello \r\n', sid: ` ${sidOf('NO', 2)}\n` },
      { messageText: 'Hello', sid: sidOf('NO', 2) },
    ],
    ['blank text', { more_info: ' \n' }, { moreInfo: null }],
    [
      'objects for text',
      { error_code: { a: 1 }, log: [0] },
      { errorCode: null, log: null, level: 'unknown' },
    ],
    [
      'a date that is none',
      { message_date: '31 Feb 2026' },
      { occurredAt: null, messageDate: '31 Feb 2026' },
    ],
    ['no date', { message_date: null }, { occurredAt: null, messageDate: null }],
    [
      'fields that nobody knows',
      { ['__proto__']: { log: '1' }, region: 'ie1' },
      { level: 'error' },
    ],
  ])('may have %s', async (_, fields, decoded) => {
    expect(await entryOf(fields)).toMatchObject(decoded)
  })
})
