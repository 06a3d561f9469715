import { assert, integer, nat, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createFakeTwilio, type FakeTwilioOptions } from '../../src/fake-twilio/fake-twilio.ts'
import { arrivals } from '../../src/fake-twilio/story/arrivals.ts'
import { numberOfSid, storySid } from '../../src/fake-twilio/story/story-sid.ts'
import { story } from '../../src/fake-twilio/story/story.ts'
import { secondsOfWireDate } from '../../src/fake-twilio/wire-date.ts'
import type { WireNotification } from '../../src/fake-twilio/wire-notification.ts'
import { ask, inAccount, readList, sidsOf } from './asking.ts'

const NOW = new Date('2026-11-21T12:34:56Z')
const DAY = 86_400_000
const ACCOUNT = `AC${'0'.repeat(32)}`

/** The rows of an account, read one by one, whole. */
function rowsOf({ now = NOW, seed = 1, count = 6000, days = 30 }: FakeTwilioOptions = {}) {
  const source = story({ now: now.getTime() / 1000, seed, count, days }, ACCOUNT)
  return Array.from({ length: source.size }, (_, slot) => source.whole(slot))
}

function time(row: WireNotification): number {
  return (secondsOfWireDate(row.message_date) ?? Number.NaN) * 1000
}

function daysAgo(row: WireNotification): number {
  return Math.floor(NOW.getTime() / DAY) - Math.floor(time(row) / DAY)
}

const rows = rowsOf()

describe('the account’s month', () => {
  test('is the same for everyone of the same seed and now, and another for another', () => {
    expect(rowsOf({ count: 300 })).toEqual(rowsOf({ count: 300 }))
    expect(rowsOf({ count: 300, seed: 2 })).not.toEqual(rowsOf({ count: 300 }))
  })

  test.each([0, 1, 2, 7, 999])('has exactly %d rows where so many are asked for', (count) => {
    expect(new Set(rowsOf({ count }).map((row) => row.sid)).size).toBe(count)
  })

  test.each([
    ['around noon', '2026-11-21T12:34:56Z', 30],
    ['a second after midnight', '2026-11-21T00:00:01Z', 30],
    ['at midnight itself', '2026-11-21T00:00:00Z', 30],
    ['in the small hours of a Sunday', '2026-11-22T07:00:00Z', 30],
    ['with a single day to tell of', '2026-11-21T12:34:56Z', 1],
    ['with four months to tell of', '2026-11-21T12:34:56Z', 120],
  ])('lies between its first day and now, and reaches today: %s', (_, iso, days) => {
    const now = new Date(iso)
    const times = rowsOf({ now, days, count: 800 }).map(time)
    expect(Math.max(...times)).toBeLessThanOrEqual(now.getTime())
    expect(Math.min(...times)).toBeGreaterThanOrEqual(now.getTime() - days * DAY)
    expect(
      times.filter((at) => at >= Math.floor(now.getTime() / DAY) * DAY).length,
    ).toBeGreaterThan(0)
    expect(times.filter((at) => at > now.getTime() - 3_600_000).length).toBeGreaterThan(3)
  })

  test('is mostly noise: one callback that is not there, on every day', () => {
    const noise = rows.filter((row) => row.error_code === '15003')
    expect(noise.length / rows.length).toBeGreaterThan(0.5)
    expect(new Set(noise.map(daysAgo)).size).toBe(31)
  })

  test.each([
    ['a bad release three days ago', '11200', (row: WireNotification) => daysAgo(row) === 3, 0.4],
    ['mistyped TwiML nine days ago', '12100', (row: WireNotification) => daysAgo(row) === 9, 0.7],
    [
      'a slow lookup in the evenings',
      '11205',
      (row: WireNotification) => [22, 23, 0, 1].includes(new Date(time(row)).getUTCHours()),
      0.8,
    ],
  ])('has %s: most of its %s', (_, code, inIncident, share) => {
    const ofCode = rows.filter((row) => row.error_code === code)
    expect(ofCode.filter(inIncident).length / ofCode.length).toBeGreaterThan(share)
  })

  test('knows every sort, level, and the oddities of the wire', () => {
    const codes = new Set(rows.map((row) => row.error_code))
    const expected = '11200 11205 11210 11237 12100 12200 12300 13225 13227 13520 14107 15003 16020'
    for (const code of `${expected} 21609 21610 30003 30007 64127`.split(' ')) {
      expect(codes).toContain(code)
    }
    expect(codes).toContain(null)
    expect(new Set(rows.map((row) => row.log))).toEqual(new Set(['0', '1', '2', '3']))
    expect(new Set(rows.map((row) => row.request_method))).toEqual(
      new Set(['GET', 'POST', 'PUT', 'get', 'post', null]),
    )
    expect(rows.some((row) => row.request_url?.length === 2047)).toBe(true)
    expect(rows.some((row) => /%.?$/.test(row.message_text ?? ''))).toBe(true)
    expect(rows.some((row) => row.response_body?.includes('<script>alert'))).toBe(true)
    expect(rows.some((row) => row.call_sid === '')).toBe(true)
    expect(rows.some((row) => row.call_sid === null)).toBe(true)
    expect(rows.some((row) => row.call_sid?.startsWith('SM'))).toBe(true)
  })

  test('names nobody: every number is fictional, every host is reserved', () => {
    const text = decoded(JSON.stringify(rows))
    const numbers = new Set(text.match(/\+\d{8,}/g))
    const hosts = new Set(text.match(/(?<=https?:\/\/)[a-z0-9.-]+/g))
    const fictional = /^\+1\d{3}55501\d\d$|^\+442079460\d{3}$/
    const reserved = /\.example$|^www\.example\.com$|^(api|www)\.twilio\.com$/
    expect([numbers.size > 100, [...numbers].filter((one) => !fictional.test(one))]).toEqual([
      true,
      [],
    ])
    expect([hosts.size > 10, [...hosts].filter((one) => !reserved.test(one))]).toEqual([true, []])
  })

  test('tells several things of one call, and lists them by it', async () => {
    const fake = createFakeTwilio({ now: NOW, count: 2000 })
    const list = await readList(fake, inAccount(fake, '/Notifications.json?PageSize=1000'))
    const calls = list.notifications
      .map((row) => row.call_sid ?? '')
      .filter((sid) => sid.startsWith('CA'))
    const talkative = calls.find((sid, index) => calls.indexOf(sid) !== index) ?? ''
    const path = inAccount(fake, `/Calls/${talkative}/Notifications`)
    const ofCall = await readList(fake, `${path}.json`)
    expect(sidsOf([ofCall])).toEqual(
      list.notifications.filter((row) => row.call_sid === talkative).map((row) => row.sid),
    )
    const [first] = ofCall.notifications
    expect(first?.uri).toBe(`${path}/${first?.sid}.json`)
    expect((await ask(fake, first?.uri ?? '')).status).toBe(200)
    const stranger = inAccount(fake, `/Calls/CA${'1'.repeat(32)}/Notifications/${first?.sid}.json`)
    expect((await ask(fake, stranger)).status).toBe(404)
  })

  test('can be a million rows long', { timeout: 60_000 }, async () => {
    const fake = createFakeTwilio({ now: NOW, count: 1_000_000 })
    const list = await readList(fake, inAccount(fake, '/Notifications.json?PageSize=1000'))
    const [last = ''] = sidsOf([list]).slice(-1)
    const path = inAccount(fake, `/Notifications/${last}.json`)
    expect([fake.size, list.notifications.length, fake.has(last)]).toEqual([1_000_000, 1000, true])
    expect((await ask(fake, path, { method: 'DELETE' })).status).toBe(204)
    expect([fake.size, fake.has(last)]).toEqual([999_999, false])
  })
})

