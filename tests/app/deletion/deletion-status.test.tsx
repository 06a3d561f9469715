import { QueryClient } from '@tanstack/react-query'
import { act, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { AccountContext } from '../../../src/api/account-context.ts'
import type { Account } from '../../../src/api/account.ts'
import { openAccount } from '../../../src/api/account.ts'
import { Lane } from '../../../src/api/lane.ts'
import { DeletionStatus } from '../../../src/deletion/DeletionStatus.tsx'
import type { DeletionDesk } from '../../../src/deletion/deletion-desk.ts'
import { UNDO_MS } from '../../../src/deletion/undo-window.ts'
import { deletionDeskFor } from '../../../src/deletion/deletion-desk-for.ts'
import { entriesOf, entryOf } from '../../deletion/entries.ts'
import { keepDeleted } from '../../../src/settings/keep-deleted.ts'
import { answerApi, apiFailure, heldAnswer } from '../server.ts'

const TIMEOUT = () => apiFailure(504, 'twilio_timeout', 'Twilio did not answer in time.')
const REFUSED = () =>
  apiFailure(405, 'delete_refused', 'Twilio does not delete.', {
    twilio: { status: 405, code: 20004, message: 'Method not allowed' },
  })

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'Date'] })
  // Here it is about what is sent and said; what is kept has tests of its own.
  keepDeleted.set(false)
})
afterEach(() => vi.useRealTimers())

/** The desk as the page has it, with the status under it. */
function show(): { readonly desk: DeletionDesk; readonly account: Account } {
  const account = openAccount('AC1', new Lane({ random: () => 1 }))
  const desk = deletionDeskFor({
    client: new QueryClient(),
    account,
    canDelete: true,
    stores: { archive: null, journal: null },
  })
  render(
    <AccountContext value={account}>
      <DeletionStatus desk={desk} />
    </AccountContext>,
  )
  return { desk, account }
}

const status = () => screen.getByRole('status')
const button = (name: string) => within(status()).queryByRole('button', { name })
const press = (name: string) => fireEvent.click(within(status()).getByRole('button', { name }))

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))

/** Lets the time for Undo pass, and the answers come. */
async function send(): Promise<void> {
  await pass(UNDO_MS)
  await answersCome()
}

/** How long a step may stay untold, in ms. */
const A_MOMENT = 100

/** The pretended server answers over several turns of the event loop, which stays real here. */
async function answersCome(): Promise<void> {
  await act(async () => {
    for (let turn = 0; turn < 30; turn += 1) await new Promise((done) => setImmediate(done))
  })
  await pass(A_MOMENT)
}

describe('while it can be undone', () => {
  test('it says what is deleted, and for how long', async () => {
    const { desk } = show()
    expect(status()).toBeEmptyDOMElement()
    act(() => desk.remove(entriesOf(3)))
    expect(status()).toHaveTextContent('3 notifications deleted.')
    expect(status()).toHaveTextContent('8 s')
    await pass(3_000)
    expect(status()).toHaveTextContent('5 s')
  })

  test('the seconds are for the eye alone', () => {
    const { desk } = show()
    act(() => desk.remove([entryOf(1)]))
    expect(status()).toHaveTextContent('1 notification deleted.')
    expect(within(status()).getByText('8 s')).toHaveAttribute('aria-hidden', 'true')
  })

  test('Undo brings them back, says so, and nothing is sent', async () => {
    const asked = answerApi('notifications/*', null, 'delete')
    const { desk } = show()
    act(() => desk.remove(entriesOf(3)))
    press('Undo')
    expect(status()).toHaveTextContent('3 notifications are back.')
    expect(desk.state().hidden.size).toBe(0)
    await send()
    expect(asked).toEqual([])
  })

  test('it takes no focus; after a press the keyboard goes on from it', () => {
    const { desk } = show()
    act(() => desk.remove(entriesOf(3)))
    expect(document.body).toHaveFocus()
    press('Undo')
    expect(status()).toHaveFocus()
  })

  test('Escape undoes nothing and closes nothing', () => {
    const { desk } = show()
    act(() => desk.remove(entriesOf(3)))
    fireEvent.keyDown(document.body, { key: 'Escape' })
    expect(button('Undo')).toBeInTheDocument()
  })
})

