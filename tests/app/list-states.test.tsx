import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { App } from '../../src/app/App.tsx'
import { gmtDayOf } from '../../src/log/day.ts'
import { pageOf, rowOf } from './pretended-log.ts'
import { type ApiQuestion, answerApi, apiFailure, heldAnswer } from './server.ts'
import { drawnRows, table } from './show-list.tsx'
import { sid, type WireEntry } from './wire-entry.ts'

const SESSION = {
  mode: 'live',
  accountSid: sid('AC', 1),
  apiVersion: '2010-04-01',
  source: 'environment',
  readOnly: true,
}

const today = () => gmtDayOf(Date.now())
const dayOf = ({ query }: ApiQuestion) => query.get('MessageDate>') ?? ''

/** A row of so many seconds ago: of today, but for the first minute of a day. */
function recent(number: number, secondsAgo = 30): WireEntry {
  const second = Math.floor((Date.now() - Date.UTC(2026, 10, 20)) / 1000) - secondsAgo
  return rowOf(number, second)
}

/** Opens the page at the last 24 hours, which are days of GMT: today and yesterday. */
function openApp(search = '?range=24h') {
  history.replaceState(null, '', `/${search}`)
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  render(
    <QueryClientProvider client={client}>
      <App />
    </QueryClientProvider>,
  )
  return { user: userEvent.setup() }
}

beforeEach(() => {
  answerApi('session', SESSION)
  answerApi('errors', {})
  // Each day is asked for by itself.
  answerApi('notifications/days', apiFailure(404, 'not_found', 'No such route.'))
  // An empty log, where a test says nothing else.
  answerApi('notifications', pageOf([]))
})

const press = (name: string | RegExp) => screen.findByRole('button', { name })

describe('the list', () => {
  test('has its shape while nothing has come, and then its rows', async () => {
    const held = heldAnswer(pageOf([recent(2), recent(1)]))
    answerApi('notifications', (question) =>
      dayOf(question) === today() ? held.answer() : pageOf([]),
    )
    openApp()
    expect(await screen.findByRole('table', { name: 'Notifications', busy: true })).toBeVisible()
    expect(drawnRows()).toEqual([])
    held.release()
    await waitFor(() => expect(drawnRows()).toHaveLength(2))
    expect(table()).toHaveAttribute('aria-busy', 'false')
    expect(await screen.findByText(/notifications\s+loaded/)).toBeVisible()
  })

  test('says that there is nothing in the range, and shows the way to a longer one', async () => {
    const { user } = openApp()
    expect(
      await screen.findByRole('heading', { name: 'No notifications in the last 24 hours' }),
    ).toBeVisible()
    expect(screen.queryByRole('table', { name: 'Notifications' })).not.toBeInTheDocument()
    await user.click(await press('Look at the last 30 days'))
    expect(location.search).toBe('?range=30d')
  })

  test('names the level that hides everything, and one click undoes it', async () => {
    answerApi('notifications', ({ query }) => pageOf(query.get('Log') === '1' ? [] : [recent(1)]))
    const { user } = openApp('?level=warning&range=24h')
    expect(await screen.findByRole('heading', { name: /^No warnings/ })).toBeVisible()
    await user.click(await press('Show all levels'))
    await waitFor(() => expect(drawnRows()).toHaveLength(1))
  })

  test('names the search that hides everything, and one click undoes it', async () => {
    answerApi('notifications', (question) =>
      pageOf(dayOf(question) === today() ? [recent(1), recent(2)] : []),
    )
    const { user } = openApp('?range=24h&q=zzz')
    expect(await screen.findByRole('heading', { name: 'Nothing matches “zzz”' })).toBeVisible()
    expect(screen.getByText(/hides all 2 loaded/)).toBeVisible()
    await user.click(await press('Clear the search'))
    await waitFor(() => expect(drawnRows()).toHaveLength(2))
  })
})

