import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { ColumnsDialog } from '../../src/log-list/ColumnsDialog.tsx'
import { COLUMN_NAMES, LIST_COLUMNS, type ListColumn } from '../../src/log/list-column.ts'
import { DEFAULT_LAYOUT, listLayout } from '../../src/settings/list-layout.ts'
import { rowOf } from './pretended-log.ts'
import { drawnRows, showList, table } from './show-list.tsx'
import { sid, wireRow } from './wire-entry.ts'

const headers = () =>
  within(table())
    .getAllByRole('columnheader')
    .map(({ textContent }) => textContent)
    .slice(1)

const header = (name: string) => screen.getByRole('columnheader', { name })

describe('the columns of the list', () => {
  test('are those that were chosen, in that order', async () => {
    listLayout.set({ ...DEFAULT_LAYOUT, columns: ['sid', 'message', 'created', 'method'] })
    showList([wireRow({ date_created: 'Fri, 20 Nov 2026 09:16:00 +0000' })])
    expect(headers()).toEqual(['Sid', 'Message', 'Created', 'Method'])
    await screen.findByText('POST')
    const cells = [...(drawnRows()[0]?.cells ?? [])].map((cell) => cell.textContent).slice(1)
    expect(cells).toEqual([
      sid('NO', 1),
      'Got HTTP 502 response to https://shop.example/voice',
      'Nov 20 10:16:00',
      'POST',
    ])
  })

  test('can be all fields at once', () => {
    listLayout.set({ ...DEFAULT_LAYOUT, columns: LIST_COLUMNS })
    showList([wireRow()])
    expect(headers()).toHaveLength(LIST_COLUMNS.length)
    expect(drawnRows()[0]?.cells).toHaveLength(LIST_COLUMNS.length + 1)
  })

  test('change while the list is shown, and the list can be sorted by the new ones', async () => {
    const { user } = showList([
      { ...rowOf(1), request_method: 'POST' },
      { ...rowOf(2), request_method: null },
      { ...rowOf(3), request_method: 'GET' },
    ])
    act(() => listLayout.set({ ...DEFAULT_LAYOUT, columns: ['message', 'method', 'sid'] }))
    const methods = () => drawnRows().map((row) => row.cells[2]?.textContent)
    await screen.findByText('POST')
    await user.click(within(header('Method')).getByRole('button'))
    expect([location.search, methods()]).toEqual(['?sort=method', ['GET', 'POST', '—']])
    await user.click(within(header('Method')).getByRole('button'))
    expect([location.search, methods()]).toEqual(['?sort=-method', ['POST', 'GET', '—']])
  })

  test.each(LIST_COLUMNS)('sort the list by any of them: %s', async (column) => {
    const { user } = showList([rowOf(1), rowOf(2), rowOf(3)])
    act(() =>
      listLayout.set({ ...DEFAULT_LAYOUT, columns: [...new Set<ListColumn>(['message', column])] }),
    )
    const name = COLUMN_NAMES[column]
    await user.click(within(header(name)).getByRole('button'))
    const isTime = column === 'time'
    expect(location.search).toBe(`?sort=${column}`)
    expect(header(name)).toHaveAttribute('aria-sort', 'ascending')
    expect(drawnRows()).toHaveLength(3)
    await user.click(within(header(name)).getByRole('button'))
    expect(location.search).toBe(isTime ? '' : `?sort=-${column}`)
  })

  test('are as wide as was set', () => {
    listLayout.set({ ...DEFAULT_LAYOUT, widths: { code: 100 } })
    showList([wireRow()])
    expect(header('Code')).toHaveStyle({ width: '100px' })
    expect(header('Message')).toHaveStyle({ width: 'auto' })
  })

  test('are wider by Shift and an arrow key on their header', async () => {
    const { user } = showList([wireRow()])
    within(header('Code')).getByRole('button').focus()
    // The code for it comes after the first rows; jsdom draws every element 0 px wide.
    await waitFor(async () => {
      await user.keyboard('{Shift>}{ArrowRight}{/Shift}')
      expect(listLayout.get().widths).toEqual({ code: 48 })
    })
    expect(location.search).toBe('')
  })
})

