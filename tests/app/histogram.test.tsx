import { fireEvent, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { DayState, DayStanding } from '../../src/api/use-range-log.ts'
import { Histogram, type HistogramProps } from '../../src/histogram/Histogram.tsx'
import { emptyDayLog, withPage } from '../../src/log/day-log.ts'
import { type Day, gmtDayOf, parseDay } from '../../src/log/day.ts'
import type { EntryList } from '../../src/log/entry-list.ts'
import { LogTexts } from '../../src/log/log-texts.ts'
import { visibleEntries } from '../../src/log/visible-entries.ts'
import { entryOf } from './show-entry.tsx'
import { sid, wireRow } from './wire-entry.ts'

const NOW = Date.parse('2026-11-21T12:00:00Z')
const RANGE = { start: Date.parse('2026-11-20T00:00:00Z'), end: Date.parse('2026-11-21T00:00:00Z') }

function day(text: string): Day {
  return parseDay(text) ?? gmtDayOf(0)
}

/** Entries of 20 November: of each, when it was (GMT) and its `log` value. */
function listOf(...given: (readonly [time: string, log: string])[]): EntryList {
  const entries = given.map(([time, log], number) =>
    entryOf(
      wireRow({ sid: sid('NO', number), log, message_date: `Fri, 20 Nov 2026 ${time}:00 +0000` }),
    ),
  )
  const empty = emptyDayLog(day('2026-11-20'), new LogTexts())
  const log = withPage(empty, { entries, next: null, total: null }, NOW)
  const filter = { level: 'all', search: null, hidden: new Set<never>() } as const
  return visibleEntries([log], { ...filter, range: { start: 0, end: null } }).entries
}

const ENTRIES = listOf(
  ['08:05', '0'],
  ['08:06', '1'],
  ['08:07', '1'],
  ['09:00', '0'],
  ['09:01', '3'],
)

function state(text: string, standing: DayStanding, loaded = 5): DayState {
  return { day: day(text), standing, loaded }
}

/** Draws the histogram of 20 November, in UTC, in bars of a quarter of an hour. */
function show(change: Partial<HistogramProps> = {}) {
  const onLoadDay = vi.fn()
  const drawn = (more: Partial<HistogramProps>) => (
    <Histogram
      entries={ENTRIES}
      range={RANGE}
      where="20 November"
      days={[state('2026-11-20', 'complete')]}
      zone="UTC"
      now={NOW}
      onLoadDay={onLoadDay}
      {...change}
      {...more}
    />
  )
  const { rerender } = render(drawn({}))
  return {
    user: userEvent.setup(),
    onLoadDay,
    showAgain: (more: Partial<HistogramProps>) => rerender(drawn(more)),
  }
}

/** The bars, which jsdom does not lay out: 960 px wide, 10 for each quarter of an hour. */
function chart(): HTMLElement {
  const found = screen.getByRole('listbox')
  found.getBoundingClientRect = () => new DOMRect(100, 0, 960, 64)
  return found
}

const bar = (name: string) => screen.getByRole('option', { name })

beforeEach(() => {
  vi.stubGlobal('matchMedia', (media: string) => ({
    media,
    matches: false,
    addEventListener() {},
    removeEventListener() {},
  }))
  return () => vi.unstubAllGlobals()
})

describe('the bars', () => {
  test('say of each stretch of time how many of each level it has', () => {
    show()
    expect(screen.getByRole('figure', { name: 'Notifications over time' })).toBeVisible()
    expect(chart()).toHaveAccessibleName(/^Nov 20 UTC: 2 errors, 2 warnings, 1 other\./)
    expect(screen.getAllByRole('option')).toHaveLength(96)
    expect(bar('Nov 20, 08:00–08:15 UTC: 1 error, 2 warnings')).toBeVisible()
    expect(bar('Nov 20, 09:00–09:15 UTC: 1 error, 1 other')).toBeVisible()
    expect(bar('Nov 20, 23:45–24:00 UTC: nothing')).toBeVisible()
  })

  test('do not call nothing what is not loaded to its end', () => {
    show({ days: [state('2026-11-20', 'partial')] })
    expect(bar('Nov 20, 08:00–08:15 UTC: 1 error, 2 warnings so far')).toBeVisible()
    expect(bar('Nov 20, 23:45–24:00 UTC: nothing so far')).toBeVisible()
  })

  test('are of the zone’s own hours and days', () => {
    const range = { start: RANGE.start - 5.5 * 3_600_000, end: RANGE.end - 5.5 * 3_600_000 }
    show({ zone: 'Asia/Kolkata', range })
    expect(bar('Nov 20, 13:30–13:45 UTC+5:30: 1 error, 2 warnings')).toBeVisible()
  })

  test('tell of those without a date', () => {
    show({ entries: listOf(['08:05', '0'], ['nonsense', '0']) })
    expect(screen.getByText(/1 without a date/)).toBeVisible()
  })
})

describe('choosing a range with the pointer', () => {
  test.each([
    ['a click takes one bar', 425, 425, '08:00:00', '08:15:00'],
    ['a drag takes all it passes', 425, 464, '08:00:00', '09:15:00'],
    ['a drag backwards takes the same', 464, 425, '08:00:00', '09:15:00'],
    ['a drag past the edge ends there', 464, -50, '00:00:00', '09:15:00'],
  ])('%s', (_, down, up, from, to) => {
    show()
    fireEvent.pointerDown(chart(), { clientX: down, button: 0 })
    fireEvent.pointerMove(chart(), { clientX: up })
    fireEvent.pointerUp(chart(), { clientX: up })
    const asked = new URLSearchParams(location.search)
    expect([asked.get('from'), asked.get('to')]).toEqual([
      `2026-11-20T${from}Z`,
      `2026-11-20T${to}Z`,
    ])
  })

  test('from midnight to midnight it is whole days', () => {
    show()
    fireEvent.pointerDown(chart(), { clientX: 100, button: 0 })
    fireEvent.pointerMove(chart(), { clientX: 1060 })
    fireEvent.pointerUp(chart(), { clientX: 1060 })
    expect(location.search).toBe('?from=2026-11-20&to=2026-11-20&zone=UTC')
  })

  test('another button chooses nothing, nor does a pointer that merely passes', () => {
    show()
    fireEvent.pointerDown(chart(), { clientX: 425, button: 2 })
    fireEvent.pointerMove(chart(), { clientX: 464 })
    fireEvent.pointerUp(chart(), { clientX: 464 })
    expect(location.search).toBe('')
  })

  test('a drag that the browser takes over chooses nothing', () => {
    show()
    fireEvent.pointerDown(chart(), { clientX: 425, button: 0 })
    fireEvent.pointerCancel(chart())
    fireEvent.pointerUp(chart(), { clientX: 425 })
    expect(location.search).toBe('')
  })

  test('a line tells what is pointed at, or being chosen', () => {
    show()
    fireEvent.pointerMove(chart(), { clientX: 425 })
    expect(screen.getByText(/1 error, 2 warnings/)).toHaveTextContent('Nov 20, 08:00–08:15 UTC')
    fireEvent.pointerDown(chart(), { clientX: 425, button: 0 })
    fireEvent.pointerMove(chart(), { clientX: 464 })
    expect(screen.getByText(/2 errors, 2 warnings/)).toHaveTextContent('Nov 20, 08:00–09:15 UTC')
  })
})

describe('choosing a range with the keys', () => {
  test('one stop for Tab, arrows within, Enter takes the bar', async () => {
    const { user } = show()
    await user.tab()
    expect(bar('Nov 20, 00:00–00:15 UTC: nothing')).toHaveFocus()
    await user.keyboard('{ArrowLeft}{ArrowRight}{ArrowRight}{ArrowLeft}')
    expect(bar('Nov 20, 00:15–00:30 UTC: nothing')).toHaveFocus()
    await user.tab()
    expect(screen.getByRole('button', { name: /^2026-11-20/ })).toHaveFocus()
    await user.tab({ shift: true })
    expect(bar('Nov 20, 00:15–00:30 UTC: nothing')).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(location.search).toBe('?from=2026-11-20T00%3A15%3A00Z&to=2026-11-20T00%3A30%3A00Z')
  })

  test('Shift and arrows choose more, Escape only the last, and the focus stays in the chart', async () => {
    const { user } = show()
    await user.tab()
    await user.keyboard('{End}{Shift>}{ArrowLeft}{ArrowLeft}{/Shift}')
    expect(screen.getAllByRole('option', { selected: true })).toHaveLength(3)
    await user.keyboard('{Escape}')
    expect(screen.getAllByRole('option', { selected: true })).toHaveLength(1)
    expect(location.search).toBe('')
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}{Enter}')
    expect(location.search).toBe('?from=2026-11-20T23%3A15%3A00Z&to=2026-11-20T23%3A45%3A00Z')
    expect(screen.getAllByRole('option')[0]).toHaveFocus()
  })

  test('a choice ends with the range in which it was begun', async () => {
    const { user, showAgain } = show()
    await user.tab()
    await user.keyboard('{End}{Shift>}{ArrowLeft}{/Shift}')
    showAgain({ where: 'another' })
    expect(screen.queryAllByRole('option', { selected: true })).toEqual([])
  })

  test('a screen reader’s click takes the bar', () => {
    show()
    fireEvent.click(bar('Nov 20, 08:00–08:15 UTC: 1 error, 2 warnings'), { detail: 0 })
    expect(location.search).toBe('?from=2026-11-20T08%3A00%3A00Z&to=2026-11-20T08%3A15%3A00Z')
  })
})

