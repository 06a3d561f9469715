import { within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { emptyDayLog, withPage } from '../../src/log/day-log.ts'
import { problemOf } from '../../src/log/problem/problem.ts'
import { visibleEntries } from '../../src/log/visible-entries.ts'
import { masking } from '../../src/settings/masking.ts'
import { day } from '../log/days.ts'
import { answerApi } from './server.ts'
import { answerSurroundings, drawer, entryOf, NOW, part, showEntry } from './show-entry.tsx'
import { sid, wireEntry, wireRow, type WireEntry } from './wire-entry.ts'

beforeEach(() => {
  answerSurroundings()
  answerApi('notifications/*', wireEntry())
})

/** Puts rows into what is loaded of November 20, as if they had come in one page. */
function load({ account, show }: ReturnType<typeof showEntry>, rows: readonly WireEntry[]): void {
  const log = withPage(
    emptyDayLog(day('2026-11-20'), account.texts),
    { entries: rows.map(entryOf), next: null, total: null },
    NOW,
  )
  const { loaded } = visibleEntries([log], {
    level: 'all',
    range: { start: 0, end: null },
    hidden: new Set(),
    search: null,
  })
  show({}, loaded)
}

describe('the same problem', () => {
  const problem = problemOf(entryOf(wireRow())).id

  test('is counted in what is loaded, without this one, and leads to those', async () => {
    history.replaceState(null, '', `/?level=warning&entry=${sid('NO', 1)}`)
    const shown = showEntry()
    expect(part('Explanation')).not.toHaveTextContent('was seen')
    load(shown, [
      wireRow(),
      wireRow({ sid: sid('NO', 2), message_date: 'Fri, 20 Nov 2026 07:00:00 +0000' }),
      wireRow({ sid: sid('NO', 3), request_url: 'https://other.example/voice' }),
    ])
    expect(part('Explanation')).toHaveTextContent(
      'This problem was seen 1 more time in what is loaded, first 1 day ago.',
    )
    const link = within(part('Explanation')).getByRole('link', { name: 'Show them' })
    await shown.user.click(link)
    expect(location.search).toBe(`?level=warning&q=group%3A${problem}&entry=${sid('NO', 1)}`)
  })

  test('is found in more than can be looked at in one go', async () => {
    const rows = Array.from({ length: 2_500 }, (_, at) => wireRow({ sid: sid('NO', at + 1) }))
    load(showEntry(), rows)
    expect(
      await within(part('Explanation')).findByText(/^This problem was seen 2,499 more times/),
    ).toBeVisible()
  })

  test('is the error code where Twilio tells nothing else', () => {
    const bare = wireRow({ message_text: null, request_url: null })
    load(showEntry({ listed: entryOf(bare) }), [bare, wireRow({ sid: sid('NO', 2) })])
    expect(part('Explanation')).toHaveTextContent('Error 11200 was seen 1 more time')
    const link = within(part('Explanation')).getByRole('link', { name: 'Show them' })
    expect(link).toHaveAttribute('href', '/?q=code%3A11200')
  })

  test('is not counted where Twilio tells nothing at all', () => {
    const bare = wireRow({ message_text: null, request_url: null, error_code: null })
    load(showEntry({ listed: entryOf(bare) }), [bare, { ...bare, sid: sid('NO', 2) }])
    expect(drawer()).not.toHaveTextContent('was seen')
  })
})

describe('around it', () => {
  test('links lead to the same address and to the minutes around', () => {
    showEntry()
    const links = within(part('Around it')).getAllByRole('link')
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['Same problem', `/?q=group%3A${problemOf(entryOf(wireRow())).id}`],
      ['Same address', '/?q=shop.example%2Fvoice'],
      ['1 minute before and after', '/?from=2026-11-20T09%3A14%3A30Z&to=2026-11-20T09%3A16%3A31Z'],
      ['5 minutes before and after', '/?from=2026-11-20T09%3A10%3A30Z&to=2026-11-20T09%3A20%3A31Z'],
      [
        '15 minutes before and after',
        '/?from=2026-11-20T09%3A00%3A30Z&to=2026-11-20T09%3A30%3A31Z',
      ],
    ])
  })

  test('is the problem alone where neither address nor time is known', () => {
    showEntry({ listed: entryOf({ sid: sid('NO', 1) }) })
    const links = within(part('Around it')).getAllByRole('link')
    expect(links.map((link) => link.textContent)).toEqual(['Same problem'])
  })

  test('leads to no address that is masked in part', () => {
    masking.set(true)
    const row = wireRow({ request_url: 'https://shop.example/of/+14155550123' })
    answerApi('notifications/*', wireEntry(row))
    showEntry({ listed: entryOf(row) })
    const around = within(part('Around it'))
    expect(around.queryByRole('link', { name: 'Same address' })).toBeNull()
    expect(around.getByRole('link', { name: 'Same problem' })).toHaveAttribute(
      'href',
      `/?q=group%3A${problemOf(entryOf(row)).id}`,
    )
  })
})
