import { describe, expect, test } from 'vitest'
import { createFakeTwilio } from '../../src/fake-twilio/fake-twilio.ts'
import { wireDate } from '../../src/fake-twilio/wire-date.ts'
import { wireNotification, type WireNotification } from '../../src/fake-twilio/wire-notification.ts'
import { ask, inAccount, readAll, readList, sidsOf } from './asking.ts'

const LIST = '/Notifications.json'

function sid(number: number): string {
  return `NO${String(number).padStart(32, 'a')}`
}

/** Row `number`, that happened at an ISO instant. */
function row(number: number, iso: string, more: Partial<WireNotification> = {}): WireNotification {
  const date = wireDate(Date.parse(iso) / 1000)
  return wireNotification({
    sid: sid(number),
    log: '0',
    message_date: date,
    date_created: date,
    date_updated: date,
    ...more,
  })
}

const AROUND_MIDNIGHT = [
  row(1, '2026-11-18T23:59:59Z'),
  row(2, '2026-11-19T00:00:00Z'),
  row(3, '2026-11-19T00:00:01Z', { log: '1' }),
  row(4, '2026-11-19T23:59:59Z'),
  row(5, '2026-11-20T00:00:00Z', { log: '2' }),
  row(6, '2026-11-20T00:00:01Z'),
]

describe('the days of a list', () => {
  const fake = createFakeTwilio({ entries: AROUND_MIDNIGHT })

  test.each([
    ['<= means until the midnight at the START of the day', 'MessageDate%3C=2026-11-19', [2, 1]],
    ['>= means from that midnight on', 'MessageDate%3E=2026-11-20', [6, 5]],
    [
      'both bounds leave the second of the end’s midnight in',
      'MessageDate%3E=2026-11-19&MessageDate%3C=2026-11-20',
      [5, 4, 3, 2],
    ],
    ['the bare key means the whole day and nothing else', 'MessageDate=2026-11-19', [4, 3, 2]],
    ['a bound and a level', 'MessageDate%3C=2026-11-20&Log=1', [3]],
    ['the levels beyond the documented ones', 'Log=2', [5]],
    ['an operator in the value is no date', 'MessageDate=%3E2026-11-19', null],
    ['a day the calendar lacks', 'MessageDate%3E=2026-02-30', null],
    ['an unknown key is ignored', 'messagedate%3E=2026-11-20', [6, 5, 4, 3, 2, 1]],
  ])('%s', async (_, query, expected) => {
    const path = inAccount(fake, `${LIST}?${query}`)
    if (expected === null) {
      expect((await ask(fake, path)).status).toBe(400)
    } else {
      expect(sidsOf([await readList(fake, path)])).toEqual(expected.map(sid))
    }
  })
})

describe('paging by cursor', () => {
  test('gives every row once, newest update first, also in rows of one second', async () => {
    const fake = createFakeTwilio({
      entries: Array.from({ length: 23 }, (_, n) => row(n, `2026-11-19T00:00:0${n % 3}Z`)),
    })
    const pages = await readAll(fake, inAccount(fake, `${LIST}?PageSize=5`))
    expect(pages.map((page) => page.notifications.length)).toEqual([5, 5, 5, 5, 3])
    expect(new Set(sidsOf(pages)).size).toBe(23)
    const dates = pages.flatMap((page) => page.notifications.map((row) => row.date_updated ?? ''))
    expect(dates).toEqual(dates.toSorted().toReversed())
  })

  test('skips nothing where rows are deleted, the cursor’s own row too', async () => {
    const fake = createFakeTwilio({ count: 50 })
    const first = await readList(fake, inAccount(fake, `${LIST}?PageSize=10`))
    const rest = sidsOf(await readAll(fake, inAccount(fake, `${LIST}?PageSize=10`))).slice(10)
    for (const row of first.notifications) {
      await ask(fake, inAccount(fake, `/Notifications/${row.sid}.json`), { method: 'DELETE' })
    }
    expect(sidsOf(await readAll(fake, first.next_page_uri ?? ''))).toEqual(rest)
  })

  test('leads back to the page before', async () => {
    const fake = createFakeTwilio({ count: 30 })
    const [first, second] = await readAll(fake, inAccount(fake, `${LIST}?PageSize=10`))
    const back = await readList(fake, second?.previous_page_uri ?? '')
    expect(sidsOf([back])).toEqual(first === undefined ? [] : sidsOf([first]))
  })

  test.each([
    ['a page without its token', 'Page=1', 20001],
    ['a token that was never given', 'Page=1&PageToken=PANOnonsense', 21481],
    ['a page size above 1000', 'PageSize=1001', 20007],
    ['a page size of nothing', 'PageSize=0', 20001],
    ['a page that is no number', 'Page=-1', 20001],
  ])('refuses %s', async (_, query, code) => {
    const fake = createFakeTwilio({ count: 3 })
    const response = await ask(fake, inAccount(fake, `${LIST}?${query}`))
    expect([response.status, await response.json()]).toMatchObject([400, { code, status: 400 }])
  })
})

describe('deleting', () => {
  test('is 204 once, 404 after, and the entry is gone from everywhere', async () => {
    const fake = createFakeTwilio({ entries: AROUND_MIDNIGHT })
    const path = inAccount(fake, `/Notifications/${sid(3)}.json`)
    expect((await ask(fake, path, { method: 'DELETE' })).status).toBe(204)
    const again = await ask(fake, path, { method: 'DELETE' })
    expect([again.status, await again.json()]).toMatchObject([404, { code: 20404 }])
    expect((await ask(fake, path)).status).toBe(404)
    expect(fake.has(sid(3))).toBe(false)
    expect(sidsOf([await readList(fake, inAccount(fake, LIST))])).not.toContain(sid(3))
  })

  test.each([
    ['refused', 405, 20004],
    ['forbidden', 403, 20403],
    ['not-implemented', 501, 20501],
  ] as const)('can be %s', async (deletes, status, code) => {
    const fake = createFakeTwilio({ entries: AROUND_MIDNIGHT, deletes })
    const path = inAccount(fake, `/Notifications/${sid(3)}.json`)
    const response = await ask(fake, path, { method: 'DELETE' })
    expect([response.status, await response.json()]).toMatchObject([status, { code }])
    expect(fake.has(sid(3))).toBe(true)
  })

  test('can be said and not done', async () => {
    const fake = createFakeTwilio({ entries: AROUND_MIDNIGHT, deletes: 'ignored' })
    const path = inAccount(fake, `/Notifications/${sid(3)}.json`)
    expect((await ask(fake, path, { method: 'DELETE' })).status).toBe(204)
    expect((await ask(fake, path)).status).toBe(200)
  })
})
