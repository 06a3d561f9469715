import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { AccountContext } from '../../../src/api/account-context.ts'
import { openAccount } from '../../../src/api/account.ts'
import { logKeys } from '../../../src/api/log-queries.ts'
import { Deletions } from '../../../src/deletion/Deletions.tsx'
import type { DryRunScene } from '../../../src/deletion/dry-run/dry-run-scene.ts'
import { emptyDayLog, withPage } from '../../../src/log/day-log.ts'
import { gmtDayOf } from '../../../src/log/day.ts'
import type { LogEntry } from '../../../src/log/entry.ts'
import { visibleEntries } from '../../../src/log/visible-entries.ts'
import { entryOf } from '../../deletion/entries.ts'
import { PretendedWay } from '../../deletion/pretended-way.ts'

/** Of problem A are 1 to 3, of B 4 and 5; the warnings are the even ones. */
const LOG: readonly LogEntry[] = [1, 2, 3, 4, 5].map((n) =>
  entryOf(n, {
    messageText: n < 4 ? 'A' : 'B',
    errorCode: n < 4 ? '11200' : '12100',
    ...(n % 2 ? {} : { level: 'warning', log: '1' }),
  }),
)

/** The panel over a list of these many of the log, newest first, as the page shows it. */
function show(scene: Partial<DryRunScene> = {}) {
  const account = openAccount('AC1')
  const client = new QueryClient()
  const day = gmtDayOf(Date.UTC(2026, 10, 21))
  const entries = LOG.toReversed()
  const log = withPage(emptyDayLog(day, account.texts), { entries, next: null, total: null }, 1)
  client.setQueryData(logKeys.day(account, 'all', day), log)
  const way = new PretendedWay()
  let deleted = 0
  let loading = 0
  const listed = visibleEntries([log], {
    level: 'all',
    range: { start: 0, end: null },
    hidden: new Set(),
    search: null,
  })
  render(
    <QueryClientProvider client={client}>
      <AccountContext value={account}>
        <Deletions
          desk={way.desk}
          scene={{
            entries: listed.entries,
            zone: 'UTC',
            loaded: 5,
            completeDays: 1,
            dayCount: 1,
            isLoading: false,
            onLoadRest: () => (loading += 1),
            ...scene,
          }}
          onDeleted={() => (deleted += 1)}
        />
      </AccountContext>
    </QueryClientProvider>,
  )
  const propose = async (numbers: readonly number[], isAll = false) => {
    const chosen = LOG.filter((_, at) => numbers.includes(at + 1))
    act(() => way.desk.dryRun.propose({ entries: chosen, words: 'what was chosen', isAll }))
    return screen.findByRole('dialog')
  }
  return { way, propose, counts: () => ({ deleted, loading }) }
}

const press = (name: RegExp | string) => userEvent.click(screen.getByRole('button', { name }))
const sidsOf = (...numbers: number[]) => new Set(numbers.map((n) => entryOf(n).sid))

test('it says in words and numbers what would go, and what would be left', async () => {
  const { propose } = show()
  const dialog = await propose([1, 2, 4])
  expect(dialog).toHaveAccessibleName('Delete 3 notifications?')
  expect(dialog).toHaveTextContent('These are what was chosen;')
  expect(dialog).toHaveTextContent('Warning (2), Error (1)')
  expect(dialog).toHaveTextContent('11200 (2), 12100 (1)')
  expect(dialog).toHaveTextContent('Nov 21, 00:00:01–00:00:05 UTC')
  expect(dialog).toHaveTextContent('2 of 5 loaded')
  expect(dialog).toHaveTextContent('1 of them is an error.')
  expect(dialog).not.toHaveTextContent('newest')
  expect(dialog).toHaveFocus()
})

test('it warns of the newest and of the only ones of a problem, and keeps them at a tick', async () => {
  const { way, propose, counts } = show()
  const dialog = await propose([3, 4, 5])
  expect(dialog).toHaveTextContent('Nothing loaded would be left of one problem.')
  expect(dialog).toHaveTextContent('Of one problem the newest notification is among them.')
  await userEvent.click(
    screen.getByRole('checkbox', { name: 'Keep the newest of each problem (2)' }),
  )
  expect(dialog).not.toHaveTextContent('would be left')
  expect(way.desk.dryRun.state().doomed).toEqual(sidsOf(4))
  await press('Delete 1 notification')
  expect(way.desk.state().hidden).toEqual(sidsOf(4))
  expect(counts().deleted).toBe(1)
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
})

test.each([
  ['Cancel', () => press('Cancel')],
  ['Escape', () => userEvent.keyboard('{Escape}')],
])('%s deletes nothing', async (_, leave) => {
  const { way, propose, counts } = show()
  await propose([1, 2])
  await leave()
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(way.desk.state().hidden.size).toBe(0)
  expect(way.desk.dryRun.state().doomed.size).toBe(0)
  expect(counts().deleted).toBe(0)
})

test('where all that match are meant, it says that more may, and offers to load them first', async () => {
  const { propose, counts } = show({ completeDays: 2, dayCount: 7 })
  const dialog = await propose([1, 2, 3, 4, 5], true)
  expect(dialog).toHaveTextContent('not loaded to its end (2 of 7 days are): more may match.')
  await press('Load the rest first')
  expect(counts().loading).toBe(1)
})

test('what matches by now stays, unless it is included', async () => {
  const { way, propose } = show()
  const dialog = await propose([3, 4, 5], true)
  expect(dialog).toHaveTextContent('2 more match by now, and would stay.')
  expect(way.desk.dryRun.state().doomed).toEqual(sidsOf(3, 4, 5))
  await press('Include them')
  expect(way.desk.dryRun.state().doomed).toEqual(sidsOf(1, 2, 3, 4, 5))
  expect(dialog).toHaveTextContent('0 of 5 loaded')
})
