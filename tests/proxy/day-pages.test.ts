import { once } from 'node:events'
import type { IncomingMessage, RequestListener } from 'node:http'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createFakeTwilio } from '../../src/fake-twilio/fake-twilio.ts'
import { addDays, parseDay } from '../../src/log/day.ts'
import { demoUpstream } from '../../src/proxy/demo-upstream.ts'
import { startServer } from '../../src/proxy/server.ts'
import { PAGE_FRAMES_TYPE, type PageFrame, readPageFrames } from '../../src/twilio/page-frames.ts'
import { framesOf } from './read-frames.ts'
import { type Limits, scriptedTwilio } from './scripted-twilio.ts'
import { ACCOUNT, LIVE, TOKEN, viewerOver } from './viewer-over.ts'

const NOW = new Date('2026-11-21T12:00:00Z')
const BOUNDS = 'MessageDate>=2026-11-15&MessageDate<=2026-11-22'

/** The app over a pretended Twilio of a week. */
function viewer(apiVersion: '2010-04-01' | '2008-08-01' = '2010-04-01') {
  const twilio = createFakeTwilio({ accountSid: ACCOUNT, count: 150, days: 6, now: NOW })
  const upstream = demoUpstream(() => Promise.resolve(twilio))
  const session = { ...LIVE, apiVersion }
  return { twilio, ...viewerOver(upstream, { session, sizeLimit: 1_000_000 }) }
}

type Ask = (path: string) => Promise<Response>