describe('a failure', () => {
  test('of the credentials is told in words, and never looks like an empty log', async () => {
    answerApi('notifications', apiFailure(502, 'twilio_auth', 'Twilio answered 401: Authenticate'))
    openApp()
    const alert = await screen.findByRole('alert')
    expect(within(alert).getByRole('heading')).toHaveTextContent('Twilio refuses the credentials')
    expect(alert).toHaveTextContent('Twilio answered 401: Authenticate')
    expect(screen.queryByText(/^No notifications/)).not.toBeInTheDocument()
  })

  test('of one day stands beside the rows of the others, and is tried again by itself', async () => {
    answerApi('notifications', (question) =>
      dayOf(question) === today()
        ? pageOf([recent(1)])
        : apiFailure(502, 'twilio_error', 'Twilio answered 500.'),
    )
    const { user } = openApp()
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent(/Twilio answered with an error: .* \(GMT\) is not complete/)
    expect(drawnRows()).toHaveLength(1)

    const asked = answerApi('notifications', pageOf([]))
    await user.click(within(alert).getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument())
    expect(asked.map(dayOf)).not.toContain(today())
  })

  test('of the local server is told before anything else, and can be tried again', async () => {
    answerApi('session', '<!doctype html>', 'get')
    const { user } = openApp()
    expect(await screen.findByRole('alert')).toHaveTextContent('not readable')
    answerApi('session', SESSION)
    await user.click(await press('Try again'))
    expect(await screen.findByRole('radiogroup', { name: 'Level' })).toBeVisible()
  })
})

describe('after Stop', () => {
  /** Today is here, yesterday is on its way, or has failed. */
  async function stopAt(yesterday: () => object | Promise<object>) {
    answerApi('notifications', (question) =>
      dayOf(question) === today() ? pageOf([recent(1)]) : yesterday(),
    )
    const page = openApp()
    await waitFor(() => expect(drawnRows()).toHaveLength(1))
    return page
  }

  const never = heldAnswer(pageOf([]))

  test('what came stays, and Go on asks for the rest alone', async () => {
    const { user } = await stopAt(async () => (await never.answer()) ?? {})
    await user.click(await press('Stop'))
    expect(await screen.findByText(/stopped/)).toBeVisible()
    expect(drawnRows()).toHaveLength(1)
    const asked = answerApi('notifications', pageOf([]))
    await user.click(await press('Go on'))
    await waitFor(() => expect(screen.queryByText(/stopped/)).not.toBeInTheDocument())
    await waitFor(() => expect(screen.getByText(/loaded/)).toBeVisible())
    expect(asked.map(dayOf)).not.toContain(today())
  })

  test('Refresh brings what is new, and asks for the rest as well', async () => {
    const { user } = await stopAt(async () => (await never.answer()) ?? {})
    await user.click(await press('Stop'))
    await screen.findByText(/stopped/)
    answerApi('notifications', (question) =>
      pageOf(dayOf(question) === today() ? [recent(2), recent(1)] : []),
    )
    await user.click(await press('Refresh'))
    await waitFor(() => expect(drawnRows()).toHaveLength(2))
    expect(screen.queryByText(/stopped/)).not.toBeInTheDocument()
  })

  test('Try again asks for what failed', async () => {
    const failed = gmtDayOf(Date.now() - 2 * 86_400_000)
    answerApi('notifications', async (question) => {
      if (dayOf(question) === today()) return pageOf([recent(1)])
      if (dayOf(question) === failed) return apiFailure(502, 'twilio_error', 'Twilio answered 500.')
      return never.answer()
    })
    const { user } = openApp('')
    await screen.findByRole('alert')
    await user.click(await press('Stop'))
    await screen.findByText(/stopped/)
    const asked = answerApi('notifications', pageOf([]))
    await user.click(await press('Try again'))
    await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument())
    expect(asked.map(dayOf)).toContain(failed)
  })
})
