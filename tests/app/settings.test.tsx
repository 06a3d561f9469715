import { act, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { loadBudget } from '../../src/settings/load-budget.ts'
import { storedSetting, useSetting } from '../../src/settings/setting.ts'

const word = storedSetting<string>('word', {
  read: (stored) => (typeof stored === 'string' ? stored : 'nothing'),
})

function Word() {
  return <output>{useSetting(word)}</output>
}

test('a setting is what was set, for who reads it later and for who shows it now', () => {
  render(<Word />)
  expect(screen.getByRole('status')).toHaveTextContent('nothing')
  act(() => word.set('bread'))
  expect(screen.getByRole('status')).toHaveTextContent('bread')
  expect(storedSetting<unknown>('word', { read: (stored) => stored }).get()).toBe('bread')
})

test('a change in another tab is shown', () => {
  render(<Word />)
  localStorage.setItem('twilio-log-viewer.word', '"salt"')
  act(() => void dispatchEvent(new StorageEvent('storage', { key: 'twilio-log-viewer.word' })))
  expect(screen.getByRole('status')).toHaveTextContent('salt')
})

test('where nothing can be stored, a setting holds while the page is open', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  render(<Word />)
  act(() => word.set('bread'))
  expect(screen.getByRole('status')).toHaveTextContent('bread')
  vi.restoreAllMocks()
  act(() => word.set('salt'))
  expect(screen.getByRole('status')).toHaveTextContent('salt')
})

test('a value is the same object until it changes', () => {
  const list = storedSetting<readonly number[]>('list', {
    read: (stored) =>
      Array.isArray(stored) ? stored.filter((one) => typeof one === 'number') : [],
  })
  list.set([1, 2])
  expect(list.get()).toBe(list.get())
})

test.each([
  ['nothing', null, 250_000],
  ['no JSON', '{', 250_000],
  ['another kind', '"many"', 250_000],
  ['none at all', '0', 250_000],
  ['a broken number', '1.5', 250_000],
  ['one’s own', '1000', 1000],
])('the budget where the browser keeps %s', (_, stored, budget) => {
  if (stored !== null) localStorage.setItem('twilio-log-viewer.budget', stored)
  expect(loadBudget.get()).toBe(budget)
})
