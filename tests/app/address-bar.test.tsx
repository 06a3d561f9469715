import { act, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import {
  closeEntry,
  currentView,
  moveTo,
  openEntry,
  useViewState,
} from '../../src/url/address-bar.ts'
import { EntryLink } from '../../src/url/EntryLink.tsx'
import { readViewState } from '../../src/url/view-state.ts'
import { entrySid } from './show-entry.tsx'

const ENTRY = { sid: entrySid(1), callSid: null }
const OTHER = { sid: entrySid(2), callSid: null }

/** What the page shows of the address, and a link to each of two entries. */
function Page() {
  const { level, search, open } = useViewState()
  return (
    <>
      <p>
        {level} “{search}” {open === null ? 'closed' : open.sid.slice(-1)}
      </p>
      <EntryLink open={ENTRY}>First</EntryLink>
      <EntryLink open={OTHER}>Second</EntryLink>
    </>
  )
}

/** Shows the page at an address, as if it had been opened in a new tab. */
function showAt(address: string) {
  history.pushState(null, '', address)
  render(<Page />)
  return { user: userEvent.setup(), steps: history.length }
}

const sees = (text: string) => expect(screen.getByText(text)).toBeInTheDocument()

async function goBack(): Promise<void> {
  const left = new Promise((resolve) =>
    window.addEventListener('popstate', resolve, { once: true }),
  )
  await act(async () => {
    history.back()
    await left
  })
}

test('an entry that is opened leaves the range as it was: nothing is worked out anew for it', () => {
  history.replaceState(null, '', '/?range=24h')
  const { range } = currentView()
  expect(currentView()).toBe(currentView())
  openEntry(ENTRY)
  expect(currentView().open).toEqual(ENTRY)
  expect(currentView().range).toBe(range)
  moveTo({ range: { kind: 'last', span: '30d' } })
  expect(currentView().range).not.toBe(range)
})

describe('moving', () => {
  test('shows at once what the address says, and Back undoes it', async () => {
    const { steps } = showAt('/?q=a')
    act(() => moveTo({ level: 'error' }))
    sees('error “a” closed')
    expect([location.search, history.length]).toEqual(['?level=error&q=a', steps + 1])
    await goBack()
    sees('all “a” closed')
  })

  test('without a step leaves the history as long as it was', () => {
    const { steps } = showAt('/')
    for (const search of ['a', 'ab', 'abc']) act(() => moveTo({ search }, 'replace'))
    sees('all “abc” closed')
    expect(history.length).toBe(steps)
  })

  test('to where one is adds no step', () => {
    const { steps } = showAt('/?level=error')
    act(() => moveTo({ level: 'error' }))
    expect(history.length).toBe(steps)
  })
})

describe('an entry’s link', () => {
  test('opens it here at a plain click, and Back closes it', async () => {
    const { user, steps } = showAt('/?level=error&q=a')
    await user.click(screen.getByRole('link', { name: 'First' }))
    sees('error “a” 1')
    expect(history.length).toBe(steps + 1)
    await goBack()
    sees('error “a” closed')
  })

  test('is an address that restores the view with the entry open', () => {
    showAt('/?level=error&q=a')
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'Second' })
    expect(readViewState(new URL(link.href).search)).toEqual({
      ...readViewState('?level=error&q=a'),
      open: OTHER,
    })
  })

  test.each(['Control', 'Meta', 'Shift', 'Alt'])('is left to the browser with %s', async (key) => {
    const { user } = showAt('/')
    // What the browser does with a link, jsdom cannot: it must only have been left to.
    const left: boolean[] = []
    const listen = (event: Event) => {
      left.push(!event.defaultPrevented)
      event.preventDefault()
    }
    window.addEventListener('click', listen)
    await user.keyboard(`{${key}>}`)
    await user.click(screen.getByRole('link', { name: 'First' }))
    await user.keyboard(`{/${key}}`)
    window.removeEventListener('click', listen)
    expect(left).toEqual([true])
    sees('all “” closed')
  })
})

describe('closing an entry', () => {
  test('goes back to the list it was opened from, after reading others too', async () => {
    const { user, steps } = showAt('/?q=a')
    await user.click(screen.getByRole('link', { name: 'First' }))
    await user.click(screen.getByRole('link', { name: 'Second' }))
    sees('all “a” 2')
    expect(history.length).toBe(steps + 1)
    act(() => closeEntry())
    await waitFor(() => sees('all “a” closed'))
    // Forward is the last entry read.
    act(() => history.forward())
    await waitFor(() => sees('all “a” 2'))
  })

  test('stays on the page where a link opened it', () => {
    showAt(`/?level=error&entry=${ENTRY.sid}`)
    act(() => closeEntry())
    sees('error “” closed')
    expect(location.search).toBe('?level=error')
  })

  test.each([
    ['searched', () => moveTo({ search: 'b' }, 'replace'), 'all “b” closed'],
    ['filtered', () => moveTo({ level: 'error' }), 'error “a” closed'],
  ])('loses nothing that was %s meanwhile', async (_, change, then) => {
    showAt('/?q=a')
    act(() => openEntry(ENTRY))
    act(change)
    act(() => closeEntry())
    await waitFor(() => sees(then))
    expect(readViewState(location.search).open).toBeNull()
  })
})
