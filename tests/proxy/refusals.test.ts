import type { OutgoingHttpHeaders } from 'node:http'
import { describe, expect, test } from 'vitest'
import { httpUpstream } from '../../src/proxy/http-upstream.ts'
import { retryAfterSeconds } from '../../src/proxy/retry-after.ts'
import { scriptedTwilio, SECRET, SID } from './scripted-twilio.ts'
import { ACCOUNT } from './viewer-over.ts'

const JSON_TYPE = 'application/json; charset=utf-8'
const HTML = '<!DOCTYPE html><html><body><h1>Something broke</h1></body></html>'
const BASIC = Buffer.from(`${ACCOUNT}:${SECRET}`).toString('base64')

const json = (code: number, message: string): string =>
  JSON.stringify({ code, message, more_info: `https://www.twilio.com/docs/errors/${code}` })
const xml = (code: number, message: string): string =>
  `<?xml version="1.0"?><TwilioResponse><RestException><Code>${code}</Code><Message>${message}</Message></RestException></TwilioResponse>`

interface Said {
  readonly status: number
  readonly type?: string
  readonly body?: string
  readonly headers?: OutgoingHttpHeaders
}

const answering = ({ status, type = JSON_TYPE, body = '', headers = {} }: Said) =>
  scriptedTwilio((_, outgoing) => {
    outgoing.writeHead(status, {
      ...(type === '' ? {} : { 'content-type': type }),
      'twilio-request-id': 'RQ0123',
      ...headers,
    })
    outgoing.end(body)
  })

