import { act, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { SearchTerms } from '../../src/filters/search/SearchTerms.tsx'
import { moveTo, useViewState } from '../../src/url/address-bar.ts'

function TermsOfTheAddress() {
  return <SearchTerms search={useViewState().search} />
}

function showAt(address: string) {
  history.replaceState(null, '', address)
  render(<TermsOfTheAddress />)
  return userEvent.setup()
}

const searchIs = (search: string) =>
  expect(new URLSearchParams(location.search).get('q') ?? '').toBe(search)

test('a field that is none is told of, and a click searches for what was meant', async () => {
  const user = showAt('/?level=error&q=cod%3A11200+late')
  const notes = screen.getByRole('status', { name: 'About the search' })
  expect(notes).toHaveTextContent(
    'There is no field “cod”, so “cod:11200” is looked for as text. Did you mean code:11200 late?',
  )
  await user.click(screen.getByRole('link', { name: 'code:11200 late' }))
  expect(location.search).toBe('?level=error&q=code%3A11200+late')
  expect(notes).toBeEmptyDOMElement()
})

test('plain words have no pills', () => {
  showAt('/?q=read+timed')
  expect(screen.queryByRole('region', { name: 'Terms of the search' })).not.toBeInTheDocument()
})

test('a term is turned round, changed, and taken out', async () => {
  const user = showAt('/?q=late+code%3A11200+-host%3Astaging')
  const terms = within(screen.getByRole('region', { name: 'Terms of the search' }))
  await user.click(terms.getByRole('button', { name: 'Exclude code:11200', pressed: false }))
  searchIs('late -code:11200 -host:staging')
  await user.click(terms.getByRole('button', { name: 'Exclude host:staging', pressed: true }))
  searchIs('late -code:11200 host:staging')

  await user.click(terms.getByRole('button', { name: 'Change code:11200' }))
  const field = terms.getByRole('textbox', { name: 'Change code:11200' })
  expect(field).toHaveFocus()
  expect(field).toHaveValue('-code:11200')
  await user.clear(field)
  await user.type(field, 'code:1*  level:error{Enter}')
  searchIs('late code:1* level:error host:staging')

  await user.click(terms.getByRole('button', { name: 'Change level:error' }))
  await user.keyboard('x{Escape}')
  searchIs('late code:1* level:error host:staging')
  await user.click(terms.getByRole('button', { name: 'Remove late' }))
  searchIs('code:1* level:error host:staging')
})

test('all terms are switched off, and on again', async () => {
  const user = showAt('/?level=error&q=code%3A11200+late')
  await user.click(screen.getByRole('button', { name: 'Switch off' }))
  expect(location.search).toBe('?level=error')
  expect(screen.getByRole('button', { name: 'Change code:11200' })).toBeDisabled()
  await user.click(screen.getByRole('button', { name: 'Switch on' }))
  expect(location.search).toBe('?level=error&q=code%3A11200+late')
})

test('what was switched off does not come back after another search', async () => {
  const user = showAt('/?q=code%3A11200')
  await user.click(screen.getByRole('button', { name: 'Switch off' }))
  act(() => moveTo({ search: 'host:a' }))
  act(() => moveTo({ search: '' }))
  expect(screen.queryByRole('region', { name: 'Terms of the search' })).not.toBeInTheDocument()
})
