import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import type { GroupActions } from '../../src/groups/GroupsBar.tsx'
import { GroupsView } from '../../src/groups/GroupsView.tsx'
import { emptyDayLog, withPage } from '../../src/log/day-log.ts'
import { gmtDayOf } from '../../src/log/day.ts'
import { EntryList } from '../../src/log/entry-list.ts'
import type { LogEntry } from '../../src/log/entry.ts'
import { LogTexts } from '../../src/log/log-texts.ts'
import { problemOf } from '../../src/log/problem/problem.ts'
import { entryOf } from './show-entry.tsx'
import { sid, type WireEntry, wireRow } from './wire-entry.ts'

const START = Date.parse('2026-11-20T00:00:00Z')
const TITLES = new Map([['11200', 'HTTP retrieval failure']])

/** So many rows, each with this changed, a minute apart from `HH:00` on. */
function rows(count: number, first: number, change: (number: number) => WireEntry): WireEntry[] {
  return Array.from({ length: count }, (_, at) => {
    const date = new Date(START + (first * 60 + at) * 60_000).toUTCString().replace('GMT', '+0000')
    const number = first * 1000 + at
    return wireRow({ sid: sid('NO', number), message_date: date, ...change(number) })
  })
}

const ACTIONS = {
  onDelete: vi.fn<(entries: readonly LogEntry[], words: string) => void>(),
  onHide: vi.fn<GroupActions['onHide']>(),
  onMute: vi.fn<GroupActions['onMute']>(),
}

const callbacks = rows(12, 8, (number) => ({
  log: '1',
  error_code: '15003',
  request_url: null,
  request_method: null,
  message_text: `Msg=Got+HTTP+404+response+to+https%3A%2F%2Fcrm.example%2Fstatus%2F${number}&ErrorCode=15003`,
}))
const fetches = rows(8, 9, () => ({ message_text: 'Msg=&httpResponse=502&ErrorCode=11200' }))
const numbers = rows(1, 10, () => ({
  error_code: '13225',
  message_text: 'Msg=forbidden+phone+number+%2B15550100&ErrorCode=13225',
}))

function show(given: readonly WireEntry[], actions: GroupActions = ACTIONS) {
  const texts = new LogTexts()
  const empty = emptyDayLog(gmtDayOf(START), texts)
  const page = { entries: given.map(entryOf), next: null, total: null }
  const { columns, order } = withPage(empty, page, START).table
  render(
    <GroupsView
      entries={new EntryList([{ columns, rows: order }])}
      texts={texts}
      span={{ start: START, end: START + 4 * 86_400_000 }}
      words={{ zone: 'Europe/Berlin', titles: TITLES }}
      actions={actions}
    />,
  )
  return userEvent.setup()
}

/** The cells of each group, without the checkbox. */
function groups(): string[][] {
  const [table] = screen.getAllByRole<HTMLTableElement>('table', { name: 'Groups' })
  return [...(table?.tBodies ?? [])].flatMap((body) =>
    [...body.rows].map((row) => [...row.cells].slice(1).map((cell) => cell.textContent)),
  )
}

const codes = () => groups().map(([what]) => what?.slice(0, 5))

