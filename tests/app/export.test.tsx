import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { openAccount } from '../../src/api/account.ts'
import { AccountContext } from '../../src/api/account-context.ts'
import { ExportDialog, type Exportable } from '../../src/export/ExportDialog.tsx'
import { DEFAULT_LAYOUT, listLayout } from '../../src/settings/list-layout.ts'
import { masking } from '../../src/settings/masking.ts'
import { answerApi, apiFailure, heldAnswer } from './server.ts'
import { entryOf } from './show-entry.tsx'
import { sid, wireEntry, wireRow } from './wire-entry.ts'

const ROWS = [1, 2, 3].map((number) => wireRow({ sid: sid('NO', number), error_code: `${number}` }))

function setOf(name: string, rows = ROWS): Exportable {
  const entries = rows.map(entryOf)
  const at = (index: number) => entries[index] ?? entryOf(wireRow())
  return { name, count: rows.length, open: () => ({ count: rows.length, at }) }
}

function openDialog(sets: readonly Exportable[] = [setOf('Listed')], isComplete = true) {
  listLayout.set({ ...DEFAULT_LAYOUT, columns: ['message', 'code'] })
  const user = userEvent.setup()
  render(
    <QueryClientProvider client={new QueryClient()}>
      <AccountContext value={openAccount(sid('AC', 1))}>
        <ExportDialog
          sets={sets}
          words={{ zone: 'Europe/Berlin', titles: new Map() }}
          isComplete={isComplete}
          onClose={() => {}}
        />
      </AccountContext>
    </QueryClientProvider>,
  )
  return { user }
}

const choice = (name: string | RegExp) => screen.getByRole('radio', { name })
const option = (name: RegExp) => screen.getByRole('checkbox', { name })
const button = (name: string) => screen.getByRole('button', { name })
const said = () => screen.findByRole('status')
const copied = async () => (await navigator.clipboard.readText()).trimEnd().split('\r\n')

test('the list is copied with its columns, as CSV unless asked for otherwise', async () => {
  const { user } = openDialog()
  await user.click(button('Copy'))
  await waitFor(async () => expect(await said()).toHaveTextContent('3 notifications written.'))
  expect(await said()).toHaveTextContent('Copied.')
  const message = 'Got HTTP 502 response to https://shop.example/voice'
  expect(await copied()).toEqual(['Message,Code', ...[1, 2, 3].map((code) => `${message},${code}`)])
})

test('what is selected is offered first; what was said of another order goes', async () => {
  const { user } = openDialog([setOf('Selected', ROWS.slice(0, 1)), setOf('Listed')])
  expect(choice('Selected (1)')).toBeChecked()
  await user.click(button('Copy'))
  await waitFor(async () => expect(await said()).toHaveTextContent('1 notification written.'))
  await user.click(choice('NDJSON, an object a line'))
  expect(await said()).toBeEmptyDOMElement()
  await user.click(option(/^All columns/))
  await user.click(button('Copy'))
  await waitFor(async () => expect(await said()).toHaveTextContent('Copied.'))
  const [line = ''] = await copied()
  expect(JSON.parse(line)).toMatchObject({
    time: '2026-11-20T10:15:30+01:00',
    sid: sid('NO', 1),
    method: 'POST',
  })
})

test('details are asked for one by one; those that fail are counted', async () => {
  answerApi('notifications/:sid', ({ path }) =>
    path.endsWith('2')
      ? apiFailure(403, 'read_only', 'No.')
      : wireEntry({ sid: path.slice('notifications/'.length), response_body: 'here' }),
  )
  const { user } = openDialog()
  await user.click(option(/3 requests to Twilio/))
  await user.click(button('Copy'))
  await waitFor(async () =>
    expect(await said()).toHaveTextContent('The details of 1 row could not be loaded'),
  )
  const lines = await copied()
  expect(lines[0]).toContain('Response body,Details')
  expect(lines[1]).toMatch(/,here,$/)
  expect(lines[2]).toMatch(/,,,,could not be loaded$/)
})

test('asking for details can be stopped', async () => {
  const held = heldAnswer(wireEntry())
  answerApi('notifications/:sid', held.answer)
  const { user } = openDialog()
  await user.click(option(/3 requests to Twilio/))
  await user.click(button('Copy'))
  expect(await screen.findByRole('progressbar', { name: 'Written' })).toBeVisible()
  await user.click(button('Stop'))
  await waitFor(async () =>
    expect(await said()).toHaveTextContent('Stopped after 0 of 3 notifications.'),
  )
  expect(screen.queryByRole('button', { name: 'Save what there is' })).toBeNull()
  held.release()
})

test('the mask holds in files as it does in the list', async () => {
  const rows = [wireRow({ message_text: 'Msg=No+answer+from+%2B14155550123&ErrorCode=11200' })]
  const { user } = openDialog([setOf('Listed', rows)])
  act(() => masking.set(true))
  expect(screen.getByText(/are starred out, as in the list/)).toBeVisible()
  // The code that hides comes when it is wanted; before that nothing is told at all.
  await waitFor(async () => {
    await user.click(button('Copy'))
    await waitFor(async () => expect(await said()).toHaveTextContent('Copied.'))
    expect((await copied())[1]).toBe('No answer from +1********23,11200')
  })
})

test('it says whose times they are, and that not all is loaded', () => {
  openDialog([setOf('Listed')], false)
  const dialog = within(screen.getByRole('dialog', { name: 'Export' }))
  expect(dialog.getByText(/Times are those of Europe\/Berlin/)).toHaveTextContent(
    'The range is not loaded to its end',
  )
})

test('nothing is no file', () => {
  openDialog([setOf('Listed', [])])
  expect(button('Download')).toBeDisabled()
})
