import { describe, expect, test } from 'vitest'
import { createFakeTwilio } from '../../src/fake-twilio/fake-twilio.ts'
import { demoUpstream } from '../../src/proxy/demo-upstream.ts'
import type { Session } from '../../src/proxy/session.ts'
import { ACCOUNT, LIVE, TOKEN, viewerOver } from './viewer-over.ts'

const UNKNOWN_SID = `NO${'0b'.repeat(16)}`
const UNKNOWN_CALL = `CA${'0c'.repeat(16)}`

/** The app over a pretended Twilio of 40 entries. */
function viewer(session: Session = LIVE) {
  const twilio = createFakeTwilio({ accountSid: ACCOUNT, count: 40 })
  const { app, ask } = viewerOver(
    demoUpstream(() => Promise.resolve(twilio)),
    { session },
  )
  const firstSid = async (): Promise<string> => {
    const { notifications } = await (await ask('/api/notifications?PageSize=1')).json()
    return notifications[0].sid
  }
  return { app, ask, firstSid, twilio }
}

describe('the token', () => {
  test.each([
    ['none', {}],
    ['an empty one', { 'X-Viewer-Token': '' }],
    ['a shorter one', { 'X-Viewer-Token': TOKEN.slice(1) }],
    ['another of the same length', { 'X-Viewer-Token': TOKEN.replace('t', 'T') }],
    ['the right one twice', { 'X-Viewer-Token': `${TOKEN}, ${TOKEN}` }],
    ['the right one elsewhere', { Authorization: `Bearer ${TOKEN}` }],
  ])('%s is refused, whatever is asked', async (_, headers) => {
    const { app, twilio } = viewer()
    for (const path of ['/api', '/api/session', '/api/notifications', '/api/nothing']) {
      for (const method of ['GET', 'DELETE', 'OPTIONS']) {
        const response = await app.request(path, { method, headers })
        expect(response.status).toBe(401)
        expect(await response.json()).toMatchObject({ code: 'token' })
      }
    }
    expect(twilio.requests).toEqual([])
  })

  test('is not wanted for the health check', async () => {
    const response = await viewer().app.request('/healthz')
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('ok')
  })
})

describe('the session', () => {
  test('says whose log it is and what may be done', async () => {
    const response = await viewer().ask('/api/session')
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual(LIVE)
  })
})

describe('notifications', () => {
  test('are listed as Twilio lists them', async () => {
    const response = await viewer().ask('/api/notifications?PageSize=7')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toContain('application/json')
    const page = await response.json()
    expect(page.page_size).toBe(7)
    expect(page.next_page_uri).toContain('PageToken=')
  })

  test('are listed in the XML of 2008 too', async () => {
    const response = await viewer({ ...LIVE, apiVersion: '2008-08-01' }).ask('/api/notifications')
    expect(response.headers.get('content-type')).toContain('xml')
    expect(await response.text()).toContain('<Notifications ')
  })

  test('are fetched and deleted by their sid, once', async () => {
    const { ask, firstSid } = viewer()
    const path = `/api/notifications/${await firstSid()}`
    expect((await (await ask(path)).json()).response_body).toBeDefined()
    const deleted = await ask(path, { method: 'DELETE' })
    expect([deleted.status, await deleted.text()]).toEqual([204, ''])
    const again = await ask(path, { method: 'DELETE' })
    expect(again.status).toBe(404)
    expect(await again.json()).toMatchObject({
      code: 'not_found',
      twilio: { status: 404, code: 20404 },
    })
  })

  test('of a call are asked of that call', async () => {
    const { ask, twilio } = viewer()
    await ask(`/api/calls/${UNKNOWN_CALL}/notifications?PageSize=3`)
    await ask(`/api/calls/${UNKNOWN_CALL}/notifications/${UNKNOWN_SID}`)
    await ask(`/api/calls/${UNKNOWN_CALL}/notifications/${UNKNOWN_SID}`, { method: 'DELETE' })
    const base = `https://api.twilio.com/2010-04-01/Accounts/${ACCOUNT}/Calls/${UNKNOWN_CALL}`
    expect(twilio.requests).toEqual([
      { method: 'GET', url: `${base}/Notifications.json?PageSize=3` },
      { method: 'GET', url: `${base}/Notifications/${UNKNOWN_SID}.json` },
      { method: 'DELETE', url: `${base}/Notifications/${UNKNOWN_SID}.json` },
    ])
  })

  test('are not deleted in read-only mode', async () => {
    const { ask, firstSid, twilio } = viewer({ ...LIVE, readOnly: true })
    const sid = await firstSid()
    const response = await ask(`/api/notifications/${sid}`, { method: 'DELETE' })
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({ code: 'read_only' })
    expect(twilio.has(sid)).toBe(true)
  })
})