test('rows of another height keep the row one looks at where it is', () => {
  showList(Array.from({ length: 300 }, (_, number) => rowOf(number + 1)))
  const scroller = table().parentElement ?? table()
  scroller.scrollTop = 100 * 30 + 7
  fireEvent.scroll(scroller)
  act(() => listLayout.set({ ...DEFAULT_LAYOUT, isCompact: true }))
  expect(scroller.scrollTop).toBe(100 * 24 + 7)
  act(() => listLayout.set({ ...DEFAULT_LAYOUT, isWrapped: true }))
  expect(scroller.scrollTop).toBe(100 * 66 + 7)
})

test('a new order begins at its top', async () => {
  const { user } = showList(Array.from({ length: 300 }, (_, number) => rowOf(number + 1)))
  const scroller = table().parentElement ?? table()
  scroller.scrollTop = 3000
  fireEvent.scroll(scroller)
  await user.click(within(header('Time')).getByRole('button'))
  expect(scroller.scrollTop).toBe(0)
})

describe('the dialog', () => {
  const shown = () => listLayout.get().columns.join(' ')
  const column = (name: string) => screen.getByRole('checkbox', { name })
  const button = (name: string) => screen.getByRole('button', { name })

  function open() {
    render(<ColumnsDialog onClose={() => {}} />)
    return { user: userEvent.setup() }
  }

  test('shows and hides columns, and keeps the focus on the one that was changed', async () => {
    const { user } = open()
    await user.click(column('Method'))
    expect(shown()).toBe('time level code message request call method')
    expect(column('Method')).toHaveFocus()
    await user.click(column('Time'))
    expect(shown()).toBe('level code message request call method')
    expect(column('Message')).toBeDisabled()
  })

  test('moves columns, up to both ends', async () => {
    const { user } = open()
    await user.click(button('Move Code back'))
    expect(shown()).toBe('time level message code request call')
    expect(button('Move Code back')).toHaveFocus()
    await user.keyboard('{Enter}{Enter}{Enter}{Enter}')
    expect(shown()).toBe('time level message request call code')
    expect(button('Move Code back')).toHaveAttribute('aria-disabled', 'true')
    await user.click(button('Move Level forward'))
    expect(shown()).toBe('level time message request call code')
  })

  test('sets a width once it is one, and gives it back', async () => {
    const { user } = open()
    const width = screen.getByRole('spinbutton', { name: 'Width of Time, in pixels' })
    await user.type(width, '20')
    expect(listLayout.get().widths).toEqual({})
    await user.type(width, '0')
    expect(listLayout.get().widths).toEqual({ time: 200 })
    await user.clear(width)
    expect(listLayout.get().widths).toEqual({})
  })

  test('sets the rows’ height, and resets all', async () => {
    const { user } = open()
    await user.click(screen.getByRole('checkbox', { name: 'Compact rows' }))
    await user.click(screen.getByRole('checkbox', { name: /^Wrap/ }))
    await user.click(column('URI'))
    expect(listLayout.get()).toMatchObject({ isCompact: true, isWrapped: true })
    await user.click(button('Reset'))
    expect(listLayout.get()).toEqual(DEFAULT_LAYOUT)
    expect(column('URI')).not.toBeChecked()
  })
})

describe('what the browser keeps', () => {
  test.each([
    ['nothing', null, DEFAULT_LAYOUT],
    ['no layout', '5', DEFAULT_LAYOUT],
    ['null', 'null', DEFAULT_LAYOUT],
    ['no columns', '{"columns":"time"}', DEFAULT_LAYOUT],
    ['no message', '{"columns":["time"]}', DEFAULT_LAYOUT],
    [
      'unknown and doubled columns',
      '{"columns":["gone","time","message","time"],"isCompact":1}',
      { ...DEFAULT_LAYOUT, columns: ['time', 'message'] },
    ],
    [
      'odd widths',
      '{"widths":{"time":10,"code":"90","gone":90,"call":90,"level":1e9},"isWrapped":true}',
      { ...DEFAULT_LAYOUT, widths: { call: 90 }, isWrapped: true },
    ],
  ])('%s', (_, stored, layout) => {
    if (stored !== null) localStorage.setItem('twilio-log-viewer.list', stored)
    expect(listLayout.get()).toEqual(layout)
  })
})
