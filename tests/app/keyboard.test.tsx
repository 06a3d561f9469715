import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import type { Command } from '../../src/app/keyboard/command.ts'
import { findCommands } from '../../src/app/keyboard/find-commands.ts'
import { keyOf, keyWords } from '../../src/app/keyboard/key-of.ts'
import { savedViews } from '../../src/settings/saved-views.ts'
import { rowOf } from './pretended-log.ts'
import { entrySid } from './show-entry.tsx'
import { drawnRows, selectedNumbers, showList, table } from './show-list.tsx'
import type { WireEntry } from './wire-entry.ts'

const keyboard = { hasKeyboard: true }

/** Rows of these numbers, the highest newest; those named are warnings. */
function rows(count: number, warnings: readonly number[] = []): WireEntry[] {
  return Array.from({ length: count }, (_, at) => {
    const number = count - at
    return { ...rowOf(number), log: warnings.includes(number) ? '1' : '0' }
  })
}

/** The number of the entry whose link has the focus; null for none. */
function focused(): number | null {
  const { activeElement } = document
  if (!(activeElement instanceof HTMLAnchorElement)) return null
  return Number.parseInt(new URL(activeElement.href).searchParams.get('entry')?.slice(2) ?? '', 16)
}

const focusIsOn = (number: number) => waitFor(() => expect(focused()).toBe(number))
const opened = () => new URLSearchParams(location.search).get('entry')

function linkOf(place: number): HTMLElement {
  return within(drawnRows()[place] ?? table()).getByRole('link')
}

function boxOf(place: number): HTMLElement {
  return within(drawnRows()[place] ?? table()).getByRole('checkbox')
}

describe('j and k', () => {
  test('begin at the top of what is in view, walk the rows, and say where the list ends', async () => {
    const { user } = showList(rows(3), keyboard)
    for (const [key, number] of [
      ['j', 3],
      ['j', 2],
      ['j', 1],
      ['k', 2],
    ] as const) {
      await user.keyboard(key)
      await focusIsOn(number)
    }
    await user.keyboard('j')
    await focusIsOn(1)
    await user.keyboard('j')
    expect(await screen.findByText('This is the last one listed.')).toBeVisible()
    expect(focused()).toBe(1)
  })

  test('go on loading where the list ends before the log does, and say so', async () => {
    const goOn = vi.fn()
    const { user } = showList(rows(1), { ...keyboard, goOn })
    await user.keyboard('j')
    await focusIsOn(1)
    await user.keyboard('j')
    expect(goOn).toHaveBeenCalledOnce()
    expect(
      await screen.findByText('Loading goes on: the next one follows once it is here.'),
    ).toBeVisible()
  })

  test('step on by themselves once the next one is here', async () => {
    const { user, show } = showList([rowOf(3)], { ...keyboard, isLoading: true })
    await user.keyboard('j')
    await focusIsOn(3)
    show([rowOf(3), rowOf(2)])
    expect(focused()).toBe(3)
    await user.keyboard('jj')
    await focusIsOn(2)
    expect(
      await screen.findByText('More is still being loaded: the next one follows once it is here.'),
    ).toBeVisible()
    show([rowOf(3), rowOf(2), rowOf(1)])
    await focusIsOn(1)
  })

  test('open the next one once it is here, where one is open', async () => {
    const { user, show } = showList([rowOf(3)], { ...keyboard, isLoading: true })
    linkOf(0).focus()
    await user.keyboard('{Enter}j')
    expect(opened()).toBe(entrySid(3))
    show([rowOf(3), rowOf(2), rowOf(1)])
    await waitFor(() => expect(opened()).toBe(entrySid(2)))
    await focusIsOn(2)
  })

  test('take no step for someone who has moved meanwhile', async () => {
    const { user, show } = showList([rowOf(4), rowOf(3)], { ...keyboard, isLoading: true })
    await user.keyboard('jj')
    await focusIsOn(3)
    await user.keyboard('jk')
    await focusIsOn(4)
    show([rowOf(4), rowOf(3), rowOf(2)])
    expect(focused()).toBe(4)
    await user.keyboard('j')
    await focusIsOn(3)
    show([rowOf(4), rowOf(3), rowOf(2), rowOf(1)])
    expect(focused()).toBe(3)
  })

  test('begin where one looks, when the row one was on is scrolled away', async () => {
    const { user } = showList(rows(500), keyboard)
    await user.keyboard('j')
    await focusIsOn(500)
    const scroller = table().parentElement ?? table()
    act(() => linkOf(0).blur())
    scroller.scrollTop = 200 * 30
    fireEvent.scroll(scroller)
    await user.keyboard('j')
    await focusIsOn(300)
  })

  test('open the next one where one is open', async () => {
    const { user } = showList(rows(3), keyboard)
    linkOf(0).focus()
    await user.keyboard('{Enter}')
    expect(opened()).toBe(entrySid(3))
    await user.keyboard('j')
    expect(opened()).toBe(entrySid(2))
    await focusIsOn(2)
    await user.keyboard('k')
    expect(opened()).toBe(entrySid(3))
  })

  test('do nothing on an empty list', async () => {
    const { user } = showList([], keyboard)
    await user.keyboard('jke')
    expect(document.body).toHaveFocus()
  })
})

