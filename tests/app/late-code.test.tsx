import { act, render, screen } from '@testing-library/react'
import { Component, type ReactNode, Suspense } from 'react'
import { expect, test, vi } from 'vitest'
import { type LateCode, lateCode } from '../../src/ui/late-code.ts'

interface Words {
  readonly word: string
}

function Word({ code }: { readonly code: LateCode<Words> }) {
  return <p>{code.read().word}</p>
}

class Caught extends Component<{ readonly children: ReactNode }, { words: string }> {
  override state = { words: '' }

  static getDerivedStateFromError({ message }: Error) {
    return { words: message }
  }

  override render() {
    return this.state.words || this.props.children
  }
}

async function show(code: LateCode<Words>) {
  // Whatever React waits for goes on by itself.
  await act(async () => {
    render(
      <Caught>
        <Suspense fallback="Coming">
          <Word code={code} />
        </Suspense>
      </Caught>,
    )
  })
}

test('a part waits for its code, which is asked for once', async () => {
  let come: (words: Words) => void = () => {}
  const ask = vi.fn(
    () =>
      new Promise<Words>((resolve) => {
        come = resolve
      }),
  )
  const code = lateCode(ask)
  expect(ask).not.toHaveBeenCalled()
  await show(code)
  expect(screen.getByText('Coming')).toBeVisible()
  expect(code.here()).toBeNull()
  come({ word: 'Here' })
  expect(await screen.findByText('Here')).toBeVisible()
  expect(await code.load()).toBe(code.here())
  expect(ask).toHaveBeenCalledTimes(1)
})

test('what has come is drawn at once', async () => {
  const code = lateCode(async () => ({ word: 'Here' }))
  await code.load()
  await show(code)
  expect(screen.getByText('Here')).toBeVisible()
})

test('code that did not come ahead is asked for again when it is wanted', async () => {
  const ask = vi
    .fn<() => Promise<Words>>()
    .mockRejectedValueOnce(new Error('No such file'))
    .mockResolvedValue({ word: 'Here' })
  const code = lateCode(ask)
  await expect(code.load()).rejects.toThrow('No such file')
  await show(code)
  expect(await screen.findByText('Here')).toBeVisible()
})

test('code that does not come is an error, not an empty part', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  await show(lateCode(() => Promise.reject(new Error('No such file'))))
  expect(await screen.findByText('No such file')).toBeVisible()
})
