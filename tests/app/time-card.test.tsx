import { render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { EntryMoment } from '../../src/entry-detail/EntryMoment.tsx'
import { TimeHover } from '../../src/log-list/TimeHover.tsx'
import { entryOf } from './show-entry.tsx'
import { showList } from './show-list.tsx'
import { wireRow } from './wire-entry.ts'

const CARD = { name: 'This time in other forms' }
const UTC = '2026-11-20T09:15:30Z'

test('a time that the pointer rests on shows its forms, each with its copy', async () => {
  const { user } = showList([wireRow()])
  render(<TimeHover zone="Europe/Berlin" />)
  expect(screen.queryByRole('group', CARD)).not.toBeInTheDocument()
  await user.hover(screen.getByRole('time'))
  const card = within(await screen.findByRole('group', CARD))
  expect(card.getByText('Fri, Nov 20, 2026, 10:15:30 UTC+1')).toBeVisible()
  await user.hover(card.getByText('Unix'))
  await user.click(card.getByRole('button', { name: 'Copy UTC time' }))
  expect(await navigator.clipboard.readText()).toBe(UTC)

  await user.hover(document.body)
  await waitFor(() => expect(screen.queryByRole('group', CARD)).not.toBeInTheDocument())
})

test('Escape closes the card', async () => {
  const { user } = showList([wireRow()])
  render(<TimeHover zone="UTC" />)
  await user.hover(screen.getByRole('time'))
  await screen.findByRole('group', CARD)
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('group', CARD)).not.toBeInTheDocument()
})

test('in the drawer the same stands under the time, for the keyboard and fingers', async () => {
  const user = userEvent.setup()
  const now = Date.parse('2026-11-20T10:15:30Z')
  render(<EntryMoment entry={entryOf(wireRow())} zone="Europe/Berlin" now={now} />)
  const copy = { name: 'Copy Unix time' }
  expect(screen.getByRole('button', copy)).not.toBeVisible()
  await user.click(screen.getByText('Copy in another form'))
  await user.click(screen.getByRole('button', copy))
  expect(await navigator.clipboard.readText()).toBe('1795166130')
})