test('e and E go to the next and the previous error, past all else', async () => {
  const { user } = showList(rows(6, [6, 4, 3, 1]), keyboard)
  await user.keyboard('e')
  await focusIsOn(5)
  await user.keyboard('e')
  await focusIsOn(2)
  await user.keyboard('e')
  expect(await screen.findByText('No error further down the list.')).toBeVisible()
  await user.keyboard('E')
  await focusIsOn(5)
})

describe('x', () => {
  test('selects the row one is on, or the open one; Escape then clears the selection', async () => {
    const { user } = showList(rows(3), keyboard)
    await user.keyboard('x')
    expect(selectedNumbers()).toBe('none')
    await user.keyboard('j')
    await focusIsOn(3)
    await user.keyboard('x')
    expect(selectedNumbers()).toBe('3')
    act(() => linkOf(0).blur())
    await user.keyboard('x')
    expect(selectedNumbers()).toBe('none')
    await user.keyboard('x{Escape}')
    expect(selectedNumbers()).toBe('none')
  })

  test('selects the row whose checkbox has the focus, as Space does', async () => {
    const { user } = showList(rows(3), keyboard)
    boxOf(1).focus()
    await user.keyboard('x')
    expect(selectedNumbers()).toBe('2')
    await user.keyboard(' ')
    expect(selectedNumbers()).toBe('none')
  })

  test.each(['Control', 'Meta', 'Alt'])('is left to the browser with %s', async (key) => {
    const { user } = showList(rows(3), keyboard)
    boxOf(0).focus()
    await user.keyboard(`{${key}>}x{/${key}}`)
    expect(selectedNumbers()).toBe('none')
  })
})

test('o and Enter open the row one is on, from its checkbox too', async () => {
  const { user } = showList(rows(2), keyboard)
  boxOf(1).focus()
  await user.keyboard('{Enter}')
  expect(opened()).toBe(entrySid(1))
})

