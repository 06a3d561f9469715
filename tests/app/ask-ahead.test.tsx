import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { App } from '../../src/app/App.tsx'
import { askAhead } from '../../src/app/ask-ahead.ts'
import { makeQueryClient } from '../../src/app/query-client.ts'
import type { DayLog } from '../../src/log/day-log.ts'
import { answerApi, apiFailure, heldAnswer } from './server.ts'
import { answerTwoAccounts, SECOND } from './two-accounts.ts'
import { sid, wireList, wireRow } from './wire-entry.ts'

/** The days of which something is here. */
function loadedDaysOf(client: QueryClient): string[] {
  const days = client.getQueriesData<DayLog>({ predicate: ({ queryKey }) => queryKey[1] === 'day' })
  return days.flatMap(([, log]) => log?.day ?? [])
}

function answerAll() {
  answerTwoAccounts()
  return answerApi('notifications', ({ query }) =>
    wireList(query.get('MessageDate>') === '2026-11-20' ? [wireRow({ message_text: 'Here' })] : []),
  )
}

describe('before the page is drawn', () => {
  test('the days of the address are asked for, as it says, and not again by the page', async () => {
    history.replaceState(null, '', '/?from=2026-11-19&to=2026-11-20&zone=UTC&level=error')
    const asked = answerAll()
    const client = makeQueryClient()
    await askAhead(client)
    await waitFor(() => expect(asked).toHaveLength(2))
    expect(asked.map(({ query }) => [query.get('MessageDate>'), query.get('Log')])).toEqual([
      ['2026-11-20', '0'],
      ['2026-11-19', '0'],
    ])

    render(
      <QueryClientProvider client={client}>
        <App />
      </QueryClientProvider>,
    )
    await screen.findByText('Here')
    expect(asked).toHaveLength(2)
  })

  test('the address’s account is the one asked about', async () => {
    history.replaceState(null, '', `/?account=${SECOND}&from=2026-11-20&to=2026-11-20&zone=UTC`)
    const asked = answerAll()
    await askAhead(makeQueryClient())
    await waitFor(() => expect(asked.map(({ account }) => account)).toEqual([SECOND]))
  })

  test('there is something to draw once a day is here, whatever the others do', async () => {
    history.replaceState(null, '', '/?from=2026-11-19&to=2026-11-20&zone=UTC')
    answerTwoAccounts()
    const older = heldAnswer(wireList([]))
    answerApi('notifications', ({ query }) =>
      query.get('MessageDate>') === '2026-11-20' ? wireList([wireRow({})]) : older.answer(),
    )
    const client = makeQueryClient()
    await askAhead(client)
    expect(loadedDaysOf(client)).toEqual(['2026-11-20'])
    older.release()
    await waitFor(() => expect(loadedDaysOf(client)).toHaveLength(2))
  })

  test('a day without rows is nothing to draw', async () => {
    history.replaceState(null, '', '/?from=2026-11-19&to=2026-11-20&zone=UTC')
    answerTwoAccounts()
    answerApi('notifications', ({ query }) =>
      wireList(
        query.get('MessageDate>') === '2026-11-20'
          ? []
          : [wireRow({ message_date: 'Thu, 19 Nov 2026 09:15:30 +0000' })],
      ),
    )
    const client = makeQueryClient()
    await askAhead(client)
    expect(loadedDaysOf(client)).toEqual(['2026-11-20', '2026-11-19'])
  })

  test('nobody waits for long, and what is late still comes', async () => {
    history.replaceState(null, '', '/?from=2026-11-20&to=2026-11-20&zone=UTC')
    answerTwoAccounts()
    const late = heldAnswer(wireList([wireRow({})]))
    answerApi('notifications', late.answer)
    const client = makeQueryClient()
    await askAhead(client)
    expect(loadedDaysOf(client)).toEqual([])
    late.release()
    await waitFor(() => expect(loadedDaysOf(client)).toEqual(['2026-11-20']))
  })

  test('nothing is asked for where nobody says whose log it is', async () => {
    const asked = answerAll()
    answerApi('session', apiFailure(401, 'viewer_token', 'Open the printed address.'))
    await askAhead(makeQueryClient())
    expect(asked).toEqual([])
  })
})

describe('the newest few of many days', () => {
  const DAY = '2026-11-20'
  const isGlance = (query: URLSearchParams) => query.get('PageSize') === '100'
  const newest = wireRow({ sid: sid('NO', 1), message_text: 'Newest' })
  const older = wireRow({ sid: sid('NO', 2), message_text: 'Older' })

  /** What is loaded of the newest day. */
  const loaded = (client: QueryClient) =>
    client
      .getQueriesData<DayLog>({ predicate: ({ queryKey }) => queryKey.includes(DAY) })
      .flatMap(([, log]) =>
        log ? Array.from(log.table.order, (_, place) => log.table.at(place)) : [],
      )
      .map(({ messageText }) => messageText)

  test('are there to be drawn before the day’s page, and not twice with it', async () => {
    history.replaceState(null, '', '/?from=2026-11-18&to=2026-11-20&zone=UTC')
    answerTwoAccounts()
    const pages = heldAnswer(wireList([newest, older]))
    answerApi('notifications', ({ query }) => {
      if (isGlance(query)) return wireList([newest])
      return query.get('MessageDate>') === DAY ? pages.answer() : wireList([])
    })
    const client = makeQueryClient()
    await askAhead(client)
    expect(loaded(client)).toEqual(['Newest'])
    pages.release()
    await waitFor(() => expect(loaded(client)).toEqual(['Newest', 'Older']))
  })

  test('change nothing where the page came first', async () => {
    history.replaceState(null, '', '/?from=2026-11-18&to=2026-11-20&zone=UTC')
    answerTwoAccounts()
    const glance = heldAnswer(wireList([newest]))
    answerApi('notifications', ({ query }) => {
      if (isGlance(query)) return glance.answer()
      return wireList(query.get('MessageDate>') === DAY ? [newest, older] : [])
    })
    const client = makeQueryClient()
    await askAhead(client)
    await waitFor(() => expect(loaded(client)).toHaveLength(2))
    glance.release()
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(loaded(client)).toHaveLength(2)
  })

  test('are missed by nobody where they cannot be had', async () => {
    history.replaceState(null, '', '/?from=2026-11-18&to=2026-11-20&zone=UTC')
    answerTwoAccounts()
    answerApi('notifications', ({ query }) => {
      if (isGlance(query)) return apiFailure(502, 'twilio_unreachable', 'Not now.')
      return wireList(query.get('MessageDate>') === DAY ? [newest, older] : [])
    })
    const client = makeQueryClient()
    await askAhead(client)
    await waitFor(() => expect(loaded(client)).toHaveLength(2))
  })

  test('are not asked for where few days are', async () => {
    history.replaceState(null, '', '/?from=2026-11-19&to=2026-11-20&zone=UTC')
    const asked = answerAll()
    await askAhead(makeQueryClient())
    await waitFor(() => expect(asked).toHaveLength(2))
    expect(asked.filter(({ query }) => isGlance(query))).toEqual([])
  })
})
