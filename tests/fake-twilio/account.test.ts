import { setupServer } from 'msw/node'
import { describe, expect, test } from 'vitest'
import { createFakeTwilio } from '../../src/fake-twilio/fake-twilio.ts'
import { serveFakeTwilio } from '../../src/fake-twilio/serve.ts'
import { wireNotification } from '../../src/fake-twilio/wire-notification.ts'
import { ask, inAccount, readAll, readList, sidsOf } from './asking.ts'

const LIST = '/Notifications.json'
const SID = `NO${'a'.repeat(32)}`

function basic(text: string): RequestInit {
  return { headers: { authorization: `Basic ${btoa(text)}` } }
}

describe('credentials', () => {
  const fake = createFakeTwilio({ count: 1, credentials: { user: 'SK1', password: 's:ecret' } })

  test.each([
    ['the right ones', basic('SK1:s:ecret'), 200],
    ['a wrong password', basic('SK1:secret'), 401],
    ['a stray newline', basic('SK1:s:ecret\n'), 401],
    ['none', { headers: {} }, 401],
    ['a bearer', { headers: { authorization: 'Bearer SK1' } }, 401],
  ])('%s', async (_, init, status) => {
    const response = await ask(fake, inAccount(fake, LIST), init)
    expect(response.status).toBe(status)
    if (status === 401) expect(await response.json()).toMatchObject({ code: 20003, status: 401 })
  })

  test('of anyone will do where none are set, but not for another account', async () => {
    const open = createFakeTwilio({ count: 1 })
    expect((await ask(open, inAccount(open, LIST), basic('any:one'))).status).toBe(200)
    expect((await ask(open, inAccount(open, LIST), { headers: {} })).status).toBe(401)
    const stranger = `/2010-04-01/Accounts/AC${'1'.repeat(32)}/Notifications.json`
    expect((await ask(open, stranger)).status).toBe(401)
  })
})

describe('the envelope', () => {
  test('has exactly the fields of today', async () => {
    const fake = createFakeTwilio({ count: 7 })
    const path = inAccount(fake, LIST)
    const filtered = `${path}?Log=1&PageSize=3&MessageDate%3E=2000-01-01`
    const list = await readList(fake, filtered)
    expect(Object.keys(list).toSorted()).toEqual(
      'end first_page_uri next_page_uri notifications page page_size previous_page_uri start uri'.split(
        ' ',
      ),
    )
    const repeated = `${path}?MessageDate%3E=2000-01-01&Log=1&PageSize=3&Page=0`
    expect(list).toMatchObject({ first_page_uri: repeated, uri: repeated, start: 0, end: 2 })
  })

  test('of an old account has totals, and pages by number', async () => {
    const fake = createFakeTwilio({ count: 7, totals: true })
    const pages = await readAll(fake, inAccount(fake, `${LIST}?PageSize=3`))
    expect(pages[1]).toMatchObject({
      total: 7,
      num_pages: 3,
      last_page_uri: inAccount(fake, `${LIST}?PageSize=3&Page=2`),
      next_page_uri: inAccount(fake, `${LIST}?PageSize=3&Page=2`),
      start: 3,
      end: 5,
    })
    expect(new Set(sidsOf(pages)).size).toBe(7)
  })

  test('of nothing is empty and ends', async () => {
    const fake = createFakeTwilio({ entries: [] })
    expect(await readList(fake, inAccount(fake, LIST))).toMatchObject({
      notifications: [],
      start: 0,
      end: 0,
      next_page_uri: null,
      previous_page_uri: null,
    })
  })

  test('lists exactly the three fields fewer than the entry has', async () => {
    const fake = createFakeTwilio({ count: 1 })
    const [row] = (await readList(fake, inAccount(fake, LIST))).notifications
    const entry: unknown = await (await ask(fake, row?.uri ?? '')).json()
    const missing = Object.keys(entry ?? {}).filter((field) => !Object.hasOwn(row ?? {}, field))
    expect(missing.toSorted()).toEqual(['request_variables', 'response_body', 'response_headers'])
    expect(entry).toMatchObject(row ?? {})
  })
})