describe('a key is left to', () => {
  const part = (html: string) => {
    const other = document.createElement('div')
    other.innerHTML = html
    document.body.append(other)
    other.querySelector<HTMLElement>('[data-here]')?.focus()
    return other
  }

  test.each([
    ['a field', '<input aria-label="Words" value="a" data-here>'],
    ['a text area', '<textarea aria-label="Words" data-here></textarea>'],
    ['a choice', '<select aria-label="Choice" data-here><option>One</option></select>'],
    ['a menu', '<div role="menu"><button role="menuitem" data-here>One</button></div>'],
    ['a dialog', '<dialog open><button data-here>Yes</button></dialog>'],
  ])('%s that has the focus', async (_, html) => {
    const { user } = showList(rows(2), keyboard)
    const other = part(html)
    const { activeElement } = document
    await user.keyboard('jx?{Escape}')
    expect(document.activeElement).toBe(activeElement)
    expect(selectedNumbers()).toBe('none')
    expect(screen.queryByRole('dialog', { name: 'Keyboard' })).toBeNull()
    other.remove()
  })

  test('what is composed, what has used it, and what is held with another key', () => {
    showList(rows(2), keyboard)
    const use = (event: Event) => event.preventDefault()
    fireEvent.keyDown(table(), { key: '?', isComposing: true })
    fireEvent.keyDown(table(), { key: '?', ctrlKey: true })
    fireEvent.keyDown(table(), { key: '?', altKey: true })
    table().addEventListener('keydown', use)
    fireEvent.keyDown(table(), { key: '?' })
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('a button, where it is Enter', async () => {
    const { user } = showList(rows(2), keyboard)
    screen.getByRole('button', { name: 'Commands' }).focus()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('dialog', { name: 'Commands' })).toBeVisible()
    expect(opened()).toBeNull()
  })
})

test('Escape leaves an empty field for the row one was on', async () => {
  const { user } = showList(rows(2), keyboard)
  await user.keyboard('j')
  await focusIsOn(2)
  const field = document.createElement('input')
  field.setAttribute('aria-label', 'Words')
  document.body.append(field)
  field.focus()
  await user.keyboard('{Escape}')
  await focusIsOn(2)
  field.remove()
})

test('a control that names a key gets it: a field the focus, a button a press', async () => {
  const { user } = showList(rows(1), keyboard)
  const press = vi.fn()
  const field = document.createElement('input')
  field.setAttribute('aria-keyshortcuts', '/')
  const button = document.createElement('button')
  button.setAttribute('aria-keyshortcuts', 'd')
  button.addEventListener('click', press)
  document.body.append(field, button)
  await user.keyboard('d')
  expect(press).toHaveBeenCalledOnce()
  await user.keyboard('/')
  expect(field).toHaveFocus()
  expect(field).toHaveValue('')
  field.remove()
  button.remove()
})

test('a key held down walks on, but selects once', async () => {
  showList(rows(3), keyboard)
  for (const repeat of [false, true]) {
    fireEvent.keyDown(document.body, { key: 'j', repeat })
    await focusIsOn(repeat ? 2 : 3)
  }
  for (const repeat of [false, true]) fireEvent.keyDown(document.body, { key: 'x', repeat })
  expect(selectedNumbers()).toBe('2')
})

test('the sheet names all keys', async () => {
  const { user } = showList(rows(1), keyboard)
  await user.keyboard('?')
  const sheet = within(screen.getByRole('dialog', { name: 'Keyboard' }))
  expect(sheet.getByText('Next error')).toBeVisible()
  await user.click(sheet.getByRole('button', { name: 'Close' }))
  expect(screen.queryByRole('dialog')).toBeNull()
})

describe('the palette', () => {
  const field = () => screen.getByRole('combobox', { name: 'Find a command' })
  const offered = () => screen.getAllByRole('option').map((option) => option.textContent)
  const chosen = () => screen.getByRole('option', { selected: true })

  test('finds a filter by words in any order, and Enter sets it', async () => {
    const { user } = showList(rows(2), keyboard)
    await user.keyboard('{Control>}k{/Control}')
    await user.type(field(), 'alone err')
    expect(offered()).toEqual(['Show errors aloneFilter', 'Search the log for “alone err”Filter'])
    expect(field()).toHaveAttribute('aria-activedescendant', chosen().id)
    await user.keyboard('{Enter}')
    expect(location.search).toBe('?level=error')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('walks by arrows, round both ends, and runs what is clicked', async () => {
    const { user } = showList(rows(2), keyboard)
    await user.keyboard('{Control>}k{/Control}')
    const names = offered()
    await user.type(field(), '{ArrowUp}')
    expect(chosen()).toHaveTextContent(names.at(-1) ?? '')
    await user.keyboard('{ArrowDown}')
    expect(chosen()).toHaveTextContent(names[0] ?? '')
    await user.click(screen.getByRole('option', { name: /^Last 24 hours/ }))
    expect(location.search).toBe('?range=24h')
  })

  test('offers only what can be done, and not what is chosen already', async () => {
    history.replaceState(null, '', '/?level=error&q=a&sort=code')
    const { user } = showList(rows(2), keyboard)
    await user.click(screen.getByRole('button', { name: 'Commands' }))
    const names = offered().join()
    expect(names).toContain('Clear the search')
    expect(names).toContain('Sort newest first')
    expect(names).toContain('Last 30 days')
    expect(names).not.toContain('errors alone')
    expect(names).not.toContain('Last 7 days')
    expect(names).not.toContain('Select, or not')
  })

  test('searches the log for what is no command', async () => {
    const { user } = showList(rows(2), keyboard)
    await user.keyboard('{Control>}k{/Control}')
    await user.type(field(), ' read timed out {Enter}')
    expect(location.search).toBe('?q=read+timed+out')
  })

  test('understands a span, and begins a term of the search language', async () => {
    const { user } = showList(rows(2), keyboard)
    const box = document.createElement('input')
    box.setAttribute('aria-keyshortcuts', '/')
    document.body.append(box)
    await user.keyboard('{Control>}k{/Control}')
    await user.type(field(), '3h')
    expect(offered()[0]).toMatch(/^Last 3 hours/)
    await user.keyboard('{Enter}')
    expect(location.search).toBe('?range=3h')
    await user.keyboard('{Control>}k{/Control}')
    await user.type(field(), 'by host{Enter}')
    expect(new URLSearchParams(location.search).get('q')).toBe('host:')
    expect(box).toHaveFocus()
    box.remove()
  })

  test('goes to a saved view, and says what of it is gone', async () => {
    savedViews.set([{ name: 'Nights', address: '?level=fatal&q=late' }])
    const { user } = showList(rows(2), keyboard)
    await user.keyboard('{Control>}k{/Control}')
    await user.type(field(), 'nights{Enter}')
    expect(location.search).toBe('?q=late')
    expect(
      screen.getByText('Not known any more: level=fatal. The rest applies.'),
    ).toBeInTheDocument()
  })

  test('shows the keys, and the same key closes it', async () => {
    const { user } = showList(rows(2), keyboard)
    await user.keyboard('{Control>}k{/Control}')
    expect(screen.getByRole('option', { name: /^All keys.*\?$/ })).toBeVisible()
    field().focus()
    await user.keyboard('{Control>}k{/Control}')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('runs a command on what lies behind it', async () => {
    const { user } = showList(rows(2), keyboard)
    await user.keyboard('{Control>}k{/Control}')
    await user.type(field(), 'next noti{Enter}')
    await focusIsOn(2)
  })
})

describe('finding commands', () => {
  const named = (...names: string[]): Command[] =>
    names.map((name) => ({ id: name, name, group: 'Filter', keys: [], run: () => {} }))
  const all = named('Clear the search', 'Last 7 days', 'Search', 'Research')

  test.each([
    ['', ['Clear the search', 'Last 7 days', 'Search', 'Research']],
    ['  SEARCH ', ['Search', 'Clear the search', 'Research']],
    ['search the', ['Clear the search']],
    ['filter 7', ['Last 7 days']],
    ['nothing', []],
    ['(', []],
  ])('by “%s”', (typed, names) => {
    expect(findCommands(all, typed).map(({ name }) => name)).toEqual(names)
  })
})

describe('a key’s name', () => {
  const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
  test.each([
    ['j', {}, 'j'],
    ['E', { shiftKey: true }, 'E'],
    ['?', { shiftKey: true }, '?'],
    ['ArrowDown', { shiftKey: true }, 'Shift+ArrowDown'],
    ['Delete', {}, 'Delete'],
    ['k', { ctrlKey: true }, 'Mod+k'],
    ['K', { ctrlKey: true }, 'Mod+k'],
    ['k', { ctrlKey: true, shiftKey: true }, null],
    ['k', { metaKey: true }, null],
    ['k', { ctrlKey: true, metaKey: true }, null],
    ['ArrowDown', { ctrlKey: true }, null],
    ['e', { altKey: true }, null],
  ])('%s with %j is %s', (key, held, name) => {
    expect(keyOf({ ...none, ...held, key })).toBe(name)
  })

  test('has ⌘ on a Mac, and leaves Ctrl to its fields', () => {
    vi.spyOn(navigator, 'platform', 'get').mockReturnValue('MacIntel')
    expect(keyOf({ ...none, key: 'k', metaKey: true })).toBe('Mod+k')
    expect(keyOf({ ...none, key: 'k', ctrlKey: true })).toBeNull()
    expect(keyWords('Mod+k')).toEqual(['⌘', 'K'])
  })

  test.each([
    ['/', ['/']],
    ['+', ['+']],
    ['Mod+k', ['Ctrl', 'K']],
    ['Shift+ArrowDown', ['Shift', '↓']],
    ['Escape', ['Esc']],
    ['Enter', ['Enter']],
  ])('%s is written %j', (key, words) => {
    expect(keyWords(key)).toEqual(words)
  })
})

describe('Shift and the arrows', () => {
  test('select as they go, and never take back what is selected', async () => {
    const { user } = showList(rows(4), keyboard)
    act(() => linkOf(1).focus())
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}')
    await focusIsOn(2)
    expect(selectedNumbers()).toBe('3 2')
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}')
    await focusIsOn(1)
    expect(selectedNumbers()).toBe('3 2 1')
    await user.keyboard('{Shift>}{ArrowUp}{/Shift}')
    await focusIsOn(2)
    expect(selectedNumbers()).toBe('3 2 1')
  })
})
