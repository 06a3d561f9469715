import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createFakeTwilio, type FakeTwilio } from '../../src/fake-twilio/fake-twilio.ts'
import { CALL_SENTINELS, DAY_SENTINELS, ENTRY_SENTINELS } from '../../src/fake-twilio/sentinels.ts'
import { serveFakeTwilio, type ServedFakeTwilio } from '../../src/fake-twilio/serve.ts'
import { wireNotification } from '../../src/fake-twilio/wire-notification.ts'
import { ask, inAccount, readAll, readList, sidsOf } from './asking.ts'

function dayPath(fake: FakeTwilio, day: string, more = ''): string {
  return inAccount(fake, `/Notifications.json?MessageDate%3E=${day}${more}`)
}

function entryPath(fake: FakeTwilio, digits: string): string {
  return inAccount(fake, `/Notifications/NO${digits.padStart(32, '0')}.json`)
}

/** What one request came to: a status, and what else tells failures apart. Only where silence is
 * expected is the wait for an answer given up, so that a slow machine fails nothing. */
async function outcome(
  fake: FakeTwilio,
  path: string,
  { method = 'GET', silent = false } = {},
): Promise<string> {
  const waiting = new AbortController()
  const patience = silent ? setTimeout(() => waiting.abort(), 60) : undefined
  try {
    const response = await ask(fake, path, { method, signal: waiting.signal })
    const body = await response.text()
    const retryAfter = response.headers.get('retry-after')
    return [response.status, retryAfter && `after ${retryAfter}`, kindOf(body)]
      .filter(Boolean)
      .join(' ')
  } catch {
    return waiting.signal.aborted ? 'silence' : 'cut'
  } finally {
    clearTimeout(patience)
  }
}

function kindOf(body: string): string {
  if (body === '') return 'empty'
  if (body.startsWith('<')) return 'HTML'
  try {
    const json: unknown = JSON.parse(body)
    if (typeof json !== 'object' || json === null) return 'JSON'
    if ('code' in json) return String(json.code)
    return 'notifications' in json || 'sid' in json ? 'good' : 'JSON'
  } catch {
    return 'half'
  }
}

/** What the same request, sent as often as outcomes are expected, came to. */
async function outcomes(
  fake: FakeTwilio,
  path: string,
  expected: readonly string[],
  method = 'GET',
): Promise<readonly string[]> {
  const all: string[] = []
  for (const one of expected) {
    all.push(await outcome(fake, path, { method, silent: one === 'silence' }))
  }
  return all
}

