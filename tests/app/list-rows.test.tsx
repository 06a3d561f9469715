import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { listLayout } from '../../src/settings/list-layout.ts'
import { masking } from '../../src/settings/masking.ts'
import { readViewState } from '../../src/url/view-state.ts'
import { rowOf } from './pretended-log.ts'
import { entrySid } from './show-entry.tsx'
import { cellsOf, drawnRows, showList, table } from './show-list.tsx'
import { sid, wireRow, type WireEntry } from './wire-entry.ts'

/** What the only row says of this. */
function shown(change: WireEntry): string[] {
  showList([wireRow(change)])
  return cellsOf(drawnRows()[0])
}

const [TIME, LEVEL, CODE, MESSAGE, REQUEST, CALL] = [0, 1, 2, 3, 4, 5]

describe('the list', () => {
  test('is a table with a name, and a header for each column', () => {
    showList([wireRow()])
    expect(screen.getByRole('table', { name: 'Notifications' })).toBe(table())
    const headers = within(table()).getAllByRole('columnheader')
    expect(headers.map((header) => header.textContent)).toEqual([
      '',
      'Time',
      'Level',
      'Code',
      'Message',
      'Request',
      'Call',
    ])
    for (const header of headers) expect(header).toHaveAttribute('scope', 'col')
  })

  test('keeps the focus on a row’s link when its columns are made anew', () => {
    showList([wireRow()])
    const link = within(table()).getByRole('link')
    link.focus()
    const layout = listLayout.get()
    act(() => listLayout.set({ ...layout, columns: layout.columns.filter((id) => id !== 'call') }))
    expect(within(table()).queryByRole('columnheader', { name: 'Call' })).toBeNull()
    expect(link).toHaveFocus()
  })

  test('shows of each entry when, how bad, which code, what happened, the request and the call', () => {
    expect(shown({})).toEqual([
      'Nov 20 10:15:30',
      'Error',
      '11200',
      'Got HTTP 502 response to https://shop.example/voice',
      'POST shop.example/voice',
      'CA0000…0001',
    ])
    expect(screen.getByTitle(sid('CA', 1))).toBeVisible()
    expect(screen.getByRole('time')).toHaveAttribute('datetime', '2026-11-20T09:15:30.000Z')
  })

  test('says so where a field is missing', () => {
    const nothing = {
      message_date: null,
      log: null,
      error_code: null,
      message_text: null,
      request_method: null,
      request_url: null,
      call_sid: null,
    }
    expect(shown(nothing)).toEqual(['—', 'No level', '—', 'No message', '—', '—'])
  })

  test.each([
    ['0', 'Error'],
    ['1', 'Warning'],
    ['2', 'Notice'],
    ['3', 'Debug'],
    ['7', 'Level 7'],
  ])('shows level %s as %s, in a word', (log, word) => {
    expect(shown({ log })[LEVEL]).toBe(word)
  })

  test.each<[string, WireEntry, string]>([
    [
      'the parser’s words first',
      { message_text: 'Msg=x&parserMessage=Error+on+line+2&ErrorCode=12100' },
      'Error on line 2',
    ],
    [
      'the dictionary’s title where it says nothing',
      { message_text: 'Msg=&ErrorCode=11200&url=http%3A%2F%2Fa' },
      'HTTP retrieval failure',
    ],
    [
      'the text itself where there is no code either',
      { message_text: 'Unable to parse <XML>', error_code: null },
      'Unable to parse <XML>',
    ],
    [
      'addresses that were encoded twice',
      { message_text: 'Msg=to+https%253A%252F%252Fa.example%252Fb&ErrorCode=1' },
      'to https://a.example/b',
    ],
  ])('shows a message decoded: %s', (_, change, message) => {
    expect(shown(change)[MESSAGE]).toBe(message)
  })

  test.each<[string, WireEntry, string]>([
    ['a method in lower case', { request_method: 'get' }, 'GET shop.example/voice'],
    ['a relative address', { request_url: '/hold.mp3' }, 'POST /hold.mp3'],
    ['a method alone', { request_url: null }, 'POST'],
    ['no password', { request_url: 'https://me:secret@a.example/x' }, 'POST a.example/x'],
  ])('shows of a request %s', (_, change, request) => {
    expect(shown(change)[REQUEST]).toBe(request)
  })

  test('shows a date that is none as Twilio wrote it, and the sid of a message whole', () => {
    const cells = shown({
      message_date: 'Mon, 20 Nov 2026 09:15:30 +0000',
      call_sid: 'SM1',
      error_code: 'x',
    })
    expect([cells[TIME], cells[CODE], cells[CALL]]).toEqual([
      'Mon, 20 Nov 2026 09:15:30 +0000',
      'x',
      'SM1',
    ])
  })

  test('shows an entry that came twice once', () => {
    showList([rowOf(1), rowOf(2), rowOf(1)])
    expect(drawnRows()).toHaveLength(2)
  })

  test('is busy, with no row in it, while nothing has come', () => {
    showList([], { isWaiting: true })
    expect(table()).toHaveAttribute('aria-busy', 'true')
    expect(within(table()).getAllByRole('row')).toHaveLength(1)
  })

  test('offers no selection where nothing can be done with one', () => {
    showList([wireRow()], { isReadOnly: true })
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()
  })
})

