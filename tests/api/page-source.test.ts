import { describe, expect, onTestFinished, test } from 'vitest'
import { Lane } from '../../src/api/lane.ts'
import { PageSource } from '../../src/api/page-source.ts'
import { createFakeTwilio } from '../../src/fake-twilio/fake-twilio.ts'
import { addDays, type Day, daysNewestFirst, parseDay } from '../../src/log/day.ts'
import type { LoadPosition } from '../../src/log/day-log.ts'
import type { LogEntry } from '../../src/log/entry.ts'
import type { LevelFilter } from '../../src/log/level.ts'
import { createApp } from '../../src/proxy/app.ts'
import { demoUpstream } from '../../src/proxy/demo-upstream.ts'
import { startServer } from '../../src/proxy/server.ts'
import { frameHead } from '../../src/twilio/page-frames.ts'
import { type Asked, answerAsks, askServerAt, TOKEN } from './own-server.ts'

function day(text: string): Day {
  const parsed = parseDay(text)
  if (parsed === null) throw new Error(`${text} is no day`)
  return parsed
}

const NEWEST = day('2026-11-21')
const DAYS = [NEWEST, addDays(NEWEST, -1), addDays(NEWEST, -2)] as const
const [, MIDDLE, OLDEST] = DAYS

type Position = Exclude<LoadPosition, null>
const SECOND: Position = { page: 1, pageToken: 'PA1' }

const never = new AbortController().signal
const start = { level: 'all', position: 'start' } as const

const sidOf = (number: number) => `NO${String(number).padStart(32, '0')}`

/** A page with one row, called by a number. */
function pageOf(number: number, next: string | null = null): string {
  const uri = next && `/2010-04-01/Accounts/AC/Notifications.json?${next}`
  return JSON.stringify({ notifications: [{ sid: sidOf(number) }], next_page_uri: uri })
}

const firstSid = ({ entries }: { readonly entries: readonly LogEntry[] }) => entries[0]?.sid

/** An answer with many days' pages that the test writes bit by bit. */
function openAnswer(signal: AbortSignal) {
  let controller: ReadableStreamDefaultController<Uint8Array> | null = null
  const body = new ReadableStream<Uint8Array>({
    start: (given) => {
      controller = given
    },
  })
  signal.addEventListener('abort', () => controller?.error(signal.reason))
  const write = (text: string) => controller?.enqueue(new TextEncoder().encode(text))
  return {
    response: new Response(body),
    page: (of: Day, position: Position, text: string) =>
      write(frameHead({ day: of, position }, new TextEncoder().encode(text).length) + text),
    leave: (of: Day, position: Position) => write(frameHead({ day: of, position }, null)),
    end: () => controller?.close(),
  }
}

/** A server whose answer with many days' pages the test writes, and whose single pages are given. */
function scripted(single: (asked: Asked) => Response = () => new Response(pageOf(9))) {
  const open: ReturnType<typeof openAnswer>[] = []
  const asked = answerAsks((question) => {
    if (question.path === 'notifications') return single(question)
    expect(question.path).toBe('notifications/days')
    const answer = openAnswer(question.signal)
    open.push(answer)
    return answer.response
  })
  const source = new PageSource(new Lane())
  return {
    source,
    asked,
    first: () => {
      const [answer] = open
      if (!answer) throw new Error('Nothing was asked for many days.')
      return answer
    },
    paths: () => asked.map(({ path }) => path),
  }
}

const settled = () => new Promise<void>((resolve) => setImmediate(resolve))

describe('days that are begun together', () => {
  test.each<[string, readonly [LevelFilter, Day][], string[]]>([
    ['one', [['all', NEWEST]], [' 2026-11-21 2026-11-22']],
    [
      'two',
      [
        ['all', NEWEST],
        ['all', MIDDLE],
      ],
      [' 2026-11-20 2026-11-21', ' 2026-11-21 2026-11-22'],
    ],
    [
      'three, in any order',
      [MIDDLE, NEWEST, OLDEST].map((one) => ['error', one]),
      ['days 0 2026-11-19 2026-11-22'],
    ],
    [
      'three with a gap',
      [NEWEST, MIDDLE, addDays(OLDEST, -1)].map((one) => ['all', one]),
      [' 2026-11-18 2026-11-19', ' 2026-11-20 2026-11-21', ' 2026-11-21 2026-11-22'],
    ],
    [
      'three of two levels',
      [
        ['all', NEWEST],
        ['error', MIDDLE],
        ['all', OLDEST],
      ],
      [' 2026-11-19 2026-11-20', ' 2026-11-21 2026-11-22', '0 2026-11-20 2026-11-21'],
    ],
    [
      'twice three',
      (['error', 'warning'] as const)
        .flatMap((level) => DAYS.map((one) => [level, one] as const))
        .map(([level, one]) => [level, one]),
      ['days 0 2026-11-19 2026-11-22', 'days 1 2026-11-19 2026-11-22'],
    ],
  ])('are asked for as they follow each other: %s', async (_, begun, expected) => {
    const { source, asked } = scripted()
    for (const [level, one] of begun)
      void source.page({ level, day: one, position: 'start' }, never)
    await settled()
    const told = asked.map(({ path, query }) =>
      [
        path === 'notifications' ? '' : 'days ',
        query.get('Log') ?? '',
        ` ${query.get('MessageDate>')} ${query.get('MessageDate<')}`,
      ].join(''),
    )
    expect(told.toSorted()).toEqual(expected)
  })

  test('are not asked for where they are given up before anything is sent', async () => {
    const { source, asked } = scripted()
    const giving = new AbortController()
    const pages = DAYS.map((one) => source.page({ ...start, day: one }, giving.signal))
    giving.abort()
    await Promise.all(pages.map((page) => expect(page).rejects.toThrow('aborted')))
    expect(asked).toEqual([])
  })

  test('that are given up one by one call the answer off with the last', async () => {
    const { source, asked, first } = scripted()
    const giving = DAYS.map(() => new AbortController())
    const pages = DAYS.map((one, place) =>
      source.page({ ...start, day: one }, giving[place]?.signal ?? never),
    )
    const gaveUp = pages.slice(0, 2).map((page) => expect(page).rejects.toThrow('aborted'))
    await settled()
    giving[0]?.abort()
    giving[1]?.abort()
    await Promise.all(gaveUp)
    expect(asked[0]?.signal.aborted).toBe(false)
    first().page(OLDEST, 'start', pageOf(3))
    expect(firstSid((await pages[2]) ?? { entries: [] })).toBe(sidOf(3))
    expect(asked[0]?.signal.aborted).toBe(true)
    expect(asked).toHaveLength(1)
  })
})

