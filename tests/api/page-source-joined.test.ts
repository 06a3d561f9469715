import { describe, expect, onTestFinished, test } from 'vitest'
import { Lane } from '../../src/api/lane.ts'
import { PageSource } from '../../src/api/page-source.ts'
import { createFakeTwilio } from '../../src/fake-twilio/fake-twilio.ts'
import { type Day, daysNewestFirst } from '../../src/log/day.ts'
import type { LoadPosition } from '../../src/log/day-log.ts'
import type { LogEntry } from '../../src/log/entry.ts'
import { createApp } from '../../src/proxy/app.ts'
import { demoUpstream } from '../../src/proxy/demo-upstream.ts'
import { startServer } from '../../src/proxy/server.ts'
import { day } from '../log/days.ts'
import { askServerAt, TOKEN } from './own-server.ts'

const never = () => new AbortController().signal

/** The real server over a pretended Twilio, and a page source that asks it. */
async function joined() {
  const accountSid = `AC${'0a'.repeat(16)}`
  const twilio = createFakeTwilio({
    accountSid,
    count: 300,
    days: 9,
    now: new Date('2026-11-21T12:00:00Z'),
  })
  const upstream = demoUpstream(() => Promise.resolve(twilio))
  const apiVersion = '2010-04-01'
  const capabilities = { delete: true }
  const session = {
    mode: 'demo',
    accountSid,
    apiVersion,
    source: 'demo',
    readOnly: false,
    accounts: [{ accountSid, source: 'demo' }],
    capabilities,
  } as const
  const report = (text: string): void => expect.unreachable(text)
  const app = createApp({ session, token: TOKEN, report }, upstream)
  const server = await startServer(app, { host: '127.0.0.1', port: 0, allowedHosts: [] })
  onTestFinished(() => server.close())
  const asked = askServerAt(`http://127.0.0.1:${server.port}`)
  return { asked, source: () => new PageSource(accountSid, new Lane()) }
}

/** A day's entries, page by page; or the code of the failure. */
async function wholeDay(source: PageSource, one: Day): Promise<readonly LogEntry[] | string> {
  const entries: LogEntry[] = []
  let position: LoadPosition = 'start'
  try {
    while (position !== null) {
      const page = await source.page({ level: 'all', day: one, position }, never())
      entries.push(...page.entries)
      position = page.next
    }
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'not an ApiError'
  }
  return entries
}

describe('joined with the real server', () => {
  test('many days come in one answer, and are what each is alone', async () => {
    const { asked, source } = await joined()
    const days = daysNewestFirst(day('2026-11-12'), day('2026-11-21'))
    const [together, alone] = [source(), source()]
    const loaded = await Promise.all(days.map((one) => wholeDay(together, one)))
    expect(asked.map(({ path }) => path)).toEqual(['notifications/days'])
    for (const [place, one] of days.entries()) {
      expect(loaded[place]).toEqual(await wholeDay(alone, one))
    }
    expect(loaded.flat().length).toBeGreaterThanOrEqual(300)
  })

  test('days that fail do so in their own words', async () => {
    const { asked, source } = await joined()
    const days = daysNewestFirst(day('1999-01-05'), day('1999-01-08'))
    const one = source()
    expect(await Promise.all(days.map((of) => wholeDay(one, of)))).toEqual([
      'twilio_unreadable',
      'twilio_unreadable',
      'twilio_error',
      'twilio_error',
    ])
    expect(asked.map(({ path }) => path).toSorted()).toEqual([
      ...days.map(() => 'notifications'),
      'notifications/days',
    ])
  })

  test('a page that fails once is asked for by itself, and its day is whole', async () => {
    const { asked, source } = await joined()
    const days = daysNewestFirst(day('1999-01-15'), day('1999-01-17'))
    const one = source()
    const loaded = await Promise.all(days.map((of) => wholeDay(one, of)))
    expect(loaded[2]).toHaveLength(6)
    expect(asked.map(({ path, query }) => `${path} ${query.get('Page')}`)).toEqual([
      'notifications/days null',
      'notifications 1',
    ])
  })
})