describe('the mask', () => {
  const tells: WireEntry = {
    message_text: 'Msg=No+answer+from+%2B14155550123&ErrorCode=11200',
    request_url: 'https://shop.example/voice/+14155550123?token=s3cret',
  }

  test('stars numbers and secrets out of every row, and out of what hovering shows', async () => {
    showList([wireRow(tells)])
    expect(table()).toHaveTextContent('No answer from +14155550123')
    act(() => masking.set(true))
    await waitFor(() => expect(table()).toHaveTextContent('No answer from +1********23'))
    expect(table().outerHTML).not.toMatch(/4155550123|s3cret/)
    act(() => masking.set(false))
    expect(table()).toHaveTextContent('No answer from +14155550123')
  })

  test('that is on from the start never lets a number be seen', () => {
    masking.set(true)
    showList([wireRow(tells)])
    expect(table().outerHTML).not.toMatch(/4155550123|s3cret/)
  })
})

describe('opening an entry', () => {
  const openSid = () => readViewState(location.search).open?.sid ?? null

  test('is a link in its row, with an address of its own', async () => {
    history.replaceState(null, '', '/?level=error')
    const { user } = showList([rowOf(1), rowOf(2)])
    const [first] = drawnRows()
    const link = within(first ?? table()).getByRole<HTMLAnchorElement>('link')
    expect(new URL(link.href).search).toBe(`?level=error&entry=${entrySid(2)}`)
    await user.click(link)
    expect(openSid()).toBe(entrySid(2))
    expect(drawnRows().map((row) => row.getAttribute('aria-current'))).toEqual(['true', null])
  })

  test('is a click anywhere on its row, but not on its checkbox', async () => {
    const { user } = showList([rowOf(1)])
    await user.click(screen.getByRole('checkbox', { name: /^Select 11200/ }))
    expect(openSid()).toBeNull()
    await user.click(screen.getByText('Error'))
    expect(openSid()).toBe(entrySid(1))
  })

  test('is not done to who marks text in a row, to copy it', async () => {
    const { user } = showList([rowOf(1)])
    const code = screen.getByText('11200')
    await user.pointer([
      { keys: '[MouseLeft>]', target: code, offset: 0 },
      { target: code, offset: 4 },
      { keys: '[/MouseLeft]' },
    ])
    expect(getSelection()?.toString()).toBe('1120')
    expect(openSid()).toBeNull()
  })
})

describe('sorting', () => {
  test('is a button in each header, which says the order', async () => {
    const { user } = showList([rowOf(1), { ...rowOf(2), error_code: '900' }, rowOf(3)])
    const codes = () => drawnRows().map((row) => cellsOf(row)[CODE])
    const header = (name: string) => screen.getByRole('columnheader', { name })
    expect(header('Time')).toHaveAttribute('aria-sort', 'descending')

    await user.click(within(header('Code')).getByRole('button'))
    expect([location.search, codes()]).toEqual(['?sort=code', ['900', '11200', '11200']])
    expect(header('Code')).toHaveAttribute('aria-sort', 'ascending')
    expect(header('Time')).not.toHaveAttribute('aria-sort')
    await user.click(within(header('Code')).getByRole('button'))
    expect([location.search, codes()]).toEqual(['?sort=-code', ['11200', '11200', '900']])
    await user.click(within(header('Code')).getByRole('button'))
    expect([location.search, codes()]).toEqual(['', ['11200', '900', '11200']])
    await user.click(within(header('Time')).getByRole('button'))
    expect(location.search).toBe('?sort=time')
  })
})