describe('the log', () => {
  test('takes rows that arrive, in their place', async () => {
    const fake = createFakeTwilio({ count: 5, now: new Date('2026-11-21T12:00:00Z') })
    fake.add(wireNotification({ sid: SID, date_updated: 'Sat, 21 Nov 2026 12:00:09 +0000' }))
    const list = await readList(fake, inAccount(fake, LIST))
    expect([sidsOf([list])[0], fake.size, fake.has(SID)]).toEqual([SID, 6, true])
  })

  test('does not repeat a page it has kept when the log has changed', async () => {
    const fake = createFakeTwilio({ entries: [wireNotification({ sid: SID, log: '0' })] })
    const path = inAccount(fake, `${LIST}?Log=0`)
    expect(sidsOf([await readList(fake, path)])).toEqual([SID])
    await ask(fake, inAccount(fake, `/Notifications/${SID}.json`), { method: 'DELETE' })
    expect(sidsOf([await readList(fake, path)])).toEqual([])
  })
})

describe('the desk', () => {
  test.each([
    ['/2010-04-01/Accounts/AC1/Messages.json', 'GET', 404],
    ['/', 'GET', 404],
    ['/2010-04-01/Accounts/{AC}/Notifications.json', 'POST', 405],
    ['/2010-04-01/Accounts/{AC}/Notifications.json', 'DELETE', 405],
    ['/2010-04-01/Accounts/{AC}/Notifications/x/y.json', 'GET', 404],
  ])('%s %s is %d', async (path, method, status) => {
    const fake = createFakeTwilio({ count: 1 })
    const response = await ask(fake, path.replace('{AC}', fake.accountSid), { method })
    expect(response.status).toBe(status)
  })

  test('turns away who is one too many, and serves again after', async () => {
    const fake = createFakeTwilio({ count: 1, maxConcurrent: 2, latencyMs: 5 })
    const three = Array.from({ length: 3 }, () => ask(fake, inAccount(fake, LIST)))
    const statuses = (await Promise.all(three)).map((response) => response.status)
    expect(statuses.toSorted()).toEqual([200, 200, 429])
    expect((await ask(fake, inAccount(fake, LIST))).status).toBe(200)
  })

  test('lets go of a slow request that is aborted', async () => {
    const fake = createFakeTwilio({ count: 1, maxConcurrent: 1, latencyMs: () => 60_000 })
    const abort = new AbortController()
    const slow = ask(fake, inAccount(fake, LIST), { signal: abort.signal })
    abort.abort()
    await expect(slow).rejects.toThrow()
  })

  test('remembers what was asked, and forgets it when told to', async () => {
    const fake = createFakeTwilio({ count: 1 })
    await ask(fake, inAccount(fake, LIST))
    await ask(fake, inAccount(fake, `/Notifications/${SID}.json`), { method: 'DELETE' })
    expect(fake.requests).toEqual([
      { method: 'GET', url: `https://api.twilio.com${inAccount(fake, LIST)}` },
      {
        method: 'DELETE',
        url: `https://api.twilio.com${inAccount(fake, `/Notifications/${SID}.json`)}`,
      },
    ])
    fake.clearRequests()
    expect(fake.requests).toEqual([])
  })

  test('stands in front of fetch, at any origin with *', async () => {
    const fake = createFakeTwilio({ count: 2, baseUrl: '*' })
    const server = setupServer(...fake.handlers)
    server.listen({ onUnhandledRequest: 'error' })
    try {
      const url = `https://api.dublin.ie1.twilio.com${inAccount(fake, LIST)}`
      const response = await fetch(url, basic('any:one'))
      expect(await response.json()).toMatchObject({ page: 0, page_size: 50 })
    } finally {
      server.close()
    }
  })

  test('serves over a socket what it serves without', async () => {
    const served = await serveFakeTwilio({ count: 30, now: new Date('2026-11-21T12:00:00Z') })
    try {
      const path = inAccount(served.fake, LIST)
      const response = await fetch(served.url + path, basic('any:one'))
      expect(await response.json()).toEqual(await readList(served.fake, path))
      const [sid] = sidsOf([await readList(served.fake, path)])
      const gone = await fetch(`${served.url}${inAccount(served.fake, `/Notifications/${sid}`)}`, {
        ...basic('any:one'),
        method: 'DELETE',
      })
      expect([gone.status, served.fake.size]).toEqual([204, 29])
    } finally {
      await served.close()
    }
  })
})
