import { describe, expect, test } from 'vitest'
import { createFakeTwilio } from '../../src/fake-twilio/fake-twilio.ts'
import { addDays, parseDay } from '../../src/log/day.ts'
import { demoUpstream } from '../../src/proxy/demo-upstream.ts'
import { PAGE_FRAMES_TYPE, type PageFrame } from '../../src/twilio/page-frames.ts'
import { framesOf } from './read-frames.ts'
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

/** The end of the address of the page after this one, by its link or by its number. */
function cursorIn(body: string): string | null {
  const [, link] = /"next_page_uri":"[^"]*(&Page=[^"]*)"/.exec(body) ?? []
  const [, page, pages] = /page="(\d+)" numpages="(\d+)"/.exec(body) ?? []
  const isNumbered = page !== undefined && Number(page) + 1 < Number(pages)
  return link ?? (isNumbered ? `&Page=${Number(page) + 1}` : null)
}

/** A day's pages, asked for one by one, as they come alone. */
async function oneByOne(ask: Ask, day: string, more: string): Promise<string[]> {
  const since = parseDay(day)
  if (since === null) throw new Error(`${day} is no day`)
  const bounds = `MessageDate>=${day}&MessageDate<=${addDays(since, 1)}${more}`
  const bodies: string[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const answer: Response = await ask(`/api/notifications?${bounds}${cursor}`)
    const body = await answer.text()
    bodies.push(body)
    cursor = cursorIn(body)
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
