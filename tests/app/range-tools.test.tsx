import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { Filters } from '../../src/filters/Filters.tsx'
import { useViewState } from '../../src/url/address-bar.ts'

const NOW = Date.parse('2026-11-21T14:03:22Z')

function FiltersOfTheAddress() {
  return <Filters view={useViewState()} zone="Europe/Berlin" now={NOW} />
}

async function showAt(address: string) {
  history.replaceState(null, '', address)
  render(<FiltersOfTheAddress />)
  const user = userEvent.setup()
  return { user, opener: await screen.findByRole('button', { name: 'Type a range' }) }
}

test('a typed range is said before it is applied, and stays relative in the link', async () => {
  const { user, opener } = await showAt('/?q=a')
  await user.click(opener)
  const box = screen.getByRole('textbox', { name: 'Range' })
  expect(box).toHaveFocus()
  expect(box).toHaveAccessibleDescription(/^Now: Last 7 days: .* · Europe\/Berlin$/)
  await user.type(box, 'Nov 18 8:40 – 9:10')
  expect(screen.getByRole('status')).toHaveTextContent(
    'Nov 18, 08:40–09:10 UTC+1 · 30 min · Europe/Berlin',
  )
  expect(location.search).toBe('?q=a')
  await user.clear(box)
  await user.type(box, 'last 3 hours{Enter}')
  expect(location.search).toBe('?range=3h&q=a')
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(opener).toHaveFocus()
})

test('what cannot be read is explained, and applied by nothing', async () => {
  const { user, opener } = await showAt('/')
  await user.click(opener)
  const box = screen.getByRole('textbox', { name: 'Range' })
  await user.type(box, '8/9{Enter}')
  expect(box).toBeInvalid()
  expect(box).toHaveAccessibleDescription(/^A date with slashes may be read in two ways/)
  expect(screen.getByRole('button', { name: 'Show' })).toBeDisabled()
  expect(location.search).toBe('')
  await user.clear(box)
  await user.click(screen.getByRole('button', { name: 'yesterday' }))
  expect(box).toHaveFocus()
  await user.click(screen.getByRole('button', { name: 'Show' }))
  expect(location.search).toBe('?from=2026-11-20&to=2026-11-20&zone=Europe%2FBerlin')
})

test('steps lead back and on by the range’s own length', async () => {
  const { user } = await showAt('/?from=2026-11-19&to=2026-11-20&zone=Europe%2FBerlin')
  await user.click(screen.getByRole('button', { name: 'Earlier' }))
  expect(location.search).toContain('from=2026-11-17&to=2026-11-18')
  await user.click(screen.getByRole('button', { name: 'Later' }))
  await user.click(screen.getByRole('button', { name: 'Later' }))
  expect(location.search).toContain('from=2026-11-21&to=2026-11-22')
  expect(screen.getByRole('button', { name: 'Later' })).toBeDisabled()
})

test('the date fields say what Twilio is asked for', async () => {
  await showAt('/?from=2026-11-20&to=2026-11-20')
  await waitFor(() =>
    expect(screen.getByLabelText('From')).toHaveAccessibleDescription(
      'Twilio is asked for the GMT days Nov 19 – Nov 20; what lies outside the range is left out here.',
    ),
  )
})
