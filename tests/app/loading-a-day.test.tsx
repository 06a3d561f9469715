import { describe, expect, test } from 'vitest'
import { dayQuery } from '../../src/api/log-queries.ts'
import { createFakeTwilio } from '../../src/fake-twilio/fake-twilio.ts'
import { gmtDayOf, parseDay } from '../../src/log/day.ts'
import { answerFrom, cursorOf, newAccount, numbersIn, pageOf, rowOf } from './pretended-log.ts'
import { answerApi, apiFailure, heldAnswer } from './server.ts'
import type { WireEntry } from './wire-entry.ts'

const DAY = parseDay('2026-11-20') ?? gmtDayOf(0)

/** A day's query in a cache of its own, and the ways a test loads it. */
function newDay(level: 'all' | 'error' | 'warning' = 'all') {
  const { account, client } = newAccount()
  const query = dayQuery(account, level, DAY)
  return {
    account,
    client,
    /** Loads what is missing; a day that is complete is not asked for. */
    load: () => client.fetchQuery(query),
    /** Asks whatever is here. */
    refresh: () => client.fetchQuery({ ...query, staleTime: 0 }),
    stop: () => client.cancelQueries({ queryKey: query.queryKey }),
    here: () => numbersIn(client.getQueryData(query.queryKey)),
  }
}

/** Answers each page by the cursor it is asked for with, and says which were asked, in order. */
function answerPages(
  pages: Readonly<Record<string, object | (() => Promise<object>)>>,
): readonly string[] {
  const asked: string[] = []
  answerApi('notifications', (question) => {
    const cursor = cursorOf(question)
    asked.push(cursor)
    const page = pages[cursor] ?? apiFailure(400, 'bad_request', `No page ${cursor}.`)
    return typeof page === 'function' ? page() : page
  })
  return asked
}

const rows = (...numbers: number[]): WireEntry[] => numbers.map((number) => rowOf(number))

describe('asking for a day', () => {
  test.each([
    ['all', null],
    ['error', '0'],
    ['warning', '1'],
  ] as const)('of level %s says so in Twilio’s words, on every page', async (level, log) => {
    const asked = answerApi('notifications', (question) =>
      cursorOf(question) === 'first' ? pageOf(rows(2), 1, 'PAx') : pageOf(rows(1)),
    )
    await newDay(level).load()
    expect(asked).toHaveLength(2)
    for (const { query } of asked) {
      // The bound is the midnight that ends the day; the operator is part of the key.
      expect(query.get('MessageDate>')).toBe('2026-11-20')
      expect(query.get('MessageDate<')).toBe('2026-11-21')
      expect(query.get('PageSize')).toBe('1000')
      expect(query.get('Log')).toBe(log)
    }
  })

  test('follows the cursors exactly as they are given, to the end', async () => {
    const asked = answerPages({
      first: pageOf(rows(9, 8), 1, 'PA_NO.8-x'),
      '1 PA_NO.8-x': pageOf(rows(7), 7, 'PANO7'),
      '7 PANO7': pageOf([], 2, 'PANO7b'),
      '2 PANO7b': pageOf(rows(6)),
    })
    const day = newDay()
    expect(numbersIn(await day.load())).toEqual([9, 8, 7, 6])
    expect(asked).toEqual(['first', '1 PA_NO.8-x', '7 PANO7', '2 PANO7b'])
    await day.load()
    expect(asked).toHaveLength(4)
  })

  test('shows each page as it comes', async () => {
    const last = heldAnswer(pageOf(rows(1)))
    answerPages({ first: pageOf(rows(3, 2), 1, 'PA'), '1 PA': async () => last.answer() })
    const day = newDay()
    const loading = day.load()
    await expect.poll(day.here).toEqual([3, 2])
    last.release()
    await loading
    expect(day.here()).toEqual([3, 2, 1])
  })

  test('reads all that a Twilio has of the day, from its first to its last second', async () => {
    const now = new Date('2026-11-22T00:00:00Z')
    const twilio = createFakeTwilio({ now, days: 3, count: 9000 })
    const asked = answerFrom(twilio)
    const day = newDay()
    const log = await day.load()
    expect(asked.length).toBeGreaterThan(2)
    expect(log.next).toBeNull()
    const instants = Array.from(
      { length: log.table.length },
      (_, place) => log.table.at(place).occurredAt ?? 0,
    )
    expect(new Set(instants.map(gmtDayOf))).toEqual(new Set([DAY]))
    expect(instants).toEqual(instants.toSorted((a, b) => b - a))
  })
})

