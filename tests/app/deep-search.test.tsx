import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { Account } from '../../src/api/account.ts'
import { AccountContext } from '../../src/api/account-context.ts'
import { entryQuery } from '../../src/api/detail-queries.ts'
import { DeepSearch } from '../../src/filters/deep/DeepSearch.tsx'
import { notificationSid } from '../../src/log/entry.ts'
import { detailBudget } from '../../src/settings/detail-budget.ts'
import { loadedOf } from './loaded-rows.ts'
import { newAccount } from './pretended-log.ts'
import { type ApiQuestion, answerApi, apiFailure, heldAnswer } from './server.ts'
import { sid, wireEntry } from './wire-entry.ts'

const TITLES = new Map<string, string>()

function show(count: number, { account, client }: { account: Account; client: QueryClient }) {
  const entries = loadedOf(Array.from({ length: count }, () => ({})))
  render(
    <QueryClientProvider client={client}>
      <AccountContext value={account}>
        <DeepSearch entries={entries} titles={TITLES} onClose={() => {}} />
      </AccountContext>
    </QueryClientProvider>,
  )
  return userEvent.setup()
}

const numberIn = ({ path }: ApiQuestion) => Number.parseInt(path.slice(-32), 16)

/** The single entry that is asked for: an odd one has the number in its body. */
function detailOf(question: ApiQuestion): object {
  const number = numberIn(question)
  const response_body = number % 2 === 1 ? `<p>Needle ${number}</p>` : '<p>Hay</p>'
  return wireEntry({ sid: sid('NO', number), response_body })
}

const found = () => within(screen.getByRole('list', { name: /inside$/ })).getAllByRole('listitem')

test('says what it will ask before it asks, and looks into no more than that', async () => {
  detailBudget.set(100)
  const asked = answerApi('notifications/*', detailOf)
  const user = show(103, newAccount())
  expect(screen.getByRole('button', { name: 'Look into 100' })).toBeDisabled()
  expect(screen.getByText(/^The first 100 of the 103 listed/)).toBeVisible()
  expect(asked).toHaveLength(0)

  await user.type(screen.getByRole('textbox', { name: 'Text inside' }), 'needle{Enter}')
  await screen.findByText('Searched 100 of 100')
  await waitFor(() => expect(found()).toHaveLength(50))
  expect(asked).toHaveLength(100)
  expect(found()[0]).toHaveTextContent(/Response body: <p>Needle \d+<\/p>/)
  expect(screen.getByRole('status')).toHaveTextContent('50 with “needle” inside')
})

test('asks for nothing that is here already, and leads to what it found', async () => {
  const { account, client } = newAccount()
  const asked = answerApi('notifications/*', detailOf)
  const known = notificationSid(sid('NO', 1))
  if (!known) throw new Error('That is a sid.')
  await client.fetchQuery(entryQuery(account, known, null))
  const user = show(3, { account, client })
  const field = screen.getByRole('textbox', { name: 'Text inside' })
  await user.type(field, 'needle{Enter}')
  await screen.findByText('Searched 3 of 3')
  expect(asked).toHaveLength(3)
  await user.clear(field)
  await user.type(field, 'hay{Enter}')
  await screen.findByRole('list', { name: 'Notifications with “hay” inside' })
  expect(asked).toHaveLength(3)
  expect(found()).toHaveLength(1)
  await user.click(screen.getByRole('link', { name: 'Show it in the list' }))
  expect(location.search).toBe(`?q=sid%3A%3D${sid('NO', 2)}`)
})

test('is stopped, goes on from there, and asks again for what failed', async () => {
  const held = heldAnswer(apiFailure(502, 'twilio_error', 'Boom'))
  let isHeld = true
  const asked = answerApi('notifications/*', (question) =>
    isHeld && numberIn(question) > 2 ? held.answer() : detailOf(question),
  )
  const user = show(6, newAccount())
  await user.type(screen.getByRole('textbox', { name: 'Text inside' }), 'needle{Enter}')
  await waitFor(() => expect(asked.length).toBeGreaterThanOrEqual(4))
  await user.click(screen.getByRole('button', { name: 'Stop' }))
  expect(await screen.findByText(/^Searched \d of 6, stopped$/)).toBeVisible()
  isHeld = false
  held.release()
  await user.click(screen.getByRole('button', { name: 'Go on' }))
  await screen.findByText('Searched 6 of 6')
  expect(found()).toHaveLength(3)
})

test('counts what failed, and asks for it once more', async () => {
  let isBroken = true
  answerApi('notifications/*', (question) =>
    isBroken && numberIn(question) === 2
      ? apiFailure(404, 'not_found', 'No such notification')
      : detailOf(question),
  )
  const user = show(3, newAccount())
  await user.type(screen.getByRole('textbox', { name: 'Text inside' }), 'hay{Enter}')
  expect(await screen.findByRole('alert')).toHaveTextContent(
    '1 could not be looked into. Twilio no longer has it.',
  )
  expect(screen.getByText('Searched 2 of 3')).toBeVisible()
  isBroken = false
  await user.click(screen.getByRole('button', { name: 'Try it again' }))
  await screen.findByText('Searched 3 of 3')
  expect(found()).toHaveLength(1)
})
