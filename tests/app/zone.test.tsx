import { act, render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { systemZone } from '../../src/log/zone.ts'
import { chosenZone } from '../../src/settings/chosen-zone.ts'
import { useViewState } from '../../src/url/address-bar.ts'
import { chooseZone } from '../../src/zone/choose-zone.ts'
import { useShownZone } from '../../src/zone/shown-zone.ts'
import { ZoneMenu } from '../../src/zone/ZoneMenu.tsx'

const NOW = Date.parse('2026-11-21T23:30:00Z')

function ZoneOfTheAddress() {
  return <ZoneMenu zone={useShownZone(useViewState().range)} now={NOW} />
}

function showAt(address: string) {
  history.replaceState(null, '', address)
  render(<ZoneOfTheAddress />)
  const user = userEvent.setup()
  const opener = () => screen.getByRole('button', { name: /^Time zone: / })
  return {
    user,
    opener,
    open: async () => {
      await user.click(opener())
      return screen.findByRole('combobox', { name: 'Find a time zone' })
    },
    offers: () => screen.getAllByRole('option').map((option) => option.textContent),
  }
}

describe('the zone of all times', () => {
  test('is the computer’s at first, and any other that is chosen stays', async () => {
    const { user, opener, open, offers } = showAt('/')
    expect(opener()).toHaveAccessibleName(new RegExp(`^Time zone: ${systemZone()}`))
    const box = await open()
    await waitFor(() => expect(box).toHaveFocus())
    expect(offers()[0]).toContain(`This computer’s: ${systemZone()}`)
    expect(offers()[1]).toMatch(/^UTC/)
    await user.type(box, 'kathm')
    expect(offers()).toEqual(['Asia/KathmanduUTC+5:45'])
    await user.keyboard('{Enter}')
    expect(opener()).toHaveAccessibleName('Time zone: Asia/Kathmandu (UTC+5:45)')
    expect(opener()).toHaveFocus()
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect([chosenZone.get(), location.search]).toEqual(['Asia/Kathmandu', ''])
  })

  test('is found by parts of its name, walked to by arrows, or said not to be', async () => {
    const { user, opener, open, offers } = showAt('/')
    const box = await open()
    await user.type(box, 'NEW york')
    expect(offers()).toEqual(['America/New_YorkUTC−5'])
    await user.type(box, ' x')
    expect(screen.queryByRole('option')).not.toBeInTheDocument()
    expect(screen.getByRole('status')).toHaveTextContent('No zone has that name.')
    await user.clear(box)
    expect(screen.getByRole('status')).toHaveTextContent(/^\d+ more/)
    await user.keyboard('{ArrowUp}{ArrowDown}{ArrowDown}')
    expect(screen.getByRole('option', { selected: true })).toHaveTextContent(/^UTC/)
    await user.keyboard('{Enter}')
    expect(opener()).toHaveAccessibleName('Time zone: UTC')
  })

  test('is not changed by Escape', async () => {
    const { user, opener, open } = showAt('/')
    await user.type(await open(), 'kath{Escape}')
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(opener()).toHaveFocus()
    expect(chosenZone.get()).toBeNull()
  })

  test('is that of the days in a link, whatever was chosen here', () => {
    chosenZone.set('Asia/Kathmandu')
    const { opener } = showAt('/?from=2026-11-20&to=2026-11-20&zone=Europe%2FBerlin')
    expect(opener()).toHaveAccessibleName('Time zone: Europe/Berlin (UTC+1)')
  })
})

describe('another zone leaves the stretch of time as it is', () => {
  const BERLIN = '?from=2026-10-25&to=2026-10-25&zone=Europe%2FBerlin'

  test('where it is days: they become times, and days again on the way back', () => {
    showAt(`/${BERLIN}`)
    const steps = history.length
    act(() => chooseZone('UTC'))
    // The day on which the clocks go back has 25 hours.
    expect(location.search).toBe('?from=2026-10-24T22%3A00%3A00Z&to=2026-10-25T23%3A00%3A00Z')
    act(() => chooseZone('Europe/Berlin'))
    expect(location.search).toBe(BERLIN)
    expect(history.length).toBe(steps)
  })

  test('where it moves on with the clock', () => {
    showAt('/?range=3h')
    act(() => chooseZone('UTC'))
    expect(location.search).toBe('?range=3h')
  })
})
