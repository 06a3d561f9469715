import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { FacetPanel } from '../../src/filters/facets/FacetPanel.tsx'
import { masking } from '../../src/settings/masking.ts'
import { useViewState } from '../../src/url/address-bar.ts'
import { loadedOf } from './loaded-rows.ts'
import type { WireEntry } from './wire-entry.ts'

const TITLES = new Map([['11200', 'HTTP retrieval failure']])

function Panel({ loaded }: { readonly loaded: ReturnType<typeof loadedOf> }) {
  const { search } = useViewState()
  return (
    <FacetPanel
      loaded={loaded}
      search={search}
      ground={{ titles: TITLES }}
      isLoading={false}
      isComplete
    />
  )
}

function show(rows: readonly WireEntry[], address = '/') {
  history.replaceState(null, '', address)
  render(<Panel loaded={loadedOf(rows)} />)
  return userEvent.setup()
}

const facet = (title: RegExp) => {
  const found = screen.getByText(title, { selector: 'summary' }).closest('details')
  if (!found) throw new Error('No such facet.')
  return within(found)
}

const TWO_CODES = [{}, {}, { error_code: '12100' }]

test('a value says how many have it, and a click searches for it, another no more', async () => {
  const user = show(TWO_CODES, '/?level=error&q=got')
  expect(screen.getByText('Counts of', { exact: false })).toHaveTextContent(
    'Counts of 3 in the range',
  )
  const value = facet(/^Code/).getByRole('link', { name: '11200 HTTP retrieval failure 2' })
  await user.click(value)
  expect(location.search).toBe('?level=error&q=got+code%3A11200')
  expect(value).toHaveAttribute('aria-current', 'true')
  await user.click(value)
  expect(location.search).toBe('?level=error&q=got')
})

test('one can have only a value, several, or all but it', async () => {
  const user = show(TWO_CODES, '/?q=code%3A12100')
  await user.click(screen.getByRole('link', { name: 'Only code 11200' }))
  expect(location.search).toBe('?q=code%3A11200')
  await user.click(facet(/^Code/).getByRole('link', { name: /^12100/ }))
  expect(location.search).toBe('?q=code%3A11200%2C12100')
  await user.click(screen.getByRole('link', { name: 'Exclude code 11200' }))
  expect(location.search).toBe('?q=code%3A12100+-code%3A11200')
  await user.click(screen.getByRole('link', { name: 'Do not exclude code 11200' }))
  expect(location.search).toBe('?q=code%3A12100')
})

test('many values show the most frequent, the rest on demand or by a part of their text', async () => {
  const rows = Array.from({ length: 10 }, (_, number) => ({
    request_url: `https://shop${number}.example/voice`,
  }))
  const user = show(rows)
  const hosts = facet(/^Host/)
  expect(hosts.getAllByRole('link', { name: /^shop/ })).toHaveLength(6)
  await user.type(hosts.getByRole('textbox', { name: 'Find a host' }), 'SHOP9')
  expect(hosts.getByRole('link', { name: /^shop/ })).toHaveTextContent('shop9.example 1')
  await user.type(hosts.getByRole('textbox'), 'x')
  expect(hosts.getByText('No such host in what is listed.')).toBeVisible()
  await user.clear(hosts.getByRole('textbox'))
  await user.click(hosts.getByRole('button', { name: 'Show more' }))
  expect(hosts.getAllByRole('link', { name: /^shop/ })).toHaveLength(10)
})

test('what is searched for and has nothing stays in sight, so that it can be taken back', async () => {
  const user = show(TWO_CODES, '/?q=-host%3A%3Dgone.example')
  const gone = facet(/^Host/).getByRole('link', { name: 'gone.example 0' })
  await user.click(gone)
  expect(location.search).toBe('?q=host%3A%3Dgone.example')
})

test('phone numbers in paths are starred out where a person wants that', () => {
  masking.set(true)
  show([{ request_url: 'https://a.example/from/+15551234567' }])
  expect(facet(/^Path/).getByText('/from/+1********67')).toBeInTheDocument()
})
