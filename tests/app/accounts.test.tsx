import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { App } from '../../src/app/App.tsx'
import { makeQueryClient } from '../../src/app/query-client.ts'
import { answerApi } from './server.ts'
import { answerTwoAccounts, FIRST, SECOND } from './two-accounts.ts'
import { sid, wireList, wireRow } from './wire-entry.ts'

/** The page over a server with two accounts, each with one notification on every day. */
function showAt(address: string) {
  history.replaceState(null, '', address)
  answerTwoAccounts()
  const asked = answerApi('notifications', ({ account, query }) => {
    if (query.get('MessageDate>') !== '2026-11-20') return wireList([])
    const number = account === FIRST ? 1 : 2
    return wireList([wireRow({ sid: sid('NO', number), message_text: `Of account ${number}` })])
  })
  render(
    <QueryClientProvider client={makeQueryClient()}>
      <App />
    </QueryClientProvider>,
  )
  return { asked, user: userEvent.setup(), choice: () => screen.findByLabelText('Account') }
}

const DAY = 'from=2026-11-20&to=2026-11-20&zone=UTC'

test('the page switches between accounts, and mixes nothing of theirs', async () => {
  const { asked, user, choice } = showAt(`/?${DAY}`)
  await screen.findByText('Of account 1')
  expect(await choice()).toHaveDisplayValue(`profile shop · ${FIRST}`)

  await user.selectOptions(await choice(), `profile office · ${SECOND}`)
  await screen.findByText('Of account 2')
  expect(screen.queryByText('Of account 1')).not.toBeInTheDocument()
  expect(location.search).toBe(`?account=${SECOND}&${DAY}`)
  expect(asked.map(({ account }) => account)).toEqual([FIRST, SECOND])

  await user.selectOptions(await choice(), `profile shop · ${FIRST}`)
  await screen.findByText('Of account 1')
  expect(screen.queryByText('Of account 2')).not.toBeInTheDocument()
  // What is here is not asked for again.
  expect(asked).toHaveLength(2)
})

test('a link leads to its account', async () => {
  const { choice } = showAt(`/?account=${SECOND}&${DAY}`)
  await screen.findByText('Of account 2')
  expect(await choice()).toHaveDisplayValue(`profile office · ${SECOND}`)
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})

test('a link of an account that is not here says so', async () => {
  const { user } = showAt(`/?account=${sid('AC', 3)}&${DAY}`)
  await screen.findByText('Of account 1')
  expect(await screen.findByRole('alert')).toHaveTextContent('This link is of another account.')
  await user.click(screen.getByRole('link', { name: 'Go on with this one' }))
  await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument())
  expect(location.search).toBe(`?${DAY}`)
})
