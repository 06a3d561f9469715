import { array, asyncProperty, assert, constantFrom, integer, nat, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createFakeTwilio, type FakeTwilio } from '../../src/fake-twilio/fake-twilio.ts'
import { wireDate } from '../../src/fake-twilio/wire-date.ts'
import { wireNotification, type WireNotification } from '../../src/fake-twilio/wire-notification.ts'
import { ask, inAccount, readList, sidsOf } from './asking.ts'

const START = Date.parse('2026-11-19T00:00:00Z') / 1000
const DAY = 86_400
const RUNS = { numRuns: 40 }

/** A row: when it happened (after START, in quarters of a day), how much later it was updated. */
const anyRow = record({
  quarter: integer({ min: -8, max: 8 }),
  lag: constantFrom(0, 0, 1, 90_000),
  log: constantFrom('0', '1'),
})
type Row = typeof anyRow extends import('fast-check').Arbitrary<infer R> ? R : never

const anyQuery = record({
  from: integer({ min: -2, max: 1 }),
  days: integer({ min: 0, max: 3 }),
  log: constantFrom(null, '0', '1'),
  pageSize: integer({ min: 1, max: 7 }),
})
type Query = typeof anyQuery extends import('fast-check').Arbitrary<infer Q> ? Q : never

function sidOf(number: number): string {
  return `NO${number.toString(16).padStart(32, '0')}`.replace(/^NO0/, 'NOa')
}

function fakeOf(rows: readonly Row[]): FakeTwilio {
  const entries = rows.map(({ quarter, lag, log }, number) => {
    const at = START + (quarter * DAY) / 4
    const message_date = wireDate(at)
    return wireNotification({
      sid: sidOf(number),
      log,
      message_date,
      date_updated: wireDate(at + lag),
    })
  })
  return createFakeTwilio({ entries })
}

/** A row that happened in the middle of the days asked for, and is listed first. */
function newcomer(number: number): WireNotification {
  const dates = { message_date: wireDate(START), date_updated: wireDate(START + 9 * DAY) }
  return wireNotification({ sid: sidOf(number), log: '0', ...dates })
}

function pathOf(fake: FakeTwilio, { from, days, log, pageSize }: Query): string {
  const search = new URLSearchParams({ PageSize: String(pageSize) })
  search.append('MessageDate>', dayOf(from))
  search.append('MessageDate<', dayOf(from + days))
  if (log !== null) search.append('Log', log)
  return inAccount(fake, `/Notifications.json?${search}`)
}

function dayOf(number: number): string {
  return new Date((START + number * DAY) * 1000).toISOString().slice(0, 10)
}

/** The sids a query should find, by the plainest reading of Twilio's rules. */
function expected(rows: readonly Row[], { from, days, log }: Query): readonly string[] {
  return rows
    .map((row, number) => ({ ...row, number }))
    .filter((row) => row.quarter >= from * 4 && row.quarter <= (from + days) * 4)
    .filter((row) => log === null || row.log === log)
    .sort((a, b) => (b.quarter - a.quarter) * 6 * 3600 + b.lag - a.lag || b.number - a.number)
    .map((row) => sidOf(row.number))
}

describe('walking the cursors of any query', { timeout: 60_000 }, () => {
  test('finds what the rules say, newest update first', async () => {
    await assert(
      asyncProperty(array(anyRow, { maxLength: 30 }), anyQuery, async (rows, query) => {
        const fake = fakeOf(rows)
        const found: string[] = []
        let path: string | null = pathOf(fake, query)
        while (path !== null) {
          const page = await readList(fake, path)
          found.push(...sidsOf([page]))
          path = page.next_page_uri
        }
        expect(found).toEqual(expected(rows, query))
      }),
      RUNS,
    )
  })

  test('misses nothing that stays, whatever is deleted and arrives meanwhile', async () => {
    await assert(
      asyncProperty(
        array(anyRow, { minLength: 5, maxLength: 30 }),
        anyQuery,
        array(nat({ max: 29 }), { maxLength: 10 }),
        async (rows, query, doomed) => {
          const fake = fakeOf(rows)
          const found: string[] = []
          const dying = doomed.map(sidOf)
          let path: string | null = pathOf(fake, query)
          while (path !== null) {
            const page = await readList(fake, path)
            found.push(...sidsOf([page]))
            path = page.next_page_uri
            const victim = inAccount(fake, `/Notifications/${dying.shift() ?? 'none'}.json`)
            await ask(fake, victim, { method: 'DELETE' })
            fake.add(newcomer(1000 + found.length))
          }
          const stayed = expected(rows, query).filter((sid) => fake.has(sid))
          expect(found.filter((sid) => fake.has(sid))).toEqual(stayed)
        },
      ),
      RUNS,
    )
  })
})
