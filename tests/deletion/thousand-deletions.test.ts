import { QueryClient } from '@tanstack/react-query'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openAccount } from '../../src/api/account.ts'
import { deletionDeskFor } from '../../src/deletion/deletion-desk-for.ts'
import { UNDO_MS } from '../../src/deletion/undo-window.ts'
import { serveFakeTwilio } from '../../src/fake-twilio/serve.ts'
import { wireNotification } from '../../src/fake-twilio/wire-notification.ts'
import { type LogEntry, notificationSid } from '../../src/log/entry.ts'
import { httpUpstream } from '../../src/proxy/http-upstream.ts'
import { startServer } from '../../src/proxy/server.ts'
import { askServerAt } from '../api/own-server.ts'
import { LIVE, viewerOver } from '../proxy/viewer-over.ts'
import { entryOf } from './entries.ts'
import { MemoryArchive } from './memory-archive.ts'
import { MemoryJournal } from './memory-journal.ts'

/** Sids at which the pretended Twilio fails: see its `sentinels.ts`. */
const STAYS = withSid('200') // 204, yet it stays.
const GONE = withSid('404')
const FAILS_ONCE = withSid('503')

const NEIGHBOURS = entriesFrom(5_001, 20)
const CHOSEN = [...entriesFrom(4_001, 997), STAYS, GONE, FAILS_ONCE]

function withSid(digits: string): LogEntry {
  const sid = notificationSid(`NO${digits.padStart(32, '0')}`)
  return sid ? entryOf(1, { sid }) : expect.unreachable(`${digits} makes a sid`)
}

function entriesFrom(first: number, count: number): readonly LogEntry[] {
  return Array.from({ length: count }, (_, index) => entryOf(first + index))
}

/** The real server between a desk and a pretended Twilio, all of them over HTTP. */
async function deskOverNetwork() {
  const twilio = await serveFakeTwilio({
    entries: [...CHOSEN, ...NEIGHBOURS].map(({ sid }) =>
      wireNotification({ sid, log: '0', response_body: `Body of ${sid}` }),
    ),
  })
  const upstream = httpUpstream({
    baseUrl: new URL(twilio.url),
    user: twilio.fake.accountSid,
    secret: 'none-of-anybody',
    userAgent: 'twilio-log-viewer/test',
    patience: { silenceMs: 20_000, wholeMs: 20_000 },
  })
  const { app } = viewerOver(upstream, {
    session: { ...LIVE, accountSid: twilio.fake.accountSid },
  })
  const server = await startServer(app, { host: '127.0.0.1', port: 0, allowedHosts: [] })
  onTestFinished(async () => {
    await server.close()
    upstream.close()
    await twilio.close()
  })
  askServerAt(`http://127.0.0.1:${server.port}`)
  // A browser without locks, as on a page that is not secure.
  vi.stubGlobal('navigator', {})
  const archive = new MemoryArchive()
  const journal = new MemoryJournal()
  const desk = deletionDeskFor({
    client: new QueryClient(),
    account: openAccount(twilio.fake.accountSid),
    canDelete: true,
    stores: { archive, journal },
  })
  const atRest = () =>
    vi.waitFor(() => expect(desk.state().run).toBeNull(), { timeout: 100_000, interval: 20 })
  const deletes = () => twilio.fake.requests.filter(({ method }) => method === 'DELETE')
  return { twilio: twilio.fake, archive, journal, desk, atRest, deletes }
}

test('a thousand deletions arrive at Twilio, each once, each kept before, and no other', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  const { twilio, archive, journal, desk, atRest, deletes } = await deskOverNetwork()
  desk.remove(CHOSEN)
  await vi.advanceTimersByTimeAsync(UNDO_MS)
  vi.useRealTimers()
  await atRest()

  expect(desk.state()).toMatchObject({ report: { is: 'done', deleted: 999, kept: 0 } })
  expect([...desk.state().failures.values()]).toMatchObject([{ entry: FAILS_ONCE, is: 'failed' }])
  expect(new Set(deletes().map(({ url }) => url)).size).toBe(999)
  expect(deletes()).toHaveLength(999)
  for (const { sid } of NEIGHBOURS) expect(twilio.has(sid)).toBe(true)
  expect(archive.kept.size).toBe(999)
  for (const { entry } of archive.kept.values()) {
    expect(entry.exchange.responseBody).toBe(`Body of ${entry.sid}`)
  }

  desk.retry()
  await atRest()
  expect(deletes()).toHaveLength(1_000)
  expect(desk.state().failures.size).toBe(0)
  expect([...journal.records.values()]).toEqual([])

  // Asked again, one is still there although Twilio said 204.
  desk.recheck([...CHOSEN.slice(0, 20), STAYS, GONE])
  await atRest()
  expect([...desk.state().failures.keys()]).toEqual([STAYS.sid])
  expect(deletes()).toHaveLength(1_000)
}, 120_000)