describe('a day in January 1999', () => {
  test.each([
    ['1999-01-01', ['401 20003', '401 20003']],
    ['1999-01-02', ['403 20403', '403 20403']],
    ['1999-01-03', ['429 after 2 20429', '429 after 2 20429', '200 good', '200 good']],
    ['1999-01-04', ['429 20429', '429 20429', '200 good']],
    ['1999-01-05', ['500 20500', '500 20500', '500 20500']],
    ['1999-01-06', ['503 HTML']],
    ['1999-01-07', ['200 HTML']],
    ['1999-01-08', ['200 empty']],
    ['1999-01-09', ['cut']],
    ['1999-01-14', ['silence']],
    ['1999-01-19', ['302 empty']],
    ['1999-01-20', ['200 JSON']],
    ['1999-01-22', ['400 JSON']],
    ['1999-01-24', ['cut']],
    ['1999-01-25', ['silence']],
    ['1999-01-26', ['429 after 30 20429', '429 after 30 20429', '429 after 30 20429']],
    ['1999-01-28', ['200 half']],
    ['1999-01-29', ['503 20503', '200 good']],
    ['1999-01-31', ['200 good']],
  ])('%s answers as the table says', async (day, expected) => {
    const fake = createFakeTwilio({ entries: [] })
    expect(await outcomes(fake, dayPath(fake, day), expected)).toEqual(expected)
  })

  test('counts the asks of each level on its own', async () => {
    const fake = createFakeTwilio({ entries: [] })
    const limited = '429 after 2 20429'
    const errors = dayPath(fake, '1999-01-03', '&Log=0')
    expect(await outcomes(fake, errors, [limited, limited, ''])).toEqual([
      limited,
      limited,
      '200 good',
    ])
    expect(await outcome(fake, dayPath(fake, '1999-01-03', '&Log=1'))).toBe(limited)
  })

  test.each([
    ['1999-01-10', [0, 0, 3]],
    ['1999-01-13', [3, 3]],
  ])('%s has pages of so many rows', async (day, expected) => {
    const fake = createFakeTwilio({ entries: [] })
    const pages = await readAll(fake, dayPath(fake, day))
    expect(pages.map((page) => page.notifications.length)).toEqual(expected)
  })

  test('the 13th has one sid on two pages', async () => {
    const fake = createFakeTwilio({ entries: [] })
    const sids = sidsOf(await readAll(fake, dayPath(fake, '1999-01-13')))
    expect([sids.length, new Set(sids).size, sids.indexOf(sids[3] ?? '')]).toEqual([6, 5, 2])
  })

  test('the 11th never ends and never repeats a cursor', async () => {
    const fake = createFakeTwilio({ entries: [] })
    const links = (await readAll(fake, dayPath(fake, '1999-01-11'))).map(
      (page) => page.next_page_uri,
    )
    expect([links.length, new Set(links).size, links.includes(null)]).toEqual([100, 100, false])
  })

  test('the 12th gives the same cursor again and again', async () => {
    const fake = createFakeTwilio({ entries: [] })
    const links = (await readAll(fake, dayPath(fake, '1999-01-12'))).map(
      (page) => page.next_page_uri,
    )
    expect(new Set(links).size).toBe(1)
  })

  test.each([
    ['1999-01-15', ['500 20500', '200 good', '200 good']],
    ['1999-01-23', ['400 21481', '400 21481']],
  ])('%s fails on its second page', async (day, expected) => {
    const fake = createFakeTwilio({ entries: [] })
    const first = await readList(fake, dayPath(fake, day))
    expect(await outcomes(fake, first.next_page_uri ?? '', expected)).toEqual(expected)
  })

  test('has its rows on that very day, so that a viewer does not trim them', async () => {
    const fake = createFakeTwilio({ entries: [] })
    for (const day of ['1999-01-10', '1999-01-16']) {
      const rows = (await readAll(fake, dayPath(fake, day))).flatMap((page) => page.notifications)
      const days = rows.map((row) => new Date(row.message_date ?? '').toISOString().slice(0, 10))
      expect(new Set(days)).toEqual(new Set([day]))
    }
  })

  test('speaks XML and numbers where it is asked in 2008’s way', async () => {
    const fake = createFakeTwilio({ entries: [] })
    const path = inAccount(fake, '/Notifications?MessageDate%3E=1999-01-13', '2008-08-01')
    const second = await (await ask(fake, `${path}&Page=1`)).text()
    expect(second).toMatch(/<Notifications page="1" numpages="2" .*total="\d+"/)
    const refused = inAccount(fake, '/Notifications?MessageDate%3E=1999-01-01', '2008-08-01')
    expect(await (await ask(fake, refused)).text()).toContain('<Code>20003</Code>')
  })

  test('the 17th shows every oddity as JSON and XML', async () => {
    const fake = createFakeTwilio({ entries: [] })
    const list = await readList(fake, dayPath(fake, '1999-01-17'))
    expect(new Set(list.notifications.map((row) => row.log))).toContain(null)
    const xml = await ask(fake, inAccount(fake, '/Notifications?MessageDate%3E=1999-01-17'))
    expect((await xml.text()).split('<Notification>')).toHaveLength(list.notifications.length + 1)
  })
})

