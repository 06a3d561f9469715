import { describe, expect, test } from 'vitest'
import { forgetEntries } from '../../src/api/edit-log.ts'
import { callQuery, entryQuery } from '../../src/api/detail-queries.ts'
import { dayQuery } from '../../src/api/log-queries.ts'
import { gmtDayOf, parseDay } from '../../src/log/day.ts'
import { cursorOf, newAccount, numberOf, numbersIn, pageOf, rowOf } from './pretended-log.ts'
import { entrySid } from './show-entry.tsx'
import { answerApi, heldAnswer } from './server.ts'
import { sid, type WireEntry, wireEntry } from './wire-entry.ts'

const DAY = parseDay('2026-11-20') ?? gmtDayOf(0)

const rows = (...numbers: number[]): WireEntry[] => numbers.map((number) => rowOf(number))

/** A day's query, what is here of it, and the deleting of entries by number. */
function newDay() {
  const { account, client } = newAccount()
  const query = dayQuery(account, 'all', DAY)
  return {
    load: () => client.fetchQuery(query),
    refresh: () => client.fetchQuery({ ...query, staleTime: 0 }),
    here: () => numbersIn(client.getQueryData(query.queryKey)),
    /** Acts as soon as something is here, before its load goes on. */
    onceHere: (act: () => void) => {
      const stop = client.getQueryCache().subscribe(() => {
        if (client.getQueryData(query.queryKey) === undefined) return
        stop()
        act()
      })
    },
    forget: (...numbers: number[]) =>
      forgetEntries(client, account, new Set(numbers.map(entrySid))),
  }
}

/** A Twilio that pages by number, two rows a page, and really deletes; a page can be held up. */
function answerByNumber(log: number[]) {
  const asked: string[] = []
  const held = new Map<number, Promise<unknown>>()
  answerApi('notifications', async (question) => {
    asked.push(cursorOf(question))
    const page = Number(question.query.get('Page') ?? 0)
    const next = log.length > 2 * page + 2 ? page + 1 : undefined
    const answer = pageOf(rows(...log.slice(2 * page, 2 * page + 2)), next)
    await held.get(page)
    return answer
  })
  return {
    asked,
    delete: (number: number) => void log.splice(log.indexOf(number), 1),
    hold: (page: number, released: Promise<unknown>) => void held.set(page, released),
  }
}

describe('an entry that is deleted while a page is on its way', () => {
  test('does not come back with it', async () => {
    const second = heldAnswer(pageOf(rows(2, 1)))
    const asked = answerApi('notifications', (question) =>
      cursorOf(question) === 'first' ? pageOf(rows(4, 3), 1, 'PA') : second.answer(),
    )
    const day = newDay()
    const loading = day.load()
    await expect.poll(() => asked.length).toBe(2)
    day.forget(3, 2)
    expect(day.here()).toEqual([4])
    second.release()
    await loading
    expect(day.here()).toEqual([4, 1])
  })

  test('does not come back with the last page, which is here already', async () => {
    answerApi('notifications', pageOf(rows(2, 1)))
    const day = newDay()
    day.onceHere(() => day.forget(2))
    await day.load()
    expect(day.here()).toEqual([1])
  })

  test('does not come back by a refresh that read it before', async () => {
    const day = newDay()
    answerApi('notifications', pageOf(rows(3, 2, 1)))
    await day.load()
    const second = heldAnswer(pageOf(rows(2, 1)))
    const asked = answerApi('notifications', (question) =>
      cursorOf(question) === 'first' ? pageOf(rows(4, 3), 1, 'PA') : second.answer(),
    )
    const refreshing = day.refresh()
    await expect.poll(() => asked.length).toBe(2)
    day.forget(3, 2)
    second.release()
    await refreshing
    expect(day.here()).toEqual([4, 1])
  })

  test('comes back where Twilio still has it when it is asked later', async () => {
    const day = newDay()
    answerApi('notifications', pageOf(rows(2, 1)))
    await day.load()
    day.forget(2)
    expect(day.here()).toEqual([1])
    await day.refresh()
    expect(day.here()).toEqual([2, 1])
  })

  test.each([
    ['the first reading', false],
    ['a refresh', true],
  ])('in paging by number, hides no other from %s', async (_, isRefresh) => {
    const twilio = answerByNumber([7, 6, 5, 4, 3, 2, 1])
    const day = newDay()
    if (isRefresh) await day.load()
    const held = heldAnswer(null)
    twilio.hold(1, held.answer())
    const before = twilio.asked.length
    const loading = day.refresh()
    // The second page is on its way; the third will begin one row late.
    await expect.poll(() => twilio.asked.length).toBe(before + 2)
    twilio.delete(7)
    day.forget(7)
    held.release()
    await loading
    expect(day.here()).toEqual([6, 5, 4, 3, 2, 1])
  })

  test('is out of its call’s list as well', async () => {
    const { account, client } = newAccount()
    const query = callQuery(account, sid('CA', 1))
    const list = heldAnswer(pageOf(rows(2, 1)))
    const asked = answerApi('calls/*/notifications', async () => list.answer())
    const loading = client.fetchQuery(query)
    await expect.poll(() => asked.length).toBe(1)
    forgetEntries(client, account, new Set([entrySid(2)]))
    list.release()
    expect((await loading).map(numberOf)).toEqual([1])
  })
})

test('forgetting entries edits all that is loaded, and asks nothing', async () => {
  const { account, client } = newAccount()
  answerApi('notifications', pageOf(rows(2, 1)))
  answerApi('calls/*/notifications', pageOf(rows(2, 1)))
  answerApi('notifications/*', ({ path }) => wireEntry({ sid: path.slice(-34) }))
  const days = (['all', 'error'] as const).map((level) => dayQuery(account, level, DAY))
  for (const day of days) await client.fetchQuery(day)
  const call = callQuery(account, sid('CA', 1))
  await client.fetchQuery(call)
  const entries = [1, 2].map((number) => entryQuery(account, entrySid(number), null))
  for (const entry of entries) await client.fetchQuery(entry)

  // From here on a question would go unanswered, and fail the test.
  const asked = answerApi('*', () => Promise.reject(new Error('Nothing is to be asked.')))
  forgetEntries(client, account, new Set([entrySid(2), entrySid(9)]))
  expect(days.map(({ queryKey }) => numbersIn(client.getQueryData(queryKey)))).toEqual([[1], [1]])
  expect(client.getQueryData(call.queryKey)?.map(numberOf)).toEqual([1])
  expect(entries.map(({ queryKey }) => client.getQueryData(queryKey)?.sid)).toEqual([
    entrySid(1),
    undefined,
  ])
  expect(asked).toEqual([])
})