describe('on the way', () => {
  test('it shows how far it is, and the browser warns who leaves', async () => {
    const { answer, release } = heldAnswer(null)
    let asked = 0
    answerApi('notifications/*', () => ((asked += 1) > 2 ? answer() : null), 'delete')
    const { desk } = show()
    const leaving = () => fireEvent(window, new Event('beforeunload', { cancelable: true }))
    act(() => desk.remove(entriesOf(5)))
    expect(leaving()).toBe(true)
    await send()
    expect(status()).toHaveTextContent('Deleting… 2 of 5')
    const bar = within(status()).getByRole('progressbar', { name: 'Deleting…' })
    expect(bar).toHaveAttribute('aria-valuetext', '2 of 5')
    expect(leaving()).toBe(false)
    release()
    await answersCome()
    expect(status()).toHaveTextContent('5 deleted.')
    expect(leaving()).toBe(true)
  })

  test('failures are counted at once, and told when all is done', async () => {
    const { answer, release } = heldAnswer(null)
    let asked = 0
    const failed = apiFailure(502, 'twilio_error', 'Failed.')
    answerApi('notifications/*', () => ((asked += 1) > 1 ? answer() : failed), 'delete')
    const { desk } = show()
    act(() => desk.remove(entriesOf(3)))
    await send()
    expect(status()).toHaveTextContent('Deleting… 1 of 3, 1 not deleted')
    expect(button('Retry')).not.toBeInTheDocument()
    release()
    await answersCome()
    expect(status()).toHaveTextContent('1 could not be deleted: Failed.')
    expect(button('Retry')).toBeInTheDocument()
  })

  test('a rate limit is waited for, and said', async () => {
    let asked = 0
    answerApi(
      'notifications/*',
      () =>
        (asked += 1) === 1 ? apiFailure(429, 'rate_limited', 'Slow.', { retryAfter: 5 }) : null,
      'delete',
    )
    const { desk } = show()
    act(() => desk.remove([entryOf(1)]))
    await send()
    expect(status()).toHaveTextContent('Deleting… 0 of 1')
    expect(status()).toHaveTextContent('Twilio asks to slow down; this goes on by itself.')
    await pass(5_000)
    await answersCome()
    expect(status()).toHaveTextContent('1 deleted.')
  })

  test('Stop keeps what waits for the rate limit to end', async () => {
    const asked = answerApi(
      'notifications/*',
      () => apiFailure(429, 'rate_limited', 'Slow.', { retryAfter: 5 }),
      'delete',
    )
    const { desk } = show()
    act(() => desk.remove(entriesOf(9)))
    await send()
    press('Stop deleting')
    await answersCome()
    expect(status()).toHaveTextContent('Stopped: 0 deleted, 9 kept.')
    expect(desk.state().hidden.size).toBe(0)
    const before = asked.length
    await pass(60_000)
    await answersCome()
    expect(asked).toHaveLength(before)
  })
})

