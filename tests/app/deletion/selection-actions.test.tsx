import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { SelectionActions } from '../../../src/deletion/SelectionActions.tsx'
import type { LogEntry } from '../../../src/log/entry.ts'
import { entriesOf } from '../../deletion/entries.ts'
import { PretendedWay } from '../../deletion/pretended-way.ts'

function Selected({ way, entries }: { way: PretendedWay; entries: readonly LogEntry[] }) {
  const [selected, select] = useState(entries)
  return (
    <SelectionActions
      entries={selected}
      desk={way.desk}
      listing={{ count: 2_000, zone: 'UTC' }}
      onClear={() => select([])}
    />
  )
}

const nothing = () => screen.queryByRole('button')

test('says how many it would delete, deletes exactly these and clears the selection', async () => {
  const way = new PretendedWay()
  render(<Selected way={way} entries={entriesOf(3)} />)
  await userEvent.click(screen.getByRole('button', { name: 'Delete selected (3)' }))
  expect(way.desk.state().hidden).toEqual(new Set(entriesOf(3).map(({ sid }) => sid)))
  expect(nothing()).not.toBeInTheDocument()
})

test('a large number is legible', () => {
  render(<Selected way={new PretendedWay()} entries={entriesOf(1_204)} />)
  expect(screen.getByRole('button', { name: 'Delete selected (1,204)' })).toBeVisible()
})

test('the selection can be cleared, and nothing else happens', async () => {
  const way = new PretendedWay()
  render(<Selected way={way} entries={entriesOf(3)} />)
  await userEvent.click(screen.getByRole('button', { name: 'Clear selection' }))
  expect(way.desk.state().hidden.size).toBe(0)
  expect(nothing()).not.toBeInTheDocument()
})

test('after a press the keyboard goes on from the same place', async () => {
  render(<Selected way={new PretendedWay()} entries={entriesOf(3)} />)
  await userEvent.tab()
  await userEvent.keyboard('{Enter}')
  expect(screen.getByRole('group', { name: 'Selection' })).toHaveFocus()
})

test('more than one can look over are laid before the person, and nothing happens yet', async () => {
  const way = new PretendedWay()
  render(<Selected way={way} entries={entriesOf(51)} />)
  await userEvent.click(screen.getByRole('button', { name: 'Delete selected (51)' }))
  expect(way.desk.state().hidden.size).toBe(0)
  expect(way.desk.dryRun.state().doomed).toEqual(new Set(entriesOf(51).map(({ sid }) => sid)))
  expect(way.desk.dryRun.state().proposal).toMatchObject({
    words: 'chosen from the 2,000 listed notifications in the last 7 days',
    isAll: false,
  })
})

test('with nothing selected there is nothing to press', () => {
  render(<Selected way={new PretendedWay()} entries={[]} />)
  expect(nothing()).not.toBeInTheDocument()
})

test('a read-only viewer says so in place of the button', () => {
  render(<Selected way={new PretendedWay({ canDelete: false })} entries={entriesOf(3)} />)
  expect(screen.getByText('This viewer is read-only: it deletes nothing.')).toBeVisible()
  expect(screen.queryByRole('button', { name: /Delete/ })).not.toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Clear selection' })).toBeVisible()
})
