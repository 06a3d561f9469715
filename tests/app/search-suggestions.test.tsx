import { render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { SearchBox } from '../../src/filters/search/SearchBox.tsx'
import { recentSearches, rememberSearch } from '../../src/settings/recent-searches.ts'
import { loadedOf } from './loaded-rows.ts'
import type { WireEntry } from './wire-entry.ts'

const TITLES = new Map([['11200', 'HTTP retrieval failure']])

const ROWS: readonly WireEntry[] = [
  {},
  {},
  { error_code: '11205', request_url: 'https://staging.example/voice' },
  { error_code: '12100', log: '1' },
]

function show(address = '/') {
  history.replaceState(null, '', address)
  render(<SearchBox searched={{ loaded: loadedOf(ROWS), titles: TITLES }} />)
  return userEvent.setup()
}

const box = () => screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search' })
const list = () => screen.findByRole('listbox', { name: 'Suggestions' })
const searchIs = (search: string) =>
  waitFor(() => expect(new URLSearchParams(location.search).get('q') ?? '').toBe(search))

/** What the options say, once that is so. */
const optionsAre = async (...words: string[]) => {
  const shown = within(await list())
  await waitFor(() =>
    expect(shown.getAllByRole('option').map(({ textContent }) => textContent.trim())).toEqual(
      words,
    ),
  )
}

test('a field is completed, then its value, by arrows and Enter', async () => {
  const user = show()
  await user.type(box(), 'cod')
  await optionsAre('code: Twilio’s error code')
  await user.keyboard('{ArrowDown}')
  expect(box()).toHaveAttribute('aria-activedescendant', screen.getByRole('option').id)
  expect(screen.getByRole('option')).toHaveAttribute('aria-selected', 'true')
  await user.keyboard('{Enter}')
  await searchIs('code:')
  await optionsAre('code:11200 HTTP retrieval failure 2', 'code:11205  1', 'code:12100  1')
  await user.keyboard('{ArrowUp}{ArrowUp}{Enter}')
  await searchIs('code:11205 ')
  expect(box()).toHaveFocus()
})

test('a plain word finds values too, a click takes one, and the others stay as they are', async () => {
  const user = show('/?q=late+level%3Aerror')
  await user.type(box(), '112', { initialSelectionStart: 4, initialSelectionEnd: 4 })
  await searchIs('late112 level:error')
  await user.clear(box())
  await user.type(box(), '-staging')
  await optionsAre('-host:=staging.example  1')
  await user.click(screen.getByRole('option'))
  await searchIs('-host:=staging.example ')
})

test('Escape closes the list, and nothing of the search', async () => {
  const user = show()
  await user.type(box(), 'host:')
  await list()
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('listbox')).not.toBeInTheDocument()
  expect(box()).toHaveValue('host:')
  expect(box()).not.toHaveAttribute('aria-controls')
  await user.keyboard('{ArrowDown}')
  expect(await list()).toBeVisible()
})

test('an empty box offers what was searched for before', async () => {
  rememberSearch('host:a')
  const user = show()
  await user.click(box())
  await user.click(await screen.findByRole('option', { name: 'host:a searched before' }))
  await searchIs('host:a')
})

test('what is searched for is remembered, without what it grew out of', () => {
  for (const search of ['a', 'co', ' ', 'code:1', 'host:a', 'code:1']) rememberSearch(search)
  expect(recentSearches.get()).toEqual(['code:1', 'host:a', 'a'])
  for (let at = 0; at < 12; at += 1) rememberSearch(`x${at} y`)
  expect(recentSearches.get()).toHaveLength(8)
  localStorage.setItem('twilio-log-viewer.searches', '[1, "b", null]')
  expect(recentSearches.get()).toEqual(['b'])
})

test('the language is explained on one page', async () => {
  const user = show()
  await user.click(screen.getByRole('button', { name: 'How to search' }))
  const guide = await screen.findByRole('dialog', { name: 'How to search' })
  expect(guide).toHaveTextContent('code:11200,11205')
  await user.click(within(guide).getByRole('button', { name: 'Close' }))
  expect(guide).not.toBeInTheDocument()
})
