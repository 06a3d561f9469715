import { once } from 'node:events'
import type { IncomingMessage, RequestListener } from 'node:http'
import { describe, expect, onTestFinished, test } from 'vitest'
import { startServer } from '../../src/proxy/server.ts'
import { type PageFrame, readPageFrames } from '../../src/twilio/page-frames.ts'
import { framesOf } from './read-frames.ts'
import { type Limits, scriptedTwilio } from './scripted-twilio.ts'
import { TOKEN } from './viewer-over.ts'

const DAYS = '/api/notifications/days?MessageDate>=2026-11-15&MessageDate<=2026-11-22'

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
    const { body } = await ask(DAYS)
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
    const answer = await ask(DAYS)
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
    const asking = ask(DAYS, { signal: leaving.signal })
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
    const { body } = await ask(DAYS)
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
    const frames = await framesOf(await ask(DAYS))
    expect(frames.map((frame) => [frame.day, frame.body]).toSorted()).toEqual(
      [15, 16, 17, 18, 19, 20, 21].map((number) => [`2026-11-${number}`, null]),
    )
    expect(requests).toHaveLength(7)
  })
})
