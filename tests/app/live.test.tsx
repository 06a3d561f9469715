import { QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useMemo } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { AccountContext } from '../../src/api/account-context.ts'
import { Search } from '../../src/log/query/search.ts'
import { forgetEntries } from '../../src/api/edit-log.ts'
import { useRangeLog } from '../../src/api/use-range-log.ts'
import { type Day, gmtDayOf, parseDay } from '../../src/log/day.ts'
import { notificationSid } from '../../src/log/entry.ts'
import { visibleEntries } from '../../src/log/visible-entries.ts'
import { LiveChoice } from '../../src/live/LiveChoice.tsx'
import { LiveStatus } from '../../src/live/LiveStatus.tsx'
import { liveInterval } from '../../src/settings/live-interval.ts'
import { newAccount, numberOf, pageOf, rowOf } from './pretended-log.ts'
import { type ApiQuestion, answerApi, apiFailure } from './server.ts'
import { sid, type WireEntry } from './wire-entry.ts'

const TODAY = parseDay('2026-11-20') ?? gmtDayOf(0)
const NOON = 12 * 3600

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] })
  vi.setSystemTime('2026-11-20T12:00:00Z')
})
afterEach(() => {
  vi.useRealTimers()
})

const dayOf = ({ query }: ApiQuestion) => query.get('MessageDate>')

interface Shown {
  readonly days?: readonly Day[]
  readonly search?: string
  readonly hold?: string | null
}

/** The list's numbers, and live above them, over whatever `rows` holds at the moment of asking. */
function show({ days = [TODAY], search = '' }: Shown = {}) {
  const { account, client } = newAccount()
  const rows: WireEntry[] = [rowOf(2, NOON - 60), rowOf(1, NOON - 1200)]
  const answer = { now: (): object | Response => pageOf(rows) }
  const asked = answerApi('notifications', (question) =>
    dayOf(question) === TODAY ? answer.now() : pageOf([]),
  )
  const onShow = vi.fn()
  function Log({ hold }: { readonly hold: string | null }) {
    const log = useRangeLog({ account, days, level: 'all', isStopped: false })
    const filter = useMemo(
      () => ({
        level: 'all' as const,
        range: { start: 0, end: null },
        hidden: new Set<never>(),
        search: search === '' ? null : new Search(search, { titles: new Map() }),
      }),
      [],
    )
    const { entries } = visibleEntries(log.logs, filter)
    const numbers = entries.slice(0, entries.length).map(numberOf)
    return (
      <>
        <p>{`Listed: ${numbers.join(' ')}`}</p>
        {log.completeDays === days.length && (
          <LiveStatus listed={{ log, filter }} hold={hold} onShow={onShow} />
        )}
      </>
    )
  }
  const page = (hold: string | null) => (
    <QueryClientProvider client={client}>
      <AccountContext value={account}>
        <Log hold={hold} />
      </AccountContext>
    </QueryClientProvider>
  )
  const { rerender } = render(page(null))
  return {
    account,
    client,
    rows,
    answer,
    asked,
    onShow,
    hold: (why: string | null) => rerender(page(why)),
    /** Lets so much time pass, ms. */
    pass: (time: number) => act(() => vi.advanceTimersByTimeAsync(time)),
    askedTimes: async (times: number) => {
      await until(() => asked.length >= times)
      expect(asked).toHaveLength(times)
    },
    listed: async (numbers: string) => {
      await until(() => screen.queryByText(`Listed: ${numbers}`) !== null)
      expect(screen.getByText(/^Listed/)).toHaveTextContent(`Listed: ${numbers}`)
    },
  }
}

/** Lets the world go on until it is so, or for a good while; pretended intervals stand still. */
async function until(check: () => boolean): Promise<void> {
  for (let tries = 0; tries < 500 && !check(); tries += 1) {
    await act(() => new Promise((goOn) => setTimeout(goOn, 10)))
  }
}

const pill = (count: number) => screen.findByRole('button', { name: `${count} new` })

