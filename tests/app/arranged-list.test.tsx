import { QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { App } from '../../src/app/App.tsx'
import { makeQueryClient } from '../../src/app/query-client.ts'
import { muteRulesOf } from '../../src/settings/mute-rules.ts'
import { answerApi } from './server.ts'
import { cellsOf, drawnRows } from './show-list.tsx'
import { answerTwoAccounts, FIRST } from './two-accounts.ts'
import { sid, wireList, wireRow } from './wire-entry.ts'

const DAY = 'from=2026-11-20&to=2026-11-20&zone=UTC'

beforeEach(() => {
  answerTwoAccounts()
  const rows = ['11200', '30003', '12100'].map((code, place) =>
    wireRow({ sid: sid('NO', place + 1), error_code: code, message_text: `Of ${code}` }),
  )
  answerApi('notifications', wireList(rows))
})

function openAt(address: string) {
  history.replaceState(null, '', `/?${DAY}${address}`)
  render(
    <QueryClientProvider client={makeQueryClient()}>
      <App />
    </QueryClientProvider>,
  )
  return userEvent.setup()
}

const codes = () => drawnRows().map((row) => cellsOf(row)[2])

/** Never anything but these codes, from the first rows on. */
async function expectCodes(...expected: string[]) {
  await waitFor(() => expect(drawnRows()).not.toEqual([]))
  expect(codes()).toEqual(expected)
}

test('a plain list stands as it came', async () => {
  openAt('')
  await expectCodes('11200', '30003', '12100')
})

test('an address with a search lists nothing else, from the first row on', async () => {
  openAt('&q=code:11200,30003')
  await expectCodes('11200', '30003')
})

test('an address with an order lists in that order, from the first row on', async () => {
  openAt('&sort=-code')
  await expectCodes('30003', '12100', '11200')
})

test('what is muted is not listed, from the first row on', async () => {
  const subject = { kind: 'search', search: 'code:11200' } as const
  const never = { kind: 'never' } as const
  muteRulesOf(FIRST).set([{ id: '1', subject, until: never, reason: '', madeAt: 0 }])
  openAt('')
  await expectCodes('30003', '12100')
})

test('a header orders the plain list, and gives it back', async () => {
  const user = openAt('')
  await expectCodes('11200', '30003', '12100')
  const header = screen.getByRole('button', { name: 'Code' })
  await user.click(header)
  await waitFor(() => expect(codes()).toEqual(['11200', '12100', '30003']))
  await user.click(header)
  await waitFor(() => expect(codes()).toEqual(['30003', '12100', '11200']))
  await user.click(header)
  await waitFor(() => expect(codes()).toEqual(['11200', '30003', '12100']))
})