describe('what is asked wrongly', () => {
  test.each([
    '/api/notifications/NO123',
    `/api/notifications/${UNKNOWN_SID}0`,
    `/api/notifications/${UNKNOWN_CALL}`,
    `/api/notifications/${UNKNOWN_SID}.json`,
    '/api/notifications/..%2fMessages',
    '/api/calls/CA1/notifications',
    `/api/calls/${UNKNOWN_SID}/notifications/${UNKNOWN_SID}`,
    `/api/calls/${UNKNOWN_CALL}/notifications/NO1`,
    `/api/notifications/${UNKNOWN_SID}?PageSize=1`,
    '/api/session?a',
    '/api/errors?Page=0',
  ])('%s gets 400 and never reaches Twilio', async (path) => {
    const { ask, twilio } = viewer()
    const response = await ask(path)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ code: 'bad_request' })
    expect(twilio.requests).toEqual([])
  })

  test.each([
    ['POST', '/api/notifications', 'GET'],
    ['DELETE', '/api/notifications', 'GET'],
    ['HEAD', '/api/notifications', 'GET'],
    ['PUT', `/api/notifications/${UNKNOWN_SID}`, 'GET, DELETE'],
    ['DELETE', '/api/session', 'GET'],
    ['OPTIONS', '/api/session', 'GET'],
    ['DELETE', `/api/calls/${UNKNOWN_CALL}/notifications`, 'GET'],
    ['PATCH', '/api/errors/11200', 'GET'],
    ['POST', '/healthz', 'GET, HEAD'],
  ])('%s %s gets 405', async (method, path, allow) => {
    const { ask, twilio } = viewer()
    const response = await ask(path, { method, headers: { 'X-Viewer-Token': TOKEN } })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe(allow)
    if (method !== 'HEAD') expect(await response.json()).toMatchObject({ code: 'method' })
    expect(twilio.requests).toEqual([])
  })

  test.each(['/api', '/api/', '/api/Session', '/api/notifications/', '/api/calls', '/api/x/y'])(
    '%s is no route',
    async (path) => {
      const response = await viewer().ask(path)
      expect(response.status).toBe(404)
      expect(await response.json()).toMatchObject({ code: 'not_found' })
    },
  )
})

describe('the dictionary', () => {
  test('lists every title', async () => {
    const titles = await (await viewer().ask('/api/errors')).json()
    expect(titles['11200']).toBe('HTTP retrieval failure')
    expect(Object.keys(titles).length).toBeGreaterThan(1_900)
  })

  test('explains a code', async () => {
    const response = await viewer().ask('/api/errors/11200')
    expect(await response.json()).toMatchObject({
      code: '11200',
      title: 'HTTP retrieval failure',
      level: 'error',
      causes: expect.stringContaining('4xx or 5xx'),
      solutions: expect.stringContaining('TwiML'),
    })
  })

  test.each(['1', '00011200x', '999999999', '__proto__', '1e4'])('lacks %s', async (code) => {
    const response = await viewer().ask(`/api/errors/${code}`)
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ code: 'not_found' })
  })
})

test('every answer is guarded, and none of the API is kept', async () => {
  const { ask, app } = viewer()
  const answers = [
    await ask('/api/session'),
    await ask('/api/notifications?PageSize=1'),
    await ask('/api/notifications?PageSize=0'),
    await ask(`/api/notifications/${UNKNOWN_SID}`),
    await ask('/api/nothing'),
    await app.request('/api/session'),
  ]
  for (const { headers } of answers) {
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('content-security-policy')).toContain("trusted-types 'none'")
  }
})