describe('the outcome', () => {
  test('leaves by itself, but not while it is pointed at or focused', async () => {
    answerApi('notifications/*', null, 'delete')
    const { desk } = show()
    act(() => desk.remove(entriesOf(2)))
    await send()
    const words = within(status()).getByText('2 deleted.')
    fireEvent.pointerOver(words)
    await pass(60_000)
    expect(words).toBeInTheDocument()
    act(() => within(status()).getByRole('button', { name: 'OK' }).focus())
    fireEvent.pointerOut(words)
    await pass(60_000)
    expect(words).toBeInTheDocument()
    act(() => within(status()).getByRole('button', { name: 'OK' }).blur())
    await pass(6_000)
    expect(status()).toBeEmptyDOMElement()
  })

  test('can be put away', async () => {
    answerApi('notifications/*', null, 'delete')
    const { desk } = show()
    act(() => desk.remove(entriesOf(2)))
    await send()
    press('OK')
    expect(status()).toBeEmptyDOMElement()
  })

  test('failed ones are told with their reason, named, and sent again on Retry', async () => {
    let asked = 0
    answerApi(
      'notifications/*',
      () => ((asked += 1) <= 2 ? apiFailure(502, 'twilio_error', 'Twilio failed.') : null),
      'delete',
    )
    const { desk } = show()
    act(() => desk.remove(entriesOf(3)))
    await send()
    expect(status()).toHaveTextContent('2 could not be deleted: Twilio failed.')
    expect(status()).toHaveTextContent('1 deleted.')
    fireEvent.click(within(status()).getByText('2 could not be deleted: Twilio failed.'))
    const link = within(status()).getByRole('link', { name: '11200 Entry 3' })
    expect(link).toHaveAttribute('href', `/?entry=${entryOf(3).sid}`)
    press('Retry')
    await answersCome()
    expect(status()).toHaveTextContent('2 deleted.')
    expect(button('Retry')).not.toBeInTheDocument()
  })

  test('every reason is told once', async () => {
    let asked = 0
    answerApi(
      'notifications/*',
      () => apiFailure(502, 'twilio_error', (asked += 1) <= 3 ? 'Failed so.' : 'Failed otherwise.'),
      'delete',
    )
    const { desk } = show()
    act(() => desk.remove(entriesOf(5)))
    await send()
    expect(status()).toHaveTextContent('3 could not be deleted: Failed so.')
    expect(status()).toHaveTextContent('2 could not be deleted: Failed otherwise.')
    press('Dismiss')
    expect(status()).toBeEmptyDOMElement()
    expect(desk.state().hidden.size).toBe(0)
  })

  test('what nobody knows is checked again when asked', async () => {
    answerApi('notifications/*', TIMEOUT, 'delete')
    answerApi('notifications/*', TIMEOUT)
    const { desk } = show()
    act(() => desk.remove([entryOf(1)]))
    await send()
    expect(status()).toHaveTextContent(
      '1 not confirmed, perhaps deleted: Twilio did not answer in time.',
    )
    expect(button('Retry')).not.toBeInTheDocument()
    answerApi('notifications/*', apiFailure(404, 'not_found', 'Not here.'))
    press('Check again')
    await answersCome()
    expect(status()).toHaveTextContent('Checked: 1 is gone.')
  })

  test('an answer that was lost is checked, and failed where Twilio still has it', async () => {
    answerApi('notifications/*', TIMEOUT, 'delete')
    answerApi('notifications/*', {})
    const { desk } = show()
    act(() => desk.remove([entryOf(1)]))
    await send()
    expect(status()).toHaveTextContent(
      '1 could not be deleted: Not confirmed, and Twilio still has it.',
    )
  })

  test('a refusal is told once, in Twilio’s words, and Retry is not offered', async () => {
    let asked = 0
    answerApi(
      'notifications/*',
      () => ((asked += 1) === 1 ? apiFailure(502, 'twilio_error', 'Failed.') : REFUSED()),
      'delete',
    )
    const { desk } = show()
    act(() => desk.remove(entriesOf(9)))
    await send()
    expect(status()).toHaveTextContent(
      'Twilio does not delete notifications of this account. It said: “Method not allowed” (405, code 20004). The rows are back in the list.',
    )
    expect(within(status()).getAllByText(/The rows are back/)).toHaveLength(1)
    expect(status()).not.toHaveTextContent('could not be deleted')
    expect(button('Retry')).not.toBeInTheDocument()
    expect(desk.state()).toMatchObject({ canDelete: false, run: null })
    expect(desk.state().hidden.size).toBe(0)
  })

  test('the message about a refusal can be put away; deleting stays off', async () => {
    answerApi('notifications/*', REFUSED, 'delete')
    const { desk } = show()
    act(() => desk.remove(entriesOf(9)))
    await send()
    press('OK')
    expect(status()).toBeEmptyDOMElement()
    act(() => desk.remove([entryOf(1)]))
    expect(status()).toBeEmptyDOMElement()
  })
})
