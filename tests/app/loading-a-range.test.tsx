import { QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, test, vi } from 'vitest'
import {
  loadOneDay,
  refreshLog,
  retryFailed,
  stopLoading,
  useRangeLog,
} from '../../src/api/use-range-log.ts'
import { addDays, type Day, gmtDayOf, parseDay } from '../../src/log/day.ts'
import type { LevelFilter } from '../../src/log/level.ts'
import { cursorOf, newAccount, numbersIn, pageOf, rowOf } from './pretended-log.ts'
import { type ApiQuestion, answerApi, apiFailure, heldAnswer } from './server.ts'

const LAST = parseDay('2026-11-20') ?? gmtDayOf(0)
const DAYS = [LAST, addDays(LAST, -1), addDays(LAST, -2)] as const
const [NEWEST, MIDDLE, OLDEST] = DAYS

/** A page with one entry, called by the day's place in the range. */
function pageFor(day: Day, page?: number, token?: string): object {
  const place = [...DAYS].indexOf(day)
  return pageOf([rowOf(place + 1, place * -86_400)], page, token)
}

/** A page as it stands in an answer with the pages of many days; without one, the day is left. */
function frame(day: Day, page: object | null, position: unknown = 'start'): Uint8Array {
  const body = new TextEncoder().encode(page === null ? '' : JSON.stringify(page))
  const head = JSON.stringify({ day, position, length: page === null ? null : body.length })
  return new Uint8Array([...new TextEncoder().encode(`${head}\n`), ...body])
}

/** Answers for many days with these pieces, and then ends, or stays open until it breaks off. */
function answerDays(pieces: readonly Uint8Array[], end: 'ends' | 'goes on' = 'ends') {
  const cut = heldAnswer(null)
  const asked = answerApi('notifications/days', () => {
    const left = [...pieces]
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const piece = left.shift()
        if (piece) return controller.enqueue(piece)
        if (end === 'ends') return controller.close()
        await cut.answer()
        controller.error(new Error('cut'))
      },
    })
    return new Response(body)
  })
  return { asked, breakOff: cut.release }
}

const NO_STREAM = () =>
  answerApi('notifications/days', apiFailure(404, 'not_found', 'No such route.'))

const dayOf = ({ query }: ApiQuestion) => parseDay(query.get('MessageDate>') ?? '') ?? NEWEST

/** Shows what is loaded of these days. */
function showRange(days: readonly Day[] = DAYS, { account, client } = newAccount()) {
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  )
  const first: { level: LevelFilter; isStopped: boolean } = { level: 'all', isStopped: false }
  const { result, rerender } = renderHook(
    (choice: typeof first) => useRangeLog({ account, days, ...choice }),
    { wrapper, initialProps: first },
  )
  return {
    account,
    client,
    log: () => result.current,
    numbers: () => result.current.logs.map(numbersIn),
    complete: () => waitFor(() => expect(result.current.completeDays).toBe(days.length)),
    idle: () => waitFor(() => expect(result.current.isLoading).toBe(false)),
    choose: (change: Partial<typeof first>) => rerender({ ...first, ...change }),
    stop: async () => {
      rerender({ ...first, isStopped: true })
      await act(() => stopLoading(client, account))
      await waitFor(() => expect(result.current.isLoading).toBe(false))
    },
  }
}