describe('live', () => {
  test('asks for nothing where it is off', async () => {
    const log = show()
    await log.listed('2 1')
    await log.pass(600_000)
    expect(log.asked).toHaveLength(1)
    expect(screen.queryByRole('status', { name: 'Live' })).not.toBeInTheDocument()
  })

  test('asks for today every so often; what is new waits until it is wanted', async () => {
    liveInterval.set('15s')
    const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime.bind(vi) })
    const log = show()
    await log.listed('2 1')
    await log.askedTimes(2)
    log.rows.unshift(rowOf(3, NOON + 5))
    await log.pass(15_000)
    await pill(1)
    // One that comes late belongs between those that are known.
    log.rows.splice(2, 0, rowOf(4, NOON - 300))
    await log.pass(15_000)
    await user.click(await pill(2))
    expect(log.onShow).toHaveBeenCalledOnce()
    // A frame.
    await log.pass(50)
    await log.listed('3 2 4 1')
    expect(screen.queryByRole('button', { name: /new/ })).not.toBeInTheDocument()
    await log.pass(15_000)
    await log.askedTimes(5)
    expect(screen.queryByRole('button', { name: /new/ })).not.toBeInTheDocument()
    expect(new Set(log.asked.map(dayOf))).toEqual(new Set([TODAY]))
  })

  test('counts what the search would list', async () => {
    liveInterval.set('15s')
    const log = show({ search: 'code:11200' })
    await log.askedTimes(2)
    log.rows.unshift(
      { ...rowOf(3, NOON + 5), error_code: '12100', message_text: 'Another' },
      rowOf(4, NOON + 6),
    )
    await log.pass(15_000)
    await pill(1)
  })

  test('waits and says why, and asks at once when nothing stands against it any more', async () => {
    liveInterval.set('1m')
    const log = show()
    await log.askedTimes(2)
    log.hold('while rows are selected')
    expect(await screen.findByText('Live waits while rows are selected')).toBeVisible()
    await log.pass(600_000)
    expect(log.asked).toHaveLength(2)
    log.hold(null)
    await log.askedTimes(3)
    expect(screen.getByRole('status', { name: 'Live' })).toHaveTextContent(/^Live$/)
  })

  test('asks less and less often while it fails, and says so', async () => {
    liveInterval.set('15s')
    const log = show()
    await log.askedTimes(2)
    log.answer.now = () => apiFailure(502, 'twilio_unreachable', 'Twilio cannot be reached.')
    await log.pass(15_000)
    expect(await screen.findByText(/^Live: Twilio cannot be reached/i)).toHaveTextContent(
      'Next try after 30 s',
    )
    await log.pass(29_000)
    expect(log.asked).toHaveLength(3)
    await log.pass(1_000)
    await screen.findByText(/Next try after 60 s/)
    log.rows.unshift(rowOf(3, NOON + 5))
    log.answer.now = () => pageOf(log.rows)
    await log.pass(60_000)
    await pill(1)
    await log.pass(15_000)
    await log.askedTimes(6)
  })

  test('does not bring back what was deleted here', async () => {
    liveInterval.set('15s')
    const log = show()
    await log.askedTimes(2)
    const gone = notificationSid(sid('NO', 2))
    act(() => forgetEntries(log.client, log.account, new Set(gone ? [gone] : [])))
    await log.listed('1')
    await log.pass(15_000)
    await log.askedTimes(3)
    expect(screen.queryByRole('button', { name: /new/ })).not.toBeInTheDocument()
  })

  test('goes on with yesterday for as long as it may gain late entries', async () => {
    vi.setSystemTime('2026-11-20T23:59:50Z')
    liveInterval.set('1m')
    const log = show()
    await log.askedTimes(2)
    await log.pass(60_000)
    await log.askedTimes(3)
    // Ten minutes after its end nothing more is expected.
    await log.pass(10 * 60_000)
    const asked = log.asked.length
    expect(asked).toBeGreaterThan(10)
    await log.pass(20 * 60_000)
    expect(log.asked).toHaveLength(asked)
  })

  test('reads on until nothing new can follow, whatever the order', async () => {
    liveInterval.set('15s')
    const log = show()
    await log.askedTimes(2)
    // The oldest come first, and all of the first page is known.
    const first = [rowOf(1, NOON - 1200)]
    log.answer.now = () => {
      const page = log.asked.at(-1)?.query.get('Page')
      return page === '1'
        ? pageOf([rowOf(2, NOON - 60), rowOf(3, NOON + 5)])
        : pageOf(first, 1, 'PA')
    }
    await log.pass(15_000)
    await pill(1)
  })
})

test('how often is chosen in the top bar, and kept', async () => {
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime.bind(vi) })
  render(<LiveChoice />)
  const choice = screen.getByRole('combobox', { name: 'Live' })
  expect(choice).toHaveDisplayValue('Live: off')
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
  await user.selectOptions(choice, 'Live: 1 min')
  expect(liveInterval.get()).toBe('1m')
  // A browser without notifications cannot tell of anything.
  await user.click(screen.getByRole('button', { name: /^Tell me of new ones/ }))
  expect(await screen.findByRole('status')).toHaveTextContent('The browser does not allow it')
})
