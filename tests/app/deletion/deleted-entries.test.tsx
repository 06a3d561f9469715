import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { AccountContext } from '../../../src/api/account-context.ts'
import { openAccount } from '../../../src/api/account.ts'
import type { Archive } from '../../../src/deletion/archive/archive.ts'
import { DeletedButton } from '../../../src/deletion/archive/DeletedButton.tsx'
import { keepDeleted } from '../../../src/settings/keep-deleted.ts'
import { entryOf, wholeOf } from '../../deletion/entries.ts'
import { MemoryArchive } from '../../deletion/memory-archive.ts'

async function open(archive: Archive | null) {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <AccountContext value={openAccount('AC1')}>
        <DeletedButton archive={archive} zone="UTC" />
      </AccountContext>
    </QueryClientProvider>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Deleted notifications' }))
  return screen.findByRole('dialog', { name: 'Deleted notifications' })
}

async function archiveOf(count: number): Promise<MemoryArchive> {
  const archive = new MemoryArchive()
  for (let n = 1; n <= count; n += 1) {
    await archive.keep(wholeOf(entryOf(n)), n)
    if (n > 1) await archive.confirm(entryOf(n).sid, true)
  }
  return archive
}

test('what was deleted is listed, the latest first, and says where that is not sure', async () => {
  const dialog = await open(await archiveOf(3))
  expect(await within(dialog).findByText('3 of 3 kept')).toBeVisible()
  const rows = within(dialog).getAllByRole('listitem')
  expect(rows.map((row) => row.textContent)).toEqual([
    'Nov 21 00:00:03 11200 Entry 3',
    'Nov 21 00:00:02 11200 Entry 2',
    'Nov 21 00:00:01 11200 Entry 1 perhaps still at Twilio',
  ])
})

test('a copy can be found, and opened to all that is kept of it', async () => {
  const dialog = await open(await archiveOf(12))
  await userEvent.type(await within(dialog).findByRole('searchbox'), entryOf(12).sid)
  expect(await within(dialog).findByText('1 of 12 kept')).toBeVisible()
  await userEvent.click(within(dialog).getByText(/Entry 12/))
  expect(await within(dialog).findByText(/"response_body": "Body of NO/)).toBeVisible()
})

test('all copies are dropped after one more question', async () => {
  const archive = await archiveOf(2)
  const dialog = await open(archive)
  await userEvent.click(await within(dialog).findByRole('button', { name: 'Clear…' }))
  expect(archive.kept.size).toBe(2)
  await userEvent.click(within(dialog).getByRole('button', { name: 'Drop all 2 copies' }))
  expect(await within(dialog).findByText(/Nothing was deleted from here/)).toBeVisible()
  expect(archive.kept.size).toBe(0)
})

test('keeping can be turned off, and it says what that means', async () => {
  const dialog = await open(new MemoryArchive())
  const box = within(dialog).getByRole('checkbox', { name: 'Keep a copy of what is deleted' })
  expect(box).toBeChecked()
  expect(box).toHaveAccessibleDescription(/for 30 days/)
  await userEvent.click(box)
  expect(box).toHaveAccessibleDescription(/gone for good/)
  expect(keepDeleted.get()).toBe(false)
})

test('a browser that keeps nothing is named as such', async () => {
  const dialog = await open(null)
  expect(dialog).toHaveTextContent('This browser refuses to keep anything')
  expect(within(dialog).queryByRole('searchbox')).not.toBeInTheDocument()
})

test('what is kept and cannot be read is told', async () => {
  const archive = new MemoryArchive()
  archive.all = () => Promise.reject(new Error('The disk is full.'))
  const dialog = await open(archive)
  expect(await within(dialog).findByRole('alert', {}, { timeout: 20_000 })).toHaveTextContent(
    'The disk is full.',
  )
})