describe('days that are begun together', () => {
  test('come in one answer, each shown as it comes', async () => {
    const { asked } = answerDays(
      [
        frame(MIDDLE, pageFor(MIDDLE)),
        frame(NEWEST, pageFor(NEWEST, 1, 'PA')),
        frame(NEWEST, pageOf([rowOf(9, 1)]), { page: 1, pageToken: 'PA' }),
      ],
      'goes on',
    )
    const range = showRange()
    await waitFor(() => expect(range.log().completeDays).toBe(2))
    expect(range.numbers()).toEqual([[9, 1], [2]])
    expect([range.log().isLoading, range.log().dayCount]).toEqual([true, 3])
    expect(asked).toHaveLength(1)
    expect([...(asked[0]?.query ?? [])]).toEqual([
      ['MessageDate>', OLDEST],
      ['MessageDate<', addDays(NEWEST, 1)],
      ['PageSize', '1000'],
    ])
    await range.stop()
  })

  test.each([
    [
      'leaves a day',
      'ends',
      [frame(NEWEST, pageFor(NEWEST, 1, 'PA')), frame(NEWEST, null, { page: 1, pageToken: 'PA' })],
    ],
    ['ends early', 'ends', [frame(NEWEST, pageFor(NEWEST, 1, 'PA'))]],
    ['breaks off', 'goes on', [frame(NEWEST, pageFor(NEWEST, 1, 'PA'))]],
    [
      'breaks off in a page',
      'ends',
      [frame(NEWEST, pageFor(NEWEST, 1, 'PA')), frame(MIDDLE, pageFor(MIDDLE)).slice(0, -9)],
    ],
  ] as const)(
    'ask by themselves from where they stand, where the answer %s',
    async (_, end, pieces) => {
      const { breakOff } = answerDays(pieces, end)
      const asked = answerApi('notifications', (question) =>
        cursorOf(question) === '1 PA' ? pageOf([rowOf(9, 1)]) : pageFor(dayOf(question)),
      )
      const range = showRange()
      await waitFor(() => expect(range.numbers().flat()).toContain(1))
      breakOff()
      await range.complete()
      expect(range.numbers()).toEqual([[9, 1], [2], [3]])
      expect(
        asked.map((question) => `${dayOf(question)} ${cursorOf(question)}`).toSorted(),
      ).toEqual([`${OLDEST} first`, `${MIDDLE} first`, `${NEWEST} 1 PA`])
    },
  )

  test('ask by themselves where there is no such answer', async () => {
    NO_STREAM()
    answerApi('notifications', (question) => pageFor(dayOf(question)))
    const range = showRange()
    await range.complete()
    expect(range.numbers()).toEqual([[1], [2], [3]])
  })

  test('call the answer off when those that are not complete are stopped', async () => {
    const sent = vi.spyOn(globalThis, 'fetch')
    answerDays([frame(NEWEST, pageFor(NEWEST))], 'goes on')
    const range = showRange()
    await waitFor(() => expect(range.log().completeDays).toBe(1))
    const signal = sent.mock.calls[0]?.[1]?.signal
    expect(signal?.aborted).toBe(false)
    await range.stop()
    expect(signal?.aborted).toBe(true)
    expect(range.numbers()).toEqual([[1]])
  })
})

describe('a range', () => {
  test('is stopped with what is here, and goes on with what is missing', async () => {
    NO_STREAM()
    const never = heldAnswer(pageOf([]))
    answerApi('notifications', (question) =>
      dayOf(question) === NEWEST ? pageFor(NEWEST) : never.answer(),
    )
    const range = showRange()
    await waitFor(() => expect(range.log().completeDays).toBe(1))
    await range.stop()
    expect([range.log().isLoading, range.log().failures, range.numbers()]).toEqual([
      false,
      [],
      [[1]],
    ])

    const asked = answerApi('notifications', (question) => pageFor(dayOf(question)))
    range.choose({ isStopped: false })
    await range.complete()
    expect([range.numbers(), asked.map(dayOf).toSorted()]).toEqual([
      [[1], [2], [3]],
      [OLDEST, MIDDLE],
    ])
    never.release()
  })

  test('names the days that failed, and asks for them alone again', async () => {
    NO_STREAM()
    answerApi('notifications', (question) =>
      dayOf(question) === MIDDLE
        ? apiFailure(502, 'twilio_error', 'Twilio answered 500.')
        : pageFor(dayOf(question)),
    )
    const range = showRange()
    await range.idle()
    expect(range.log().failures).toMatchObject([{ day: MIDDLE, error: { code: 'twilio_error' } }])
    expect([range.numbers(), range.log().completeDays]).toEqual([[[1], [3]], 2])

    const asked = answerApi('notifications', (question) => pageFor(dayOf(question)))
    await act(() => retryFailed(range.client, range.account))
    await range.complete()
    expect([asked.map(dayOf), range.log().failures]).toEqual([[MIDDLE], []])
  })

  test('that is here with all its levels answers for each of them', async () => {
    NO_STREAM()
    const asked = answerApi('notifications', (question) => pageFor(dayOf(question)))
    const range = showRange()
    await range.complete()
    for (const level of ['error', 'warning', 'all'] as const) {
      range.choose({ level })
      await range.complete()
      expect(range.numbers()).toEqual([[1], [2], [3]])
    }
    expect(asked).toHaveLength(3)
  })

  test('of one level is asked for as such, and the whole when that is wanted', async () => {
    NO_STREAM()
    const asked = answerApi('notifications', (question) => pageFor(dayOf(question)))
    const range = showRange([NEWEST])
    await range.complete()
    const other = showRange([MIDDLE], range)
    other.choose({ level: 'error' })
    await other.complete()
    other.choose({ level: 'all' })
    await other.complete()
    // The first was begun, and left, as a whole.
    const logs = asked
      .filter((question) => dayOf(question) === MIDDLE)
      .map(({ query }) => query.get('Log'))
    expect(new Set(logs)).toEqual(new Set(['0', null]))
  })

  test('is refreshed where a day had not ended when it was loaded, and nowhere else', async () => {
    const today = gmtDayOf(Date.now())
    const past = addDays(today, -9)
    const asked = answerApi('notifications', pageOf([]))
    const range = showRange([today, past])
    await range.complete()
    expect(asked.map(dayOf).toSorted()).toEqual([past, today])
    await act(() => refreshLog(range.client, range.account))
    expect(asked.slice(2).map(dayOf)).toEqual([today])
  })

  test('stays as it is where its refresh fails, and says so', async () => {
    const today = gmtDayOf(Date.now())
    const at =
      Math.floor((Date.now() % 86_400_000) / 1000) +
      (Date.parse(today) - Date.UTC(2026, 10, 20)) / 1000
    answerApi('notifications', pageOf([rowOf(5, at)]))
    const range = showRange([today])
    await range.complete()
    answerApi('notifications', apiFailure(502, 'twilio_unreachable', 'No way to Twilio.'))
    await act(() => refreshLog(range.client, range.account))
    await waitFor(() => {
      expect(range.log().failures).toMatchObject([
        { day: today, error: { code: 'twilio_unreachable' } },
      ])
    })
    expect(range.numbers()).toEqual([[5]])
  })
})