/** A day's pages, asked for one by one, as they come alone. */
async function oneByOne(ask: Ask, day: string, more: string): Promise<string[]> {
  const since = parseDay(day)
  if (since === null) throw new Error(`${day} is no day`)
  const bounds = `MessageDate>=${day}&MessageDate<=${addDays(since, 1)}${more}`
  const bodies: string[] = []
  for (let cursor: string | undefined = ''; cursor !== undefined;) {
    const body = await (await ask(`/api/notifications?${bounds}${cursor}`)).text()
    bodies.push(body)
    const [, uri = ''] = /"next_page_uri":"[^"]*(&Page=[^"]*)"/.exec(body) ?? []
    const [, page, pages] = /page="(\d+)" numpages="(\d+)"/.exec(body) ?? []
    const isNumbered = page !== undefined && Number(page) + 1 < Number(pages)
    cursor = uri || (isNumbered ? `&Page=${Number(page) + 1}` : undefined)
  }
  return bodies
}

const left = (frame: PageFrame) => frame.body === null

describe('what is asked for days wrongly', () => {
  test.each([
    ['', 'needs both'],
    ['MessageDate>=2026-11-15', 'needs both'],
    ['MessageDate<=2026-11-15', 'needs both'],
    ['MessageDate>=2026-11-15&MessageDate<=2026-11-15', '1 to 400 days'],
    ['MessageDate>=2026-11-16&MessageDate<=2026-11-15', '1 to 400 days'],
    ['MessageDate>=2025-10-17&MessageDate<=2026-11-22', '1 to 400 days'],
    ['MessageDate>=2026-02-30&MessageDate<=2026-03-02', 'a real date'],
    [`${BOUNDS}&MessageDate>=2026-11-15`, 'twice'],
    [`${BOUNDS}&Page=1`, '"Page"'],
    [`${BOUNDS}&PageToken=PA1`, '"PageToken"'],
    [`${BOUNDS}&MessageDate=2026-11-15`, '"MessageDate"'],
    [`${BOUNDS}&Log=4`, 'Log'],
    [`${BOUNDS}&PageSize=0`, 'PageSize'],
    [`${BOUNDS}&PageSize=1001`, 'PageSize'],
    [`${BOUNDS}&days=7`, '"days"'],
  ])('%j gets 400 and never reaches Twilio', async (query, named) => {
    const { ask, twilio } = viewer()
    const response = await ask(`/api/notifications/days?${query}`)
    expect(response.status).toBe(400)
    const failure = await response.json()
    expect(failure.code).toBe('bad_request')
    expect(failure.message).toContain(named)
    expect(twilio.requests).toEqual([])
  })

  test('gets nothing without the token, nor by another method', async () => {
    const { app, ask, twilio } = viewer()
    const path = `/api/notifications/days?${BOUNDS}`
    expect((await app.request(path)).status).toBe(401)
    const headers = { 'X-Viewer-Token': TOKEN }
    const deleting = await app.request(path, { method: 'DELETE', headers })
    expect([deleting.status, deleting.headers.get('allow')]).toEqual([405, 'GET'])
    expect(twilio.requests).toEqual([])
    expect((await ask(`/api/notifications/days?${BOUNDS}`)).status).toBe(200)
  })

  test('may be 400 days, and no more', async () => {
    const { ask } = viewer()
    const path = '/api/notifications/days?MessageDate>=2025-10-18&MessageDate<=2026-11-22'
    expect(await framesOf(await ask(path))).toHaveLength(400)
  })
})

describe('the pages of many days', () => {
  test.each(['2010-04-01', '2008-08-01'] as const)(
    'are those that each day has, in the API of %s',
    async (apiVersion) => {
      const { ask } = viewer(apiVersion)
      const more = '&PageSize=4&Log=0'
      const response = await ask(`/api/notifications/days?${BOUNDS}${more}`)
      expect(response.headers.get('content-type')).toBe(PAGE_FRAMES_TYPE)
      expect(response.headers.get('cache-control')).toBe('no-store')
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
      const frames = await framesOf(response)
      expect(frames[0]?.position).toBe('start')
      const days = [...new Set(frames.map(({ day }) => day))].toSorted()
      expect([days.length, days[0], days.at(-1)]).toEqual([7, '2026-11-15', '2026-11-21'])
      for (const day of days) {
        const own = frames.filter((frame) => frame.day === day)
        expect(own.map(({ body }) => body)).toEqual(await oneByOne(ask, day, more))
      }
      expect(frames.length).toBeGreaterThan(8)
    },
  )

  test('are a thousand rows each, if nothing else is asked for', async () => {
    const { ask, twilio } = viewer()
    await framesOf(await ask(`/api/notifications/days?${BOUNDS}`))
    expect(twilio.requests).toHaveLength(7)
    for (const { url } of twilio.requests) {
      expect([...new URL(url).searchParams.keys()]).toEqual([
        'MessageDate>',
        'MessageDate<',
        'PageSize',
      ])
      expect(new URL(url).searchParams.get('PageSize')).toBe('1000')
    }
  })

  test('are left where something is wrong with a day, and whole everywhere else', async () => {
    const { ask } = viewer()
    const asked = [
      '1999-01-01',
      '1999-01-14',
      '1999-01-15',
      '1999-01-25',
      '1999-01-27',
      '1999-01-31',
    ]
    const frames: PageFrame[] = []
    // Around the day that waits a minute, the one that never answers, and the one of 30 s.
    for (let at = 0; at < asked.length; at += 2) {
      const bounds = `MessageDate>=${asked[at]}&MessageDate<=${asked[at + 1]}`
      frames.push(...(await framesOf(await ask(`/api/notifications/days?${bounds}`))))
    }
    const pagesOf = (day: string) =>
      frames.filter((frame) => frame.day === day).map((frame) => (left(frame) ? 'left' : 'page'))
    const days = Array.from({ length: 30 }, (_, n) => `1999-01-${String(n + 1).padStart(2, '0')}`)
    const whole = ['page']
    const leftAtOnce = ['left']
    const expected: Record<string, string[]> = {
      '1999-01-10': ['page', 'page', 'page'],
      '1999-01-11': [...Array.from({ length: 19 }, () => 'page'), 'left'],
      '1999-01-12': ['page', 'left'],
      '1999-01-13': ['page', 'page'],
      '1999-01-14': [],
      '1999-01-15': ['page', 'left'],
      '1999-01-16': whole,
      '1999-01-17': whole,
      // Rows that are none, and half a list: for their reader to complain of.
      '1999-01-21': whole,
      '1999-01-28': whole,
      '1999-01-23': ['page', 'left'],
      '1999-01-25': [],
      '1999-01-26': [],
    }
    expect(Object.fromEntries(days.map((day) => [day, pagesOf(day)]))).toEqual(
      Object.fromEntries(days.map((day) => [day, expected[day] ?? leftAtOnce])),
    )
  })
})

/** Something that a script tells and the test waits for. */
function signal() {
  let tell = (): void => {}
  const told = new Promise<void>((resolve) => {
    tell = resolve
  })
  return { told, tell: () => tell() }
}

const isFirst = ({ url }: IncomingMessage) => url?.includes('2026-11-21') === true

/** The whole server over a Twilio that answers as the test says, asked over the network. */
async function served(script: RequestListener, limits: Limits = {}) {
  const twilio = await scriptedTwilio(script, limits)
  const settings = { host: '127.0.0.1', port: 0, allowedHosts: [] }
  const server = await startServer(twilio.app, settings)
  onTestFinished(() => server.close())
  const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
    fetch(`http://127.0.0.1:${server.port}${path}`, {
      headers: { 'X-Viewer-Token': TOKEN },
      ...init,
    })
  return { ...twilio, ask }
}

const page = (next: string | null = null, text = '') =>
  JSON.stringify({ notifications: [], next_page_uri: next, text })

describe('over the network, the pages of many days', () => {
  test('come as each is there, also while others are still on their way', async () => {
    const rest = signal()
    const { ask } = await served(async (incoming, outgoing) => {
      if (!isFirst(incoming)) await rest.told
      outgoing.writeHead(200, { 'content-type': 'application/json' }).end(page())
    })
    const { body } = await ask(`/api/notifications/days?${BOUNDS}`)
    if (body === null) throw new Error('There is a body.')
    const frames = readPageFrames(body)
    const first = await frames.next()
    expect(first.value).toEqual({ day: '2026-11-21', position: 'start', body: page() })
    rest.tell()
    const others: PageFrame[] = []
    for await (const frame of frames) others.push(frame)
    expect(others).toHaveLength(6)
  })

  test('are not mixed, however large they are and however slowly they are read', async () => {
    const { ask } = await served((incoming, outgoing) => {
      const body = page(null, `${'日本 '.repeat(100_000)}${incoming.url}`)
      outgoing.writeHead(200, { 'content-type': 'application/json' }).end(body)
    })
    const answer = await ask(`/api/notifications/days?${BOUNDS}`)
    if (answer.body === null) throw new Error('There is a body.')
    const days: string[] = []
    for await (const { day, body } of readPageFrames(answer.body)) {
      // Longer than the connection's own buffers take to fill.
      await new Promise((resolve) => setTimeout(resolve, 5))
      expect(JSON.parse(body ?? '').text).toContain(`=${day}&MessageDate%3C=`)
      days.push(day)
    }
    expect(days).toHaveLength(7)
  })

  test('are called off at Twilio when whoever asked goes away', async () => {
    const closed: Promise<unknown>[] = []
    const four = signal()
    const { ask, requests } = await served((_, outgoing) => {
      closed.push(once(outgoing, 'close'))
      if (closed.length === 4) four.tell()
    })
    const leaving = new AbortController()
    const asking = ask(`/api/notifications/days?${BOUNDS}`, { signal: leaving.signal })
    asking.catch(() => {})
    await four.told
    leaving.abort()
    await Promise.all(closed)
    expect(requests).toHaveLength(4)
  })

  test('are called off in the middle of them, too', async () => {
    const closed: Promise<unknown>[] = []
    const { ask, requests } = await served((incoming, outgoing) => {
      if (isFirst(incoming)) {
        outgoing.writeHead(200, { 'content-type': 'application/json' }).end(page())
        return
      }
      outgoing.writeHead(200, { 'content-type': 'application/json' }).write('{')
      closed.push(once(outgoing, 'close'))
    })
    const { body } = await ask(`/api/notifications/days?${BOUNDS}`)
    if (body === null) throw new Error('There is a body.')
    for await (const frame of readPageFrames(body)) {
      expect(frame.day).toBe('2026-11-21')
      break
    }
    await Promise.all(closed)
    expect(requests.length).toBeLessThan(7)
  })

  test.each<[string, RequestListener, Limits]>([
    [
      'too large',
      (_, outgoing) =>
        outgoing
          .writeHead(200, { 'content-type': 'application/json' })
          .end(page(null, 'x'.repeat(2000))),
      { sizeLimit: 1000 },
    ],
    ['silent', () => {}, { silenceMs: 50 }],
    [
      'cut',
      (_, outgoing) =>
        outgoing
          .writeHead(200, { 'content-type': 'application/json', 'content-length': 99 })
          .write('{', () => outgoing.destroy()),
      {},
    ],
    [
      'refused',
      (_, outgoing) =>
        outgoing.writeHead(401, { 'content-type': 'application/json' }).end('{"code":20003}'),
      {},
    ],
    [
      'no list',
      (_, outgoing) => outgoing.writeHead(200, { 'content-type': 'text/html' }).end('<html>'),
      {},
    ],
    ['elsewhere', (_, outgoing) => outgoing.writeHead(302, { location: '/' }).end(), {}],
  ])('are left where Twilio’s answer is %s', async (_, script, limits) => {
    const { ask, requests } = await served(script, limits)
    const frames = await framesOf(await ask(`/api/notifications/days?${BOUNDS}`))
    expect(frames.map((frame) => [frame.day, left(frame)]).toSorted()).toEqual(
      [15, 16, 17, 18, 19, 20, 21].map((number) => [`2026-11-${number}`, true]),
    )
    expect(requests).toHaveLength(7)
  })
})
