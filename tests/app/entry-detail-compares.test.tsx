import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { logKeys } from '../../src/api/log-queries.ts'
import { emptyDayLog, withPage } from '../../src/log/day-log.ts'
import { masking } from '../../src/settings/masking.ts'
import { day } from '../log/days.ts'
import { answerApi, apiFailure } from './server.ts'
import {
  answerSurroundings,
  drawer,
  entryOf,
  entrySid,
  NOW,
  part,
  showEntry,
} from './show-entry.tsx'
import { sid, wireEntry, type WireEntry } from './wire-entry.ts'

// Finding out what is hidden costs most of a test's time in jsdom.
const hidden = true

const BODY = '<h1>Bad gateway</h1>\n<p>one</p>\n<p>two</p>\n'

/** The open one is number 1; number 2 happened an hour before it. */
const rows: Readonly<Record<string, WireEntry>> = {
  [sid('NO', 1)]: wireEntry({ response_body: BODY }),
  [sid('NO', 2)]: wireEntry({
    sid: sid('NO', 2),
    message_date: 'Fri, 20 Nov 2026 08:15:30 +0000',
    request_url: 'https://shop.example/voice?lang=en&q=two%20words',
    request_variables: 'From=%2B4930123456&To=%2B4930654321&CallStatus=ringing&Digits=1',
    response_headers: 'content-type=text%2Fhtml%3B+charset%3Dutf-8&Content-Length=34',
    response_body: BODY.replace('one', 'uno'),
  }),
}

beforeEach(() => {
  answerSurroundings()
  answerApi(
    'notifications/:sid',
    ({ path }) =>
      rows[path.slice('notifications/'.length)] ?? apiFailure(404, 'not_found', 'Gone.'),
  )
})

const compared = (number = 2) => ({
  open: { sid: entrySid(1), callSid: null, comparedWith: entrySid(number) },
})

async function dialog(): Promise<HTMLElement> {
  return screen.findByRole('dialog', { name: 'Comparison' })
}

/** The rows of a table of the dialog, as their cells say. */
async function rowsOf(name: string): Promise<string[]> {
  const table = await within(await dialog()).findByRole('table', { name, hidden })
  return within(table)
    .getAllByRole('row', { hidden })
    .slice(1)
    .map((row) =>
      [...row.children]
        .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
        .join(' | '),
    )
}

describe('two notifications side by side', () => {
  test('stand in the order of their times, and only what differs is listed', async () => {
    showEntry(compared())
    expect(await rowsOf('Request variables')).toEqual([
      '−only before Digits | 1 | not there',
      '+only after SpeechResult | not there | blank',
    ])
    expect(await rowsOf('Query of the address')).toEqual(['≠differs lang | en | de'])
    expect(await rowsOf('Response headers')).toEqual([
      '+only after Set-Cookie | not there | a=1',
      '+only after Set-Cookie | not there | b=2',
    ])
    expect(await rowsOf('Lines of the response bodies')).toEqual([
      '1 | 1 | in both | <h1>Bad gateway</h1>',
      '2 |  | −only before | <p>uno</p>',
      ' | 2 | +only after | <p>one</p>',
      '3 | 3 | in both | <p>two</p>',
      '4 | 4 | in both | ',
    ])
    const before = within(await dialog()).getByRole('region', { name: 'Before' })
    expect(before).toHaveTextContent('Fri, Nov 20, 2026, 09:15:30 UTC+1')
    expect(within(await dialog()).getByRole('region', { name: 'After' })).toHaveTextContent('+1 h')
    expect(await dialog()).toHaveTextContent('5 values differ; the response bodies differ.')
    expect(within(await dialog()).queryByRole('table', { name: 'Notification' })).toBeNull()
  })

  test('show what is the same on demand', async () => {
    const { user } = showEntry(compared())
    await rowsOf('Request variables')
    await user.click(within(await dialog()).getByRole('button', { name: 'Show what is the same' }))
    expect(await rowsOf('Notification')).toContain('Error code | 11200 | 11200')
    expect(await rowsOf('Response headers')).toContain(
      'content-type | text/html; charset=utf-8 | text/html; charset=utf-8',
    )
  })

  test('are masked where the page is', async () => {
    masking.set(true)
    const { user } = showEntry(compared())
    await rowsOf('Request variables')
    await user.click(within(await dialog()).getByRole('button', { name: 'Show what is the same' }))
    expect((await dialog()).textContent).not.toContain('4930123456')
  })

  test('are closed by a button or by following one of them', async () => {
    history.replaceState(null, '', `/?entry=${sid('NO', 1)}&compare=${sid('NO', 2)}`)
    const { user } = showEntry(compared())
    await rowsOf('Request variables')
    await user.click(within(await dialog()).getByRole('button', { name: 'Close' }))
    expect(location.search).toBe(`?entry=${sid('NO', 1)}`)
    const before = within(await dialog()).getByRole('region', { name: 'Before' })
    await user.click(within(before).getByRole('link'))
    expect(location.search).toBe(`?entry=${sid('NO', 2)}`)
  })

  test('say so where one is gone', async () => {
    showEntry(compared(404))
    await waitFor(async () =>
      expect(await dialog()).toHaveTextContent('Twilio no longer has this notification'),
    )
  })
})

describe('comparing with the last one', () => {
  const menuOf = (name: string) =>
    within(drawer()).getByRole(name === 'Compare with' ? 'button' : 'menuitem', { name })

  test('of the same error code lays that one beside it', async () => {
    history.replaceState(null, '', `/?entry=${sid('NO', 1)}`)
    const { client, account, user } = showEntry()
    const november20 = day('2026-11-20')
    const entries = Object.values(rows).map(entryOf)
    act(() => {
      client.setQueryData(
        logKeys.day(account, 'all', november20),
        withPage(emptyDayLog(november20, account.texts), { entries, next: null, total: null }, NOW),
      )
    })
    await user.click(menuOf('Compare with'))
    await user.click(menuOf('The last one with the same error code'))
    expect(location.search).toBe(`?entry=${sid('NO', 1)}&compare=${sid('NO', 2)}`)
  })

  test('says so where none is loaded', async () => {
    const { user } = showEntry()
    await user.click(menuOf('Compare with'))
    await user.click(menuOf('The last one of the same problem'))
    expect(part('Around it')).toHaveTextContent('None before it is loaded')
  })
})