describe('an entry of NO, zeros and three digits', () => {
  test.each([
    ['200', ['200 good'], ['204 empty', '204 empty'], true],
    ['298', ['200 empty'], ['204 empty', '404 20404'], false],
    ['299', ['cut'], ['204 empty'], false],
    ['401', ['401 20003'], ['401 20003'], true],
    ['403', ['200 good'], ['403 20403'], true],
    ['404', ['404 20404'], ['404 20404'], true],
    ['405', ['200 good'], ['405 20004'], true],
    ['418', ['200 HTML'], ['502 HTML'], true],
    [
      '429',
      ['429 after 1 20429', '429 after 1 20429', '200 good'],
      ['429 after 1 20429', '429 after 1 20429', '204 empty'],
      false,
    ],
    ['430', ['200 good'], ['429 20429', '429 20429', '204 empty'], false],
    ['499', ['200 good'], ['cut', 'cut'], true],
    ['500', ['500 20500'], ['500 20500'], true],
    ['501', ['200 good'], ['501 20501'], true],
    ['503', ['500 20500', '200 good'], ['500 20500', '204 empty'], false],
    ['504', ['silence'], ['silence'], true],
    ['598', ['200 good'], ['silence', 'silence'], false],
    ['599', ['200 good'], ['silence', 'silence'], true],
  ])('%s is fetched and deleted as the table says', async (digits, fetches, deletes, remains) => {
    const fake = createFakeTwilio({ entries: [] })
    const path = entryPath(fake, digits)
    expect(await outcomes(fake, path, fetches)).toEqual(fetches)
    expect(await outcomes(fake, path, deletes, 'DELETE')).toEqual(deletes)
    expect(fake.has(`NO${digits.padStart(32, '0')}`)).toBe(remains)
  })

  test('keeps its ways where a test gives the entry itself', async () => {
    const sid = `NO${'405'.padStart(32, '0')}`
    const fake = createFakeTwilio({ entries: [wireNotification({ sid, message_text: 'mine' })] })
    const path = entryPath(fake, '405')
    expect(await (await ask(fake, path)).json()).toMatchObject({ sid, message_text: 'mine' })
    expect(await outcome(fake, path, { method: 'DELETE' })).toBe('405 20004')
  })
})

describe('the tables', () => {
  test('are covered by the tests above, and name nothing twice', () => {
    const days = DAY_SENTINELS.map((sentinel) => sentinel.day)
    const digits = ENTRY_SENTINELS.map((sentinel) => sentinel.digits)
    expect(days).toEqual([...new Set(days)].toSorted())
    expect(digits).toEqual([...new Set(digits)].toSorted())
  })

  test.each(Object.keys(CALL_SENTINELS))('a call of %s fails with it', async (digits) => {
    const fake = createFakeTwilio({ entries: [] })
    const call = `CA${digits.padStart(32, '0')}`
    const path = inAccount(fake, `/Calls/${call}/Notifications.json`)
    expect(await outcome(fake, path, { silent: digits === '504' })).toMatch(
      digits === '504' ? 'silence' : new RegExp(`^${digits} `),
    )
  })
})

describe('over a socket', () => {
  let served: ServedFakeTwilio
  beforeAll(async () => {
    served = await serveFakeTwilio({ entries: [] })
  })
  afterAll(() => served.close())

  function fetchFrom(path: string, signal: AbortSignal | null = null): Promise<Response> {
    const headers = { authorization: `Basic ${btoa('user:password')}` }
    return fetch(`${served.url}${path}`, { headers, signal, redirect: 'manual' })
  }

  test('a cut body is a cut connection', async () => {
    const response = await fetchFrom(dayPath(served.fake, '1999-01-09'))
    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow()
  })

  test('a hang-up is one', async () => {
    await expect(fetchFrom(dayPath(served.fake, '1999-01-24'))).rejects.toThrow()
  })

  test('a flood goes on until it is stopped', async () => {
    const stop = new AbortController()
    const response = await fetchFrom(dayPath(served.fake, '1999-01-18'), stop.signal)
    let bytes = 0
    await expect(async () => {
      for await (const chunk of response.body ?? []) {
        bytes += chunk.length
        if (bytes > 5_000_000) stop.abort()
      }
    }).rejects.toThrow()
    expect(bytes).toBeGreaterThan(5_000_000)
  })

  test('a redirect is passed on', async () => {
    const response = await fetchFrom(dayPath(served.fake, '1999-01-19'))
    expect([response.status, response.headers.get('location')]).toEqual([
      302,
      'https://elsewhere.example/',
    ])
  })
})
