import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeError } from '../../src/twilio/decode-error.ts'
import { rowWith, xmlDocument } from './wire-forms.ts'

test.each([
  ['nothing', ''],
  ['words', 'upstream connect error'],
  ['a web page', '<!doctype html><html><title>502 Bad Gateway</title></html>'],
  ['a web page that is no XML', '<html><p>503<hr></html>'],
  ['half a JSON', '{"code":20404,"mess'],
  ['half an XML', '<TwilioResponse><RestException><Code>20404'],
  ['an array', '[{"code":20404}]'],
  ['an empty object', '{}'],
  ['a notification', JSON.stringify(rowWith())],
  ['other JSON', '{"code":"E_FAIL","message":null}'],
  ['an empty error', xmlDocument('<RestException/>')],
  ['TwiML', '<?xml version="1.0"?><Response><Message>Hello</Message></Response>'],
])('%s is no error of Twilio’s', async (_, body) => {
  expect(await decodeError(body)).toBeNull()
})

const MORE_INFO = 'https://www.twilio.com/docs/errors/20404'

test.each([
  [
    'whole',
    JSON.stringify({ code: 20404, message: 'Not here', more_info: MORE_INFO, status: 404 }),
    { status: 404, code: 20404, message: 'Not here', moreInfo: MORE_INFO },
  ],
  [
    'without a status',
    '{"code":20003,"message":"Authenticate","detail":"Your token was incorrect."}',
    { status: null, code: 20003, message: 'Authenticate', moreInfo: null },
  ],
  [
    'with text for numbers and a detail for its message',
    '{"code":"20003","status":"401","detail":"Your token was incorrect."}',
    { status: 401, code: 20003, message: 'Your token was incorrect.', moreInfo: null },
  ],
  [
    'with a code alone',
    '{"code":20500}',
    { status: null, code: 20500, message: '', moreInfo: null },
  ],
  [
    'with a message alone',
    '{"message":"Too busy","code":null}',
    { status: null, code: null, message: 'Too busy', moreInfo: null },
  ],
  [
    'in XML, printed, in another order',
    xmlDocument(
      `<RestException>\n<Status>405</Status>\n<Message>\nMethod &quot;DELETE&quot; refused\n</Message>\n<Code>20004</Code>\n</RestException>`,
    ),
    { status: 405, code: 20004, message: 'Method "DELETE" refused', moreInfo: null },
  ],
  [
    'in XML, without a code',
    xmlDocument(
      `<RestException><Message>No</Message><MoreInfo>${MORE_INFO}</MoreInfo></RestException>`,
    ),
    { status: null, code: null, message: 'No', moreInfo: MORE_INFO },
  ],
])('an error %s', async (_, body, error) => {
  expect(await decodeError(body)).toEqual(error)
})

test('no body at all makes it fail', async () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '"code":',
    '1',
    ',',
    '<',
    '>',
    'TwilioResponse',
    '/',
    '&',
    '<!DOCTYPE',
    'RestException',
    '"',
    ' ',
  )
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: piece }), async (body) => {
      const error = await decodeError(body)
      expect(error === null || error.code !== null || error.message !== '').toBe(true)
    }),
  )
})
