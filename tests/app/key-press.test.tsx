import { screen } from '@testing-library/react'
import { startTransition } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useKeyPress } from '../../src/ui/use-key-press.ts'

let root: Root

beforeEach(() => {
  // Within `act` React leaves nothing for later, as it does in a browser.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
  root = createRoot(document.body.appendChild(document.createElement('div')))
})

afterEach(() => {
  root.unmount()
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})

function Ear({ hear }: { hear(key: string): void }) {
  useKeyPress(({ key }) => hear(key))
  return <p>Listening</p>
}

/** It comes at React’s leisure, as what is loaded late does. */
function showEar(hear: (key: string) => void): void {
  startTransition(() => root.render(<Ear hear={hear} />))
}

function press(key: string, how: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...how })
  document.body.dispatchEvent(event)
  return event
}

test('a key is heard from the moment in which what hears it is there', async () => {
  const hear = vi.fn()
  const seen = new Promise<void>((resolve) => {
    new MutationObserver((_, observer) => {
      observer.disconnect()
      press('j')
      resolve()
    }).observe(document.body, { childList: true, subtree: true })
  })
  press('k')
  showEar(hear)
  await seen
  expect(screen.getByText('Listening')).toBeVisible()
  expect(hear.mock.calls).toEqual([['j']])
})

test('what is being composed, or was used by something closer, is not heard', async () => {
  const hear = vi.fn()
  showEar(hear)
  const words = await screen.findByText('Listening')
  press('e', { isComposing: true })
  words.addEventListener('keydown', (event) => event.preventDefault())
  words.dispatchEvent(new KeyboardEvent('keydown', { key: 'x', bubbles: true, cancelable: true }))
  press('u')
  expect(hear.mock.calls).toEqual([['u']])
})
