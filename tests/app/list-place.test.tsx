import { act, fireEvent, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { rowOf } from './pretended-log.ts'
import { entrySid } from './show-entry.tsx'
import { drawnRows, showList, table } from './show-list.tsx'

const ROW_HEIGHT = 30

/** Rows of so many entries; a higher number is newer. */
const rows = (count: number, first = 1) => Array.from({ length: count }, (_, n) => rowOf(first + n))

function scroller(): HTMLElement {
  const { parentElement } = table()
  if (!parentElement) throw new Error('The table stands in what scrolls.')
  return parentElement
}

/** Scrolls as a person does; jsdom tells nobody by itself. */
function scrollTo(top: number): void {
  scroller().scrollTop = top
  fireEvent.scroll(scroller())
}

/** The numbers by which assistive technology counts the rows that are drawn. */
const drawnIndexes = () => drawnRows().map((row) => Number(row.getAttribute('aria-rowindex')))

/** The entry, by its number, whose row is at the top of what is in view, and the px scrolled of it. */
function atTop(): [number: number, offset: number] {
  const { scrollTop } = scroller()
  const place = Math.floor(scrollTop / ROW_HEIGHT)
  const row = drawnRows().find((row) => row.getAttribute('aria-rowindex') === String(place + 2))
  const link = within(row ?? table()).getByRole<HTMLAnchorElement>('link')
  const sid = new URL(link.href).searchParams.get('entry') ?? ''
  return [Number.parseInt(sid.slice(2), 16), scrollTop - place * ROW_HEIGHT]
}

const focusedSid = () =>
  document.activeElement instanceof HTMLAnchorElement
    ? new URL(document.activeElement.href).searchParams.get('entry')
    : null

describe('a long list', () => {
  test('draws only what is in view, says how long it is, and is as high as all its rows', () => {
    showList(rows(1000))
    expect(table()).toHaveAttribute('aria-rowcount', '1001')
    expect(drawnIndexes()[0]).toBe(2)
    expect(drawnIndexes().length).toBeLessThan(80)

    scrollTo(500 * ROW_HEIGHT)
    const indexes = drawnIndexes()
    expect(indexes).toEqual(indexes.map((_, n) => (indexes[0] ?? 0) + n))
    expect(indexes).toContain(502)
    expect(indexes).toContain(502 + 20)
    expect(indexes.length).toBeLessThan(80)

    scrollTo(1_000_000)
    expect(drawnIndexes().at(-1)).toBe(1001)
  })

  test('that becomes short shows all of it', () => {
    const { show } = showList(rows(1000))
    scrollTo(900 * ROW_HEIGHT)
    show(rows(3))
    expect(drawnIndexes()).toEqual([2, 3, 4])
  })
})

describe('the row that one looks at', () => {
  test('stays where it is when newer ones come', () => {
    const { show } = showList(rows(200))
    scrollTo(50 * ROW_HEIGHT + 7)
    expect(atTop()).toEqual([150, 7])
    show(rows(230))
    fireEvent.scroll(scroller())
    expect(atTop()).toEqual([150, 7])
  })

  test('stays when some above it go', () => {
    const { show } = showList(rows(200))
    scrollTo(50 * ROW_HEIGHT)
    show(rows(190))
    fireEvent.scroll(scroller())
    expect(atTop()).toEqual([150, 0])
  })

  test('is the newest for who is at the very top', () => {
    const { show } = showList(rows(200))
    show(rows(230))
    expect(atTop()).toEqual([230, 0])
  })

  test('hands over to the one below it when it goes, also when more come at once after that', () => {
    const { show } = showList(rows(200))
    scrollTo(50 * ROW_HEIGHT)
    const without = rows(200).filter(({ sid }) => sid !== entrySid(150))
    show(without)
    expect(atTop()).toEqual([149, 0])
    show([...without, ...rows(20, 201)])
    fireEvent.scroll(scroller())
    expect(atTop()).toEqual([149, 0])
  })

  test('hands over to the next that is left when many go with it', () => {
    const { show } = showList(rows(200))
    scrollTo(50 * ROW_HEIGHT)
    show([...rows(120), ...rows(10, 191)])
    fireEvent.scroll(scroller())
    expect(atTop()).toEqual([120, 0])
  })
})

describe('the arrow keys', () => {
  test('walk from row to row, and stop at both ends', async () => {
    const { user } = showList(rows(3))
    within(drawnRows()[0] ?? table())
      .getByRole('link')
      .focus()
    for (const [key, number] of [
      ['ArrowDown', 2],
      ['ArrowDown', 1],
      ['ArrowDown', 1],
      ['ArrowUp', 2],
      ['ArrowUp', 3],
      ['ArrowUp', 3],
    ] as const) {
      await user.keyboard(`{${key}}`)
      await waitFor(() => expect(focusedSid()).toBe(entrySid(number)))
    }
  })

  test('take along what stands open', async () => {
    const { user } = showList(rows(2))
    const link = within(drawnRows()[0] ?? table()).getByRole('link')
    link.focus()
    await user.keyboard('{ArrowDown}')
    expect(location.search).toBe('')
    await user.keyboard('{ArrowUp}{Enter}')
    await waitFor(() => expect(focusedSid()).toBe(entrySid(2)))
    await user.click(link)
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(new URLSearchParams(location.search).get('entry')).toBe(entrySid(1))
  })

  test('bring the row they come to into view', async () => {
    const { user } = showList(rows(200))
    // 600 px show 19 rows below the header.
    within(drawnRows()[18] ?? table())
      .getByRole('link')
      .focus()
    await user.keyboard('{ArrowDown}')
    expect(scroller().scrollTop).toBe(ROW_HEIGHT)
    fireEvent.scroll(scroller())
    await waitFor(() => expect(focusedSid()).toBe(entrySid(181)))
  })
})

describe('the rest of the page', () => {
  test('can bring an entry into view, and the focus to it', async () => {
    const { list } = showList(rows(200))
    act(() => list.current?.focusEntry(entrySid(20)))
    expect(scroller().scrollTop).toBeGreaterThan(150 * ROW_HEIGHT)
    fireEvent.scroll(scroller())
    await waitFor(() => expect(focusedSid()).toBe(entrySid(20)))
    act(() => list.current?.showEntry(entrySid(200)))
    expect(scroller().scrollTop).toBe(0)
  })

  test('moves nothing for an entry that is in view, or not listed', () => {
    const { list } = showList(rows(200))
    scrollTo(50 * ROW_HEIGHT)
    act(() => list.current?.showEntry(entrySid(145)))
    act(() => list.current?.showEntry(entrySid(999)))
    expect(scroller().scrollTop).toBe(50 * ROW_HEIGHT)
  })
})
