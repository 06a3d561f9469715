import { act, render, renderHook, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { currentView, moveTo } from '../../src/url/address-bar.ts'
import { DrawnViewContext, useViewToDraw } from '../../src/url/drawn-view.ts'
import { ViewLink } from '../../src/url/ViewLink.tsx'

test('the view to draw follows the address, and is the same object while that says the same', () => {
  history.replaceState(null, '', '/?range=24h&q=a')
  const { result, rerender } = renderHook(() => useViewToDraw())
  const before = result.current
  expect(before).toEqual(currentView())
  rerender()
  expect(result.current).toBe(before)
  act(() => moveTo({ search: 'ab' }, 'replace'))
  expect(result.current).toEqual(currentView())
  expect(result.current.range).toBe(before.range)
  act(() => moveTo({ level: 'error' }))
  expect(result.current).toEqual(currentView())
})

test('a link that is a key behind still leads from what is typed', async () => {
  history.replaceState(null, '', '/?q=a')
  render(
    <DrawnViewContext value={currentView()}>
      <ViewLink change={{ level: 'error' }}>Errors</ViewLink>
    </DrawnViewContext>,
  )
  act(() => moveTo({ search: 'ab' }, 'replace'))
  const link = screen.getByRole('link', { name: 'Errors' })
  expect(link).toHaveAttribute('href', '/?level=error&q=a')
  await userEvent.setup().click(link)
  expect(currentView()).toMatchObject({ level: 'error', search: 'ab' })
})
