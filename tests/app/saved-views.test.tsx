import { act, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { SavedViews } from '../../src/filters/views/SavedViews.tsx'
import { viewsFile, viewsIn } from '../../src/filters/views/views-file.ts'
import { readSavedViews, savedViews } from '../../src/settings/saved-views.ts'
import { moveTo, useViewState } from '../../src/url/address-bar.ts'

function ViewsOfTheAddress() {
  return <SavedViews view={useViewState()} />
}

async function openAt(address: string) {
  history.replaceState(null, '', address)
  render(<ViewsOfTheAddress />)
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Views' }))
  return user
}

const views = () => within(screen.getByRole('list', { name: 'Saved views' }))

test('a view is saved under a name, gone back to, replaced, and removed', async () => {
  const user = await openAt('/?level=error&range=24h&q=code%3A11200')
  const name = screen.getByRole('textbox', { name: 'Name of this view' })
  await user.type(name, ' Nights {Enter}')
  expect(screen.getByText('Saved as Nights')).toBeVisible()
  act(() => moveTo({ search: '', level: 'all' }))
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Views' }))
  await user.click(views().getByRole('link', { name: 'Nights' }))
  expect(location.search).toBe('?level=error&range=24h&q=code%3A11200')
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()

  await user.click(screen.getByRole('button', { name: 'Views' }))
  await user.type(screen.getByRole('textbox', { name: 'Name of this view' }), 'Nights')
  await user.click(screen.getByRole('button', { name: 'Replace' }))
  expect(views().getAllByRole('listitem')).toHaveLength(1)
  await user.click(screen.getByRole('button', { name: 'Remove the view Nights' }))
  expect(screen.getByText(/can be saved under a name/)).toBeVisible()
})

test('of an old view with something that is gone the rest applies, and it says so', async () => {
  savedViews.set([{ name: 'Old', address: '?level=fatal&q=late' }])
  const user = await openAt('/?range=24h')
  expect(views().getByRole('listitem')).toHaveTextContent(
    'Not known any more: level=fatal. The rest applies.',
  )
  await user.click(views().getByRole('link', { name: 'Old' }))
  expect(location.search).toBe('?q=late')
})

test('views are taken to another browser as a file', async () => {
  savedViews.set([{ name: 'Here', address: '?q=here' }])
  const user = await openAt('/')
  const text = viewsFile([
    { name: 'There', address: '?q=there' },
    { name: 'Here', address: '?q=new' },
  ])
  const field = screen.getByLabelText('Import')
  await user.upload(field, new File([text], 'views.json', { type: 'application/json' }))
  expect(await screen.findByText('2 views read.')).toBeVisible()
  expect(savedViews.get()).toEqual([
    { name: 'Here', address: '?q=new' },
    { name: 'There', address: '?q=there' },
  ])
  await user.upload(field, new File(['[]'], 'else.json', { type: 'application/json' }))
  expect(await screen.findByText('else.json has no saved views.')).toBeVisible()
  expect(viewsIn(viewsFile(savedViews.get()))).toEqual(savedViews.get())
})

test.each([
  ['nothing', undefined, []],
  ['no list', { name: 'a' }, []],
  ['what is no view', [null, 'a', { name: 'a' }, { name: ' ', address: '' }], []],
  [
    'views twice, with long names and blanks',
    [
      { name: ' b ', address: '?q=1' },
      { name: 'a'.repeat(90), address: '', more: 1 },
      { name: 'b', address: '?q=2' },
    ],
    [
      { name: 'a'.repeat(80), address: '' },
      { name: 'b', address: '?q=2' },
    ],
  ],
])('of %s it reads what it can', (_, stored, expected) => {
  expect(readSavedViews(stored)).toEqual(expected)
})