describe('how each day stands', () => {
  const standings = (range: ReturnType<typeof showRange>) =>
    range.log().days.map(({ day, standing, loaded }) => `${day} ${standing} ${loaded}`)

  test('is told while it loads, when it has failed, and when it is stopped', async () => {
    const held = heldAnswer(pageOf([]))
    answerApi('notifications', (question) => {
      if (cursorOf(question) !== 'first') return held.answer()
      const day = dayOf(question)
      return day === NEWEST ? apiFailure(400, 'bad_request', 'No.') : pageFor(day, 1, 'PA')
    })
    const range = showRange([NEWEST, MIDDLE])
    const failed = `${NEWEST} failed 0`
    await waitFor(() => expect(standings(range)).toEqual([failed, `${MIDDLE} loading 1`]))
    await range.stop()
    await waitFor(() => expect(standings(range)).toEqual([failed, `${MIDDLE} partial 1`]))
    held.release()
  })

  test('changes for the one that is asked for, even while loading stands still', async () => {
    const asked = answerApi('notifications', (question) => pageFor(dayOf(question)))
    const start = newAccount()
    const range = showRange([NEWEST, MIDDLE], start)
    await range.complete()
    start.client.removeQueries()
    range.choose({ isStopped: true, level: 'error' })
    await waitFor(() => expect(standings(range)).toEqual([`${NEWEST} none 0`, `${MIDDLE} none 0`]))
    await act(() => loadOneDay(start.client, start.account, 'error', MIDDLE))
    await waitFor(() =>
      expect(standings(range)).toEqual([`${NEWEST} none 0`, `${MIDDLE} complete 1`]),
    )
    expect(asked.at(-1)?.query.get('Log')).toBe('0')
    expect(asked).toHaveLength(3)
  })

  test('goes on from where a failed day stood', async () => {
    let isDown = true
    const asked = answerApi('notifications', (question) => {
      if (cursorOf(question) === 'first') return pageFor(NEWEST, 1, 'PA')
      return isDown ? apiFailure(400, 'bad_request', 'No.') : pageOf([rowOf(9, 1)])
    })
    const range = showRange([NEWEST])
    await waitFor(() => expect(standings(range)).toEqual([`${NEWEST} failed 1`]))
    isDown = false
    await act(() => loadOneDay(range.client, range.account, 'all', NEWEST))
    await waitFor(() => expect(standings(range)).toEqual([`${NEWEST} complete 2`]))
    expect(asked.map(cursorOf)).toEqual(['first', '1 PA', '1 PA'])
  })
})