describe('what arrives', () => {
  const start = NOW.getTime() / 1000

  test('comes once, in its time, and not before', () => {
    const coming = arrivals({ seed: 1, start, perHour: 60 }, ACCOUNT)
    const hours = Array.from({ length: 25 }, (_, hour) => start + hour * 3600)
    const came = hours.map((now) => coming.until(now))
    expect(came.flat()).toHaveLength(60 * 24)
    for (const [hour, rows] of came.entries()) {
      const late = rows.filter((row) => time(row) / 1000 > start + hour * 3600)
      const early = rows.filter((row) => time(row) / 1000 <= start + (hour - 1) * 3600)
      expect([late, early]).toEqual([[], []])
    }
    expect(coming.until(start + 100 * 3600)).toEqual([])
  })

  test('is in the account’s log when it is asked', async () => {
    const now = new Date(Date.now() - 12 * 3_600_000)
    const fake = createFakeTwilio({ now, count: 10, arrivalsPerHour: 50 })
    const list = await readList(fake, inAccount(fake, '/Notifications.json?PageSize=1000'))
    expect(list.notifications.length).toBeGreaterThan(100)
    expect(fake.size).toBe(list.notifications.length)
  })
})

describe('a sid', () => {
  test('says which number it is of, for its prefix and seed only', () => {
    assert(
      property(nat(), integer({ min: 0, max: 0xffffffff }), (seed, number) => {
        const sid = storySid('NO', seed, number)
        expect(sid).toMatch(/^NO[0-9a-f]{32}$/)
        expect(numberOfSid('NO', seed, sid)).toBe(number)
        expect(numberOfSid('CA', seed, sid)).toBeNull()
        expect(numberOfSid('NO', seed + 1, sid)).toBeNull()
        expect(numberOfSid('CA', seed, `CA${sid.slice(2)}`)).toBeNull()
      }),
    )
  })
})

/** Percent-decoding twice over, as far as it goes. */
function decoded(text: string): string {
  return text.replace(/%25/g, '%').replace(/%2B/gi, '+').replace(/%3A/gi, ':').replace(/%2F/gi, '/')
}
