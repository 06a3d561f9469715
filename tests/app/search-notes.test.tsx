import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { SearchNotes } from '../../src/filters/SearchNotes.tsx'
import { useViewState } from '../../src/url/address-bar.ts'

function NotesOfTheAddress() {
  return <SearchNotes search={useViewState().search} />
}

test('a field that is none is told of, and a click searches for what was meant', async () => {
  history.replaceState(null, '', '/?level=error&q=cod%3A11200+late')
  render(<NotesOfTheAddress />)
  const notes = screen.getByRole('status', { name: 'About the search' })
  expect(notes).toHaveTextContent(
    'There is no field “cod”, so “cod:11200” is looked for as text. Did you mean code:11200 late?',
  )
  await userEvent.setup().click(screen.getByRole('link', { name: 'code:11200 late' }))
  expect(location.search).toBe('?level=error&q=code%3A11200+late')
  expect(notes).toBeEmptyDOMElement()
})
