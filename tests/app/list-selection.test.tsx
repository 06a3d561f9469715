import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { rowOf } from './pretended-log.ts'
import { drawnRows, selectedNumbers, showList } from './show-list.tsx'

const FIVE = [1, 2, 3, 4, 5].map((number) => rowOf(number))

/** The checkbox of the row at a place, counted from 0: the newest entry's. */
function box(place: number): HTMLElement {
  return within(drawnRows()[place] ?? document.body).getByRole('checkbox')
}

const all = () => screen.getByRole<HTMLInputElement>('checkbox', { name: /^Select all/ })

describe('selecting by mouse', () => {
  test('one by one', async () => {
    const { user } = showList(FIVE)
    await user.click(box(0))
    await user.click(box(2))
    expect(selectedNumbers()).toBe('5 3')
    expect([box(0), box(2)].every((one) => one instanceof HTMLInputElement && one.checked)).toBe(
      true,
    )
    await user.click(box(0))
    expect(selectedNumbers()).toBe('3')
  })

  test('a range, with Shift, from the last one chosen', async () => {
    const { user } = showList(FIVE)
    await user.click(box(3))
    await user.keyboard('{Shift>}')
    await user.click(box(1))
    await user.keyboard('{/Shift}')
    expect(selectedNumbers()).toBe('4 3 2')
  })

  test('beside the box as well, where nothing is opened', async () => {
    const { user } = showList(FIVE)
    const cell = (place: number) => box(place).closest('td') ?? document.body
    await user.click(cell(3))
    expect(selectedNumbers()).toBe('2')
    await user.keyboard('{Shift>}')
    await user.click(cell(1))
    await user.keyboard('{/Shift}')
    expect(selectedNumbers()).toBe('4 3 2')
    await user.click(cell(1))
    expect(selectedNumbers()).toBe('3 2')
    expect(location.search).not.toContain('entry=')
  })

  test('a range as it is sorted', async () => {
    history.replaceState(null, '', '/?sort=time')
    const { user } = showList(FIVE)
    await user.click(box(0))
    await user.keyboard('{Shift>}')
    await user.click(box(1))
    await user.keyboard('{/Shift}')
    expect(selectedNumbers().split(' ').toSorted()).toEqual(['1', '2'])
  })

  test('all that is listed, and none of it', async () => {
    const { user, show } = showList(FIVE)
    expect(all()).toHaveAccessibleName('Select all 5 loaded that match')
    await user.click(box(4))
    expect([all().checked, all().indeterminate]).toEqual([false, true])
    await user.click(all())
    expect([selectedNumbers(), all().checked, all().indeterminate]).toEqual([
      '5 4 3 2 1',
      true,
      false,
    ])
    // What comes later is not chosen by itself.
    show([...FIVE, rowOf(6)])
    expect([selectedNumbers(), all().indeterminate]).toEqual(['5 4 3 2 1', true])
    await user.click(all())
    await user.click(all())
    expect(selectedNumbers()).toBe('none')
  })

  test('counts only what is still listed', async () => {
    const { user, show } = showList(FIVE)
    await user.click(all())
    show(FIVE.slice(0, 2))
    expect([selectedNumbers(), all().checked]).toEqual(['2 1', true])
    show([])
    expect(selectedNumbers()).toBe('none')
    expect(all()).toBeDisabled()
  })
})