describe('a day that is stopped or fails in the middle', () => {
  test('keeps what came and goes on at the cursor', async () => {
    const never = heldAnswer(pageOf([]))
    const before = answerPages({
      first: pageOf(rows(3), 1, 'PA'),
      '1 PA': async () => never.answer(),
    })
    const day = newDay()
    const loading = day.load().catch(() => 'stopped')
    await expect.poll(() => before).toEqual(['first', '1 PA'])
    await day.stop()
    await loading
    expect(day.here()).toEqual([3])

    const after = answerPages({ '1 PA': pageOf(rows(2), 2, 'PB'), '2 PB': pageOf(rows(1)) })
    await day.load()
    expect([day.here(), after]).toEqual([
      [3, 2, 1],
      ['1 PA', '2 PB'],
    ])
    never.release()
  })

  test('is asked again from the page that failed', async () => {
    answerPages({
      first: pageOf(rows(3), 1, 'PA'),
      '1 PA': apiFailure(502, 'twilio_error', 'Twilio answered 500.'),
    })
    const day = newDay()
    await expect(day.load()).rejects.toMatchObject({ code: 'twilio_error' })
    expect(day.here()).toEqual([3])
    const again = answerPages({ '1 PA': pageOf(rows(2)) })
    await day.load()
    expect([day.here(), again]).toEqual([[3, 2], ['1 PA']])
  })

  test('waits for Twilio’s limit and goes on with the same page', async () => {
    let refusals = 2
    const asked = answerPages({
      first: pageOf(rows(2), 1, 'PA'),
      '1 PA': async () => {
        refusals -= 1
        return refusals < 0
          ? pageOf(rows(1))
          : apiFailure(429, 'rate_limited', 'Wait.', { retryAfter: 0.01 })
      },
    })
    const day = newDay()
    await day.load()
    expect([day.here(), asked]).toEqual([
      [2, 1],
      ['first', '1 PA', '1 PA', '1 PA'],
    ])
  })

  test.each<[string, string | object, string]>([
    ['a web page', '<!doctype html><title>Sign in</title>', 'web page'],
    ['half a page', '{"notifications": [', 'cut short'],
    ['a row without a sid', pageOf([{ sid: null }]), 'Row 1'],
  ])(
    'says what is wrong where Twilio answers with %s, and keeps the reason',
    async (_, answer, words) => {
      answerApi('notifications', answer)
      const error = await newDay()
        .load()
        .catch((reason: unknown) => reason)
      expect(error).toMatchObject({
        code: 'twilio_unreadable',
        message: expect.stringContaining(words),
      })
      expect(error).toHaveProperty('cause', expect.any(Error))
    },
  )
})

describe('a list that would never end', () => {
  test.each([
    ['to itself', { first: pageOf(rows(2), 1, 'PA'), '1 PA': pageOf(rows(1), 1, 'PA') }],
    [
      'in a circle',
      {
        first: pageOf(rows(3), 1, 'PA'),
        '1 PA': pageOf(rows(2), 2, 'PB'),
        '2 PB': pageOf(rows(1), 1, 'PA'),
      },
    ],
  ])('by pages that lead back %s ends with a clear error, and all that came', async (_, pages) => {
    const asked = answerPages(pages)
    const day = newDay()
    await expect(day.load()).rejects.toMatchObject({
      code: 'twilio_unreadable',
      message: expect.stringContaining('back to an earlier one'),
    })
    const count = Object.keys(pages).length
    expect(asked).toHaveLength(count)
    expect(day.here()).toEqual(Array.from({ length: count }, (_, place) => count - place))
    // Trying again ends as well.
    await expect(day.load()).rejects.toMatchObject({ code: 'twilio_unreadable' })
    expect(asked.length).toBeLessThan(3 * count)
  })

  test('by empty pages ends with a clear error, and the page after them is not lost', async () => {
    const asked = answerApi('notifications', ({ query }) => {
      const page = Number(query.get('Page') ?? 0)
      if (page === 0) return pageOf(rows(2), 1, 'P1')
      return page === 25 ? pageOf(rows(1)) : pageOf([], page + 1, `P${page + 1}`)
    })
    const day = newDay()
    await expect(day.load()).rejects.toMatchObject({
      code: 'twilio_unreadable',
      message: expect.stringContaining('20 empty pages'),
    })
    expect([asked.length, day.here()]).toEqual([21, [2]])
    await day.load()
    expect([asked.length, day.here()]).toEqual([26, [2, 1]])
  })
})

describe('refreshing a day that is complete', () => {
  test('replaces it at the end, not before', async () => {
    const day = newDay()
    answerPages({ first: pageOf(rows(3, 2, 1)) })
    await day.load()
    const last = heldAnswer(pageOf(rows(1)))
    answerPages({ first: pageOf(rows(4, 3), 1, 'PA'), '1 PA': async () => last.answer() })
    const refreshing = day.refresh()
    await expect.poll(() => day.client.isFetching()).toBe(1)
    expect(day.here()).toEqual([3, 2, 1])
    last.release()
    await refreshing
    // 4 is new; 2 is gone at Twilio.
    expect(day.here()).toEqual([4, 3, 1])
  })

  test('keeps it where it fails, and reads it from its beginning the next time', async () => {
    const day = newDay()
    answerPages({ first: pageOf(rows(2, 1)) })
    await day.load()
    answerPages({
      first: pageOf(rows(3), 1, 'PA'),
      '1 PA': apiFailure(504, 'twilio_timeout', 'Twilio took too long.'),
    })
    await expect(day.refresh()).rejects.toMatchObject({ code: 'twilio_timeout' })
    expect(day.here()).toEqual([2, 1])
    const asked = answerPages({ first: pageOf(rows(3, 2, 1)) })
    await day.refresh()
    expect([day.here(), asked]).toEqual([[3, 2, 1], ['first']])
  })
})
