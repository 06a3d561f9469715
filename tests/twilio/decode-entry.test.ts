import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeEntry } from '../../src/twilio/decode-entry.ts'
import { jsonList, rowWith, sidOf, xmlDocument, xmlRow, type WireRow } from './wire-forms.ts'

const TWIML = '<?xml version="1.0"?>\n<Response>\n\t<Play>hold.mp3</Play>\n</Response>\n'

function xmlEntry(row: WireRow, form: '2010' | '2008' = '2010'): string {
  return xmlDocument(xmlRow(row, form), form)
}

/** An entry with a body, its elements with something between them. */
function xmlWithBody(between: string, body: string): string {
  const elements = [`<Sid>${sidOf('NO', 1)}</Sid>`, `<ResponseBody>${body}</ResponseBody>`]
  return xmlDocument(['<Notification>', ...elements, '</Notification>'].join(between))
}

const exchangeOf = async (body: string) => (await decodeEntry(body)).exchange

test('an entry has the fields of a row, and its exchange', async () => {
  const entry = await decodeEntry(JSON.stringify(rowWith({ response_body: TWIML })))
  expect(entry).toMatchObject({
    sid: sidOf('NO', 1),
    level: 'error',
    occurredAt: Date.UTC(2026, 10, 21, 8, 0, 1),
    exchange: { requestVariables: null, responseHeaders: null, responseBody: TWIML },
  })
})

describe('an exchange in JSON is exactly what was sent:', () => {
  test.each([
    ['empty', '', ''],
    ['null', null, null],
    ['missing', undefined, null],
    ['white space', ' \r\n', ' \r\n'],
    ['a body with its newline', TWIML, TWIML],
    ['a number', 5, '5'],
    ['an object', { ok: true }, '{"ok":true}'],
  ])('%s', async (_, sent, read) => {
    const body = {
      ...rowWith(),
      request_variables: sent,
      response_headers: sent,
      response_body: sent,
    }
    expect(await exchangeOf(JSON.stringify(body))).toEqual({
      requestVariables: read,
      responseHeaders: read,
      responseBody: read,
    })
  })
})

describe('an exchange in XML', () => {
  test('that was not sent is null; that was sent empty is empty', async () => {
    const inner = `<Sid>${sidOf('NO', 1)}</Sid><RequestVariables></RequestVariables><ResponseBody/>`
    expect(await exchangeOf(xmlDocument(`<Notification>${inner}</Notification>`))).toEqual({
      requestVariables: '',
      responseHeaders: null,
      responseBody: '',
    })
  })

  test.each([
    ['printed: both newlines are the printer’s', '\n', '\nOops\n', 'Oops'],
    ['printed: and only one at each end', '\n', '\n\nOops\n\n', '\nOops\n'],
    ['printed: nothing but a newline is nothing', '\n', '\n', ''],
    ['printed: one at the end alone is the body’s', '\n', 'Oops\n', 'Oops\n'],
    ['printed: one at the start alone is the body’s', '\n', '\nOops', '\nOops'],
    ['not printed: both are the body’s', '', '\nOops\n', '\nOops\n'],
    ['not printed: a newline alone is the body’s', '', '\n', '\n'],
    ['a section of characters', '', '<![CDATA[<b>&amp;</b>]]> &amp; more', '<b>&amp;</b> & more'],
    ['numeric entities and returns', '', '&#60;&#x1F600;&#13;\r\n', '<😀\r\n'],
    ['a comment in it', '', 'a<!-- b -->c', 'ac'],
  ])('has its body %s', async (_, between, body, read) => {
    expect((await exchangeOf(xmlWithBody(between, body))).responseBody).toBe(read)
  })

  test('has its variables and headers without the printer’s newlines', async () => {
    const variables = `From=%2B15550100&To=%2B15550101&CallSid=${sidOf('CA', 7)}`
    const row = rowWith({ request_variables: variables, response_headers: 'Content-Length: 5' })
    expect(await exchangeOf(xmlEntry(row, '2008'))).toMatchObject({
      requestVariables: variables,
      responseHeaders: 'Content-Length: 5',
    })
  })
})

describe('an answer that is no entry is unreadable:', () => {
  test.each([
    ['a list', jsonList([rowWith()])],
    ['an entry without a sid', JSON.stringify(rowWith({ sid: null }))],
    ['an error', '{"code":20404,"message":"gone"}'],
    ['null', 'null'],
    ['an empty element', xmlDocument('<Notification/>')],
    ['an XML list', xmlDocument(`<Notifications>${xmlRow(rowWith(), '2010')}</Notifications>`)],
    ['an XML error', xmlDocument('<RestException><Code>20404</Code></RestException>')],
    [
      'an element in the body',
      xmlEntry(rowWith({ response_body: 'x' })).replace('>x<', '><h2>x</h2><'),
    ],
  ])('%s', async (_, body) => {
    await expect(decodeEntry(body)).rejects.toMatchObject({ name: 'UnreadableAnswer' })
  })
})

test('an entry is the same in all three forms, to the last character of its body', async () => {
  const character = fc.constantFrom('a', '\n', ' ', '\t', '<', '>', '&', ']', '"', 'ü', '😀', '%')
  const body = fc.option(fc.string({ unit: character, maxLength: 200 }))
  await fc.assert(
    fc.asyncProperty(body, fc.constantFrom('0', '1', null), async (body, log) => {
      // The printer wraps only long texts: of a short one, it cannot be told whose newlines it has.
      const printable = body !== null && body.length > 40 ? body : `(${body ?? ''})`
      const row = rowWith({ log, request_variables: 'a=1', response_body: body })
      const printed = rowWith({ log, request_variables: 'a=1', response_body: printable })
      expect(await decodeEntry(xmlEntry(row))).toEqual(await decodeEntry(JSON.stringify(row)))
      expect(await decodeEntry(xmlEntry(printed, '2008'))).toEqual(
        await decodeEntry(JSON.stringify(printed)),
      )
    }),
  )
})