describe('groups', () => {
  test('tell what each problem is, how much of it, when, and what to expect', () => {
    show([...callbacks, ...fetches, ...numbers])
    expect(screen.getByText(/problems in/)).toHaveTextContent(
      '3 problems in 21 listed notifications',
    )
    const [first, second, third] = groups()
    expect(first).toEqual([
      expect.stringMatching(
        /^15003 Got HTTP 404 response to https:\/\/crm\.example\/status\/80\d\dPOST crm\.example\/status\/80\d\dWhat varies$/,
      ),
      '12 warnings',
      '1257 %',
      '3',
      '',
      'Nov 20, 09:11since Nov 20, 09:00',
      expect.stringMatching(/^Likely harmless.*status callback/),
    ])
    expect(second?.[0]).toBe(
      '11200 HTTP retrieval failure · HTTP 502POST shop.example/voice?lang=de&q=two%20wordsWhat varies',
    )
    expect(second?.at(-1)).toMatch(/^Needs a fix/)
    expect(third?.slice(1, 4)).toEqual(['1 error', '15 %', '0.3'])
    expect(screen.getAllByTitle('Varies: phone number').map((part) => part.textContent)).toEqual([
      '+15550100',
    ])
    expect(screen.getByRole('img', { name: 'Over time, at most 12 a bar' })).toBeVisible()
  })

  test('stand in the order of what cleaning gains, of count, time and code', async () => {
    const more = rows(40, 12, () => ({
      error_code: '12100',
      message_text: 'Msg=Bad&ErrorCode=12100',
    }))
    const user = show([...callbacks, ...fetches, ...numbers, ...more])
    expect(codes()).toEqual(['15003', '12100', '11200', '13225'])
    const order = screen.getByRole('combobox', { name: 'Sort by' })
    for (const [name, expected] of [
      ['count', ['12100', '15003', '11200', '13225']],
      ['last seen', ['12100', '13225', '11200', '15003']],
      ['code', ['11200', '12100', '13225', '15003']],
    ] as const) {
      await user.selectOptions(order, name)
      expect(codes()).toEqual(expected)
    }
  })

  test('are shown a hundred at a time', async () => {
    const user = show(rows(120, 1, (number) => ({ error_code: String(10_000 + number) })))
    expect(groups()).toHaveLength(100)
    await user.click(screen.getByRole('button', { name: /^Show 20 more of 120/ }))
    expect(groups()).toHaveLength(120)
  })

  test('lead to their entries, with what else is searched for', async () => {
    history.replaceState(null, '', '/?view=groups&q=example+group%3A0000000000')
    const user = show([...callbacks, ...fetches])
    await user.click(screen.getByRole('link', { name: /^11200/ }))
    const [fetch] = fetches
    const { id } = problemOf(entryOf(fetch ?? wireRow()))
    expect(new URLSearchParams(location.search).get('q')).toBe(`example group:${id}`)
    expect(new URLSearchParams(location.search).get('view')).toBeNull()
  })

  test('tell the values of what varies, each a way to its entries', async () => {
    const user = show([...callbacks, ...callbacks.slice(0, 1)])
    await user.click(screen.getByText('What varies'))
    const values = screen.getByRole('group')
    expect(values).toHaveTextContent('Number 12 values')
    await user.click(within(values).getByRole('link', { name: '8003' }))
    expect(new URLSearchParams(location.search).get('q')).toMatch(/^group:[0-9a-f]{10} 8003$/)
  })

  test('are selected one by one', async () => {
    const user = show([...callbacks, ...fetches])
    const [row] = screen.getAllByRole('row').slice(1)
    const box = within(row ?? document.body).getByRole('checkbox')
    await user.click(box)
    expect(box).toBeChecked()
    await user.click(box)
    expect(box).not.toBeChecked()
  })

  test('are deleted, muted or hidden as they are selected', async () => {
    const user = show([...callbacks, ...fetches, ...numbers])
    const select = async () => {
      for (const box of screen.getAllByRole('checkbox').slice(0, 2)) await user.click(box)
    }
    await select()
    const bar = screen.getByRole('group', { name: 'Selected groups' })
    expect(bar).toHaveTextContent('2 groups, 20 notifications')
    await user.click(within(bar).getByRole('button', { name: 'Delete…' }))
    const deleted = ACTIONS.onDelete.mock.calls[0]?.[0]
    expect(deleted?.map(({ sid }) => sid).toSorted()).toEqual(
      [...callbacks, ...fetches].map(({ sid }) => sid).toSorted(),
    )
    // They are still there until they are deleted.
    expect(bar).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Mute…' }))
    expect(bar).not.toBeInTheDocument()
    const ids = [callbacks, fetches].map(([row]) => problemOf(entryOf(row ?? wireRow())).id)
    expect(ACTIONS.onMute.mock.calls[0]?.[0]).toBe(`group:${ids.join()}`)
    expect(ACTIONS.onMute.mock.calls[0]?.[1]).toMatch(/^15003 Got HTTP 404.*; 11200 HTTP 502$/)
  })

  test('can be hidden here where nothing can be deleted', async () => {
    const user = show(fetches, { ...ACTIONS, onDelete: null })
    await user.click(screen.getByRole('checkbox'))
    expect(screen.queryByRole('button', { name: 'Delete…' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Hide here' }))
    expect(ACTIONS.onHide.mock.calls[0]?.[0]).toMatch(/^group:[0-9a-f]{10}$/)
  })
})