describe('a refusal of Twilio’s', () => {
  test.each<[string, Said, number, string, number | null]>([
    ['no body at all', { status: 500, type: '' }, 502, 'twilio_error', null],
    ['a web page', { status: 503, type: 'text/html', body: HTML }, 502, 'twilio_error', null],
    ['a web page that says JSON', { status: 500, body: HTML }, 502, 'twilio_error', null],
    ['half a JSON', { status: 500, body: '{"code": 205' }, 502, 'twilio_error', null],
    ['JSON that is no error', { status: 500, body: '[1]' }, 502, 'twilio_error', null],
    ['wrong credentials', { status: 401, body: json(20003, 'No') }, 502, 'twilio_auth', 20003],
    [
      'wrong credentials in XML',
      { status: 401, type: 'application/xml', body: xml(20003, 'No') },
      502,
      'twilio_auth',
      20003,
    ],
    ['no rights', { status: 403, body: json(20403, 'No') }, 502, 'twilio_auth', 20403],
    [
      'a web page for 403',
      { status: 403, type: 'text/html', body: HTML },
      502,
      'twilio_auth',
      null,
    ],
    ['not there', { status: 404, body: json(20404, 'No') }, 404, 'not_found', 20404],
    ['not there, without words', { status: 404, type: '' }, 404, 'not_found', null],
    ['a method', { status: 405, body: json(20004, 'No') }, 502, 'twilio_error', 20004],
    ['a page token', { status: 400, body: json(21481, 'No') }, 502, 'twilio_error', 21481],
    ['gone', { status: 410, body: json(20410, 'No') }, 502, 'twilio_error', 20410],
    ['too much at once', { status: 429, body: json(20429, 'No') }, 429, 'rate_limited', 20429],
    ['its own failure', { status: 500, body: json(20500, 'No') }, 502, 'twilio_error', 20500],
    ['not made', { status: 501, body: json(20501, 'No') }, 502, 'twilio_error', 20501],
    ['a status nobody knows', { status: 599 }, 502, 'twilio_error', null],
  ])('of a list: %s', async (_, said, status, code, twilioCode) => {
    const { ask } = await answering(said)
    const response = await ask('/api/notifications')
    expect(response.status).toBe(status)
    const failure = await response.json()
    expect(failure.code).toBe(code)
    expect(failure.message).not.toContain('<')
    expect(failure.twilio).toEqual({
      status: said.status,
      code: twilioCode,
      message: twilioCode === null ? null : 'No',
      moreInfo:
        twilioCode === null || said.type !== undefined
          ? null
          : `https://www.twilio.com/docs/errors/${twilioCode}`,
      requestId: 'RQ0123',
    })
  })

  test.each<[string, Said, number, string]>([
    ['no rights', { status: 403, body: json(20403, 'No') }, 405, 'delete_refused'],
    ['a web page for 403', { status: 403, type: 'text/html', body: HTML }, 405, 'delete_refused'],
    ['a method', { status: 405, body: json(20004, 'No') }, 405, 'delete_refused'],
    ['a method, by its code', { status: 400, body: json(20004, 'No') }, 405, 'delete_refused'],
    [
      'a method, in XML',
      { status: 405, type: 'text/xml', body: xml(20004, 'No') },
      405,
      'delete_refused',
    ],
    ['not made', { status: 501, type: '' }, 405, 'delete_refused'],
    ['wrong credentials', { status: 401, body: json(20003, 'No') }, 502, 'twilio_auth'],
    ['not there', { status: 404, body: json(20404, 'No') }, 404, 'not_found'],
    ['too much at once', { status: 429, body: json(20429, 'No') }, 429, 'rate_limited'],
    ['its own failure', { status: 500, body: json(20500, 'No') }, 502, 'twilio_error'],
    ['elsewhere', { status: 302, headers: { location: '/' } }, 502, 'twilio_error'],
  ])('to delete: %s', async (_, said, status, code) => {
    const { ask } = await answering(said)
    const response = await ask(`/api/notifications/${SID}`, { method: 'DELETE' })
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ code, twilio: { status: said.status } })
    expect(response.headers.get('allow')).toBe(code === 'delete_refused' ? 'GET' : null)
  })

  test.each([200, 202, 204])('is none when a delete gets %i', async (status) => {
    const { ask } = await answering({ status, body: '' })
    const response = await ask(`/api/notifications/${SID}`, { method: 'DELETE' })
    expect([response.status, await response.text()]).toEqual([204, ''])
  })

  test.each([301, 302, 303, 307, 308])('%i is not followed', async (status) => {
    const { ask, requests } = await answering({ status, headers: { location: '/elsewhere' } })
    const response = await ask('/api/notifications')
    expect(response.status).toBe(502)
    expect(await response.json()).toMatchObject({ code: 'twilio_error', twilio: { status } })
    expect(requests).toHaveLength(1)
  })

  test('is read no further than it can be an error', async () => {
    const { ask } = await answering({
      status: 500,
      body: `${' '.repeat(200_000)}${json(20500, 'No')}`,
    })
    const failure = await (await ask('/api/notifications')).json()
    expect(failure).toMatchObject({ code: 'twilio_error', twilio: { code: null } })
  })

  test('never repeats the credentials, even where it does itself', async () => {
    const echo = `You sent Authorization: Basic ${BASIC}, that is ${SECRET} or ${encodeURIComponent(SECRET)}`
    const { ask, requests } = await answering({
      status: 401,
      body: JSON.stringify({ code: 20003, message: echo, more_info: `https://x/?s=${SECRET}` }),
      headers: { 'twilio-request-id': BASIC },
    })
    const text = await (await ask('/api/notifications')).text()
    expect(requests[0]?.headers.authorization).toBe(`Basic ${BASIC}`)
    expect(text).toContain('[redacted]')
    for (const secret of [BASIC, SECRET, encodeURIComponent(SECRET)]) {
      expect(text).not.toContain(secret)
    }
  })

  test('never repeats an API key either, which is half of the credentials', () => {
    const user = `SK${'0e'.repeat(16)}`
    const baseUrl = new URL('https://api.twilio.com')
    const ofKey = httpUpstream({ baseUrl, user, secret: SECRET, userAgent: 'test' })
    expect(ofKey.redact(`${user} and ${ACCOUNT}`)).toBe(`[redacted] and ${ACCOUNT}`)
    const ofAccount = httpUpstream({ baseUrl, user: ACCOUNT, secret: SECRET, userAgent: 'test' })
    expect(ofAccount.redact(ACCOUNT)).toBe(ACCOUNT)
  })
})

describe('how long to wait', () => {
  const now = Date.UTC(2026, 0, 2, 3, 4, 5)
  test.each<[string | undefined, number | null]>([
    [undefined, null],
    ['', null],
    ['soon', null],
    ['-1', null],
    ['1.5', null],
    ['1e3', null],
    ['0', 0],
    [' 7 ', 7],
    ['120', 120],
    ['Fri, 02 Jan 2026 03:04:35 GMT', 30],
    ['Fri, 02 Jan 2026 03:04:00 GMT', 0],
    ['Fri, 02 Jan 2026 03:04:35', null],
    ['2026-01-02T03:04:35Z', null],
    ['Fri, 99 Jan 2026 03:04:35 GMT', null],
  ])('%j is %j', (header, seconds) => {
    expect(retryAfterSeconds(header, now)).toBe(seconds)
  })

  test('is passed on with its reason, and made up only for the header', async () => {
    const asked = await (
      await answering({ status: 429, headers: { 'retry-after': '9' } })
    ).ask('/api/notifications')
    expect(asked.headers.get('retry-after')).toBe('9')
    expect(await asked.json()).toMatchObject({ retryAfter: 9 })

    const unasked = await (await answering({ status: 429 })).ask('/api/notifications')
    expect(unasked.headers.get('retry-after')).toBe('1')
    expect(await unasked.json()).not.toHaveProperty('retryAfter')
  })
})
