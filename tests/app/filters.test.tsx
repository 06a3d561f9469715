import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Filters } from '../../src/filters/Filters.tsx'
import { moveTo, useViewState } from '../../src/url/address-bar.ts'

const NOW = Date.parse('2026-11-21T23:30:00Z')

function FiltersOfTheAddress() {
  return <Filters view={useViewState()} zone="Europe/Berlin" now={NOW} />
}

function showAt(address: string) {
  history.replaceState(null, '', address)
  render(<FiltersOfTheAddress />)
  return { user: userEvent.setup() }
}

const addressIs = (address: string) => waitFor(() => expect(location.search).toBe(address))

const span = (name: string) =>
  within(screen.getByRole('group', { name: 'Ready-made ranges' })).getByRole('button', { name })

const from = () => screen.getByLabelText<HTMLInputElement>('From')
const to = () => screen.getByLabelText<HTMLInputElement>('To')

/** As the browser reports each part of a date that is typed. */
function type(field: HTMLInputElement, ...values: string[]): void {
  for (const value of values) fireEvent.change(field, { target: { value } })
}

describe('the level', () => {
  test('is one of three, chosen by mouse or arrow keys', async () => {
    const { user } = showAt('/?q=a')
    const level = within(screen.getByRole('radiogroup', { name: 'Level' }))
    expect(level.getAllByRole('radio').map((radio) => radio.parentElement?.textContent)).toEqual([
      'All',
      'Errors',
      'Warnings',
    ])
    expect(level.getByRole('radio', { name: 'All' })).toBeChecked()

    await user.click(level.getByRole('radio', { name: 'Errors' }))
    await addressIs('?level=error&q=a')
    expect(level.getByRole('radio', { name: 'Errors' })).toBeChecked()
    await user.keyboard('{ArrowRight}')
    await addressIs('?level=warning&q=a')
    await user.click(level.getByRole('radio', { name: 'All' }))
    await addressIs('?q=a')
  })
})

describe('the ready-made ranges', () => {
  test('are pressed where they are chosen, and the days beside them follow', async () => {
    const { user } = showAt('/')
    const week = span('Last 7 days')
    expect(week).toHaveAttribute('aria-pressed', 'true')
    // In the person's zone it is the 22nd already.
    expect([from().value, to().value]).toEqual(['2026-11-15', '2026-11-22'])

    await user.click(span('Last 24 hours'))
    await addressIs('?range=24h')
    expect(week).toHaveAttribute('aria-pressed', 'false')
    expect([from().value, to().value]).toEqual(['2026-11-21', '2026-11-22'])
    await user.click(span('Last 30 days'))
    await addressIs('?range=30d')
    await user.click(week)
    await addressIs('')
  })
})

describe('the exact days', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  /** A pause in typing, long enough for anything that would come of it. */
  const pause = () => act(() => vi.advanceTimersByTime(60_000))

  test('are chosen by both fields, and no range is pressed then', () => {
    showAt('/?level=error')
    type(from(), '2026-11-01')
    type(to(), '2026-11-02')
    pause()
    expect(location.search).toBe('?level=error&from=2026-11-01&to=2026-11-02&zone=Europe%2FBerlin')
    expect(screen.queryByRole('button', { pressed: true })).not.toBeInTheDocument()
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  test('are not taken while they are being typed', () => {
    showAt('/?from=2026-11-01&to=2026-11-20')
    const steps = history.length
    // First the month's 1, then the 12 it becomes; the year digit by digit.
    type(to(), '2026-01-20', '2026-12-20', '', '0002-12-20', '0020-12-20', '0202-12-20')
    type(to(), '2025-12-20')
    type(from(), '2025-01-01', '2025-12-01')
    expect(location.search).toBe('?from=2026-11-01&to=2026-11-20')
    pause()
    expect(location.search).toBe('?from=2025-12-01&to=2025-12-20&zone=Europe%2FBerlin')
    expect(history.length).toBe(steps + 1)
  })

  test.each([
    ['From after To', '2026-11-21', '2026-11-20', 'From is after To.'],
    ['too many days', '2024-01-01', '2026-11-20', 'A range may span 400 days at most.'],
    ['a half-typed year', '0202-11-01', '2026-11-20', 'Twilio has no log from before 2008.'],
    ['an empty field', '', '2026-11-20', 'Both days are needed.'],
  ])('say what is wrong with %s, and lose nothing of it', (_, first, last, reason) => {
    showAt('/?range=24h')
    type(from(), first)
    type(to(), last)
    expect(screen.getByRole('alert')).toHaveTextContent(reason)
    expect(from()).toBeInvalid()
    expect(from()).toHaveAccessibleDescription(reason)
    pause()
    expect([from().value, to().value, location.search]).toEqual([first, last, '?range=24h'])

    type(from(), '2026-11-19')
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    pause()
    expect(location.search).toBe('?from=2026-11-19&to=2026-11-20&zone=Europe%2FBerlin')
  })

  test('give way to a ready-made range that is chosen while they are being typed', () => {
    showAt('/')
    type(from(), '2026-11-21')
    fireEvent.click(span('Last 30 days'))
    expect(from().value).toBe('2026-10-23')
    pause()
    expect(location.search).toBe('?range=30d')
  })

  test('that make no range give way to a ready-made one, also to the one that is chosen', () => {
    showAt('/')
    type(from(), '2026-12-24')
    expect(screen.getByRole('alert')).toBeVisible()
    fireEvent.click(span('Last 7 days'))
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(from().value).toBe('2026-11-15')
  })

  test('give way to a range that comes from elsewhere', () => {
    showAt('/')
    type(from(), '2026-12-24')
    act(() => moveTo({ range: { kind: 'last', span: '30d' } }))
    expect([from().value, screen.queryByRole('alert')]).toEqual(['2026-10-23', null])
  })
})

describe('the search', () => {
  test('follows every key, in its place, without a step in the history', async () => {
    const { user } = showAt('/?level=error')
    const steps = history.length
    const box = screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search' })
    await user.type(box, 'a c&')
    await addressIs('?level=error&q=a+c%26')
    await user.type(box, 'b', { initialSelectionStart: 1, initialSelectionEnd: 1 })
    expect([box.value, box.selectionStart]).toEqual(['ab c&', 2])
    expect(history.length).toBe(steps)
    await user.clear(box)
    await addressIs('?level=error')
  })

  test('shows what a link brought', () => {
    showAt('/?q=%3Cb%3E+1%25')
    expect(screen.getByRole('searchbox', { name: 'Search' })).toHaveValue('<b> 1%')
  })
})
