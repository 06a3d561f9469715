import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { Component, type ReactNode, Suspense } from 'react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { Late } from '../../src/ui/Late.tsx'
import { LateDialog } from '../../src/ui/LateDialog.tsx'
import { type LateCode, lateCode, loadSomeCode } from '../../src/ui/late-code.ts'

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

test('code is loaded ahead one after the other', async () => {
  // That of the other tests, some of which does not come.
  while (await loadSomeCode().catch(() => true));
  const asked: string[] = []
  const asks = (word: string) => () => {
    asked.push(word)
    return Promise.resolve({ word })
  }
  const [first, second] = [lateCode(asks('first')), lateCode(asks('second'))]
  expect(await loadSomeCode()).toBe(true)
  expect(asked).toEqual(['first'])
  expect(await loadSomeCode()).toBe(true)
  expect(await loadSomeCode()).toBe(false)
  expect([first.here(), second.here()]).toEqual([{ word: 'first' }, { word: 'second' }])
})

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
  expect(await screen.findByText('A part of the page did not load.')).toBeVisible()
})

/** Code that comes from the second time on. */
function comesLater() {
  return vi
    .fn<() => Promise<Words>>()
    .mockRejectedValueOnce(new Error('No such file'))
    .mockResolvedValue({ word: 'Here' })
}

describe('where a part’s code does not come', () => {
  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
  })

  test('that part says so, the others stay, and it can be asked for again', async () => {
    const code = lateCode(comesLater())
    render(
      <>
        <p>Rows</p>
        <Late code={code}>{({ word }) => <p>{word}</p>}</Late>
      </>,
    )
    expect(await screen.findByRole('alert')).toHaveTextContent('This part of the page did not load')
    expect(screen.getByText('Rows')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('Here')).toBeVisible()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('asking again asks for the style sheets that did not come, too', async () => {
    const link = document.createElement('link')
    Object.assign(link, { rel: 'stylesheet', href: '/assets/words.css' })
    document.head.append(link)
    render(<Late code={lateCode(comesLater())}>{({ word }) => <p>{word}</p>}</Late>)
    await userEvent.click(await screen.findByRole('button', { name: 'Try again' }))
    expect(await screen.findByText('Here')).toBeVisible()
    const again = document.head.querySelector('link[href="/assets/words.css"]')
    expect(again).not.toBe(link)
    expect(link.isConnected).toBe(false)
    again?.remove()
  })

  test('a dialog says so in one that can be closed', async () => {
    const onClose = vi.fn()
    render(
      <LateDialog label="Words" code={lateCode(comesLater())} onClose={onClose}>
        {({ word }) => <p>{word}</p>}
      </LateDialog>,
    )
    const dialog = await screen.findByRole('dialog', { name: 'Words' })
    expect(dialog).toHaveTextContent('This part of the page did not load')
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(onClose).toHaveBeenCalled()
  })
})