describe('a day of an answer with many', () => {
  test('that failed or is complete keeps nobody from calling the answer off', async () => {
    const { source, first, asked } = scripted()
    const stopping = new AbortController()
    const own = [never, never, stopping.signal]
    const pages = DAYS.map((one, place) => source.page({ ...start, day: one }, own[place] ?? never))
    await settled()
    first().page(NEWEST, 'start', '{"no":"list"}')
    first().page(MIDDLE, 'start', pageOf(2))
    await expect(pages[0]).rejects.toMatchObject({ code: 'twilio_unreadable' })
    await pages[1]
    expect(asked[0]?.signal.aborted).toBe(false)
    stopping.abort()
    await expect(pages[2]).rejects.toThrow('aborted')
    expect(asked[0]?.signal.aborted).toBe(true)
  })

  test('that is left goes on by itself, while the answer is still coming', async () => {
    const { source, first, paths } = scripted()
    const pages = DAYS.map((one) => source.page({ ...start, day: one }, never))
    await settled()
    first().leave(NEWEST, 'start')
    expect(firstSid((await pages[0]) ?? { entries: [] })).toBe(sidOf(9))
    // The answer has said that it has no more of this day: there is nothing to wait for.
    const second = source.page({ ...start, day: NEWEST, position: SECOND }, never)
    expect(firstSid(await second)).toBe(sidOf(9))
    expect(paths()).toEqual(['notifications/days', 'notifications', 'notifications'])
    first().end()
    await Promise.all(pages)
  })

  test('asks by itself where another page comes than the one it wants, and from there on', async () => {
    const { source, first, asked } = scripted()
    const pages = DAYS.map((one) => source.page({ ...start, day: one }, never))
    await settled()
    first().page(NEWEST, 'start', pageOf(1, 'Page=1&PageToken=PA1'))
    first().page(NEWEST, { page: 1, pageToken: 'PAother' }, pageOf(2))
    await pages[0]
    const ask = (position: Position) => source.page({ ...start, day: NEWEST, position }, never)
    expect(firstSid(await ask(SECOND))).toBe(sidOf(9))
    expect(firstSid(await ask({ page: 2, pageToken: 'PA2' }))).toBe(sidOf(9))
    expect(asked.slice(1).map(({ query }) => query.get('PageToken'))).toEqual(['PA1', 'PA2'])
    first().end()
    await Promise.all(pages)
  })

  test('that begins again asks anew, and takes nothing from the answer any more', async () => {
    const { source, first, paths } = scripted()
    const pages = DAYS.map((one) => source.page({ ...start, day: one }, never))
    await settled()
    first().page(NEWEST, 'start', pageOf(1, 'Page=1&PageToken=PA1'))
    first().page(NEWEST, SECOND, pageOf(2))
    await pages[0]
    expect(firstSid(await source.page({ ...start, day: NEWEST }, never))).toBe(sidOf(9))
    const second = source.page({ ...start, day: NEWEST, position: SECOND }, never)
    expect(firstSid(await second)).toBe(sidOf(9))
    expect(paths()).toEqual(['notifications/days', 'notifications', 'notifications'])
    first().end()
    await Promise.all(pages)
  })

  test('fails as it would alone where its page cannot be read', async () => {
    const { source, first } = scripted()
    const pages = DAYS.map((one) => source.page({ ...start, day: one }, never))
    await settled()
    first().page(NEWEST, 'start', '{"no":"list"}')
    first().end()
    await expect(pages[0]).rejects.toMatchObject({ code: 'twilio_unreadable' })
    await Promise.all(pages.slice(1))
  })

  test('asks by itself where nothing comes any more', async () => {
    const { asked } = scripted()
    const source = new PageSource(new Lane(), { silenceMs: 20 })
    const pages = await Promise.all(DAYS.map((one) => source.page({ ...start, day: one }, never)))
    expect(pages.map(firstSid)).toEqual([sidOf(9), sidOf(9), sidOf(9)])
    expect(asked[0]?.signal.aborted).toBe(true)
  })
})

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
    capabilities,
  } as const
  const report = (text: string): void => expect.unreachable(text)
  const app = createApp({ session, token: TOKEN, report }, upstream)
  const server = await startServer(app, { host: '127.0.0.1', port: 0, allowedHosts: [] })
  onTestFinished(() => server.close())
  const asked = askServerAt(`http://127.0.0.1:${server.port}`)
  return { asked, source: () => new PageSource(new Lane()) }
}

/** A day's entries, page by page; or the code of the failure. */
async function wholeDay(source: PageSource, one: Day): Promise<readonly LogEntry[] | string> {
  const entries: LogEntry[] = []
  let position: LoadPosition = 'start'
  try {
    while (position !== null) {
      const page = await source.page({ ...start, day: one, position }, never)
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
    const days = daysNewestFirst(day('2026-11-12'), NEWEST)
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