describe('the days under the bars', () => {
  const days = [
    state('2026-11-20', 'none', 0),
    state('2026-11-19', 'failed', 1),
    state('2026-11-18', 'partial', 1000),
    state('2026-11-17', 'loading', 0),
    state('2026-11-16', 'complete', 312),
  ]
  const range = { start: Date.parse('2026-11-16T00:00:00Z'), end: RANGE.end }
  const button = (name: string) => screen.getByRole('button', { name })

  test('say how each stands, oldest first', () => {
    show({ days, range })
    const names = within(screen.getByRole('toolbar', { name: 'Days loaded, GMT' }))
      .getAllByRole('button')
      .map((found) => found.getAttribute('aria-label'))
    expect(names).toEqual([
      '2026-11-16 (GMT): complete, 312 notifications',
      '2026-11-17 (GMT): loading, 0 notifications so far',
      '2026-11-18 (GMT): not loaded to its end, 1,000 notifications so far. Load this day',
      '2026-11-19 (GMT): failed, 1 notification so far. Try this day again',
      '2026-11-20 (GMT): not asked for. Load this day',
    ])
  })

  test.each([
    ['2026-11-16', false],
    ['2026-11-17', false],
    ['2026-11-18', true],
    ['2026-11-19', true],
    ['2026-11-20', true],
  ])('%s pressed asks for it: %s', async (text, isAsked) => {
    const { user, onLoadDay } = show({ days, range })
    await user.click(screen.getByRole('button', { name: new RegExp(`^${text}`) }))
    expect(onLoadDay.mock.calls).toEqual(isAsked ? [[text]] : [])
  })

  test('are one stop for Tab, with arrows within, and told of in the line', async () => {
    const { user } = show({ days, range })
    await user.tab()
    await user.tab()
    expect(button('2026-11-20 (GMT): not asked for. Load this day')).toHaveFocus()
    await user.keyboard('{ArrowLeft}{ArrowRight}{ArrowRight}{Home}')
    expect(button('2026-11-16 (GMT): complete, 312 notifications')).toHaveFocus()
    expect(screen.getByText(/complete, 312 notifications/)).toHaveTextContent('2026-11-16 (GMT)')
    await user.tab()
    expect(document.body).toHaveFocus()
  })
})
