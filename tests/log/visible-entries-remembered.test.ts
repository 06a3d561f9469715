import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DayLog, emptyDayLog, withoutEntries, withPage } from '../../src/log/day-log.ts'
import { addDays, startOfGmtDay } from '../../src/log/day.ts'
import type { LogEntry, NotificationSid } from '../../src/log/entry.ts'
import { LogTexts } from '../../src/log/log-texts.ts'
import type { LogFilter } from '../../src/log/log-filter.ts'
import { Search } from '../../src/log/query/search.ts'
import { visibleEntries } from '../../src/log/visible-entries.ts'
import { day } from './days.ts'
import { anyEntry, numberOf, sidOf } from './entries.ts'

const NEWEST = day('2026-11-21')
const DAYS = [NEWEST, addDays(NEWEST, -1), addDays(NEWEST, -2)]
const START = startOfGmtDay(addDays(NEWEST, -2))
const END = startOfGmtDay(addDays(NEWEST, 1))

/** A page that came, entries that were deleted, or a filter that was looked through. */
type Step =
  | { readonly page: readonly LogEntry[]; readonly place: number }
  | { readonly gone: ReadonlySet<NotificationSid> }
  | { readonly filter: LogFilter }

const anyInstant = fc.integer({ min: START, max: END - 1 })

const anyPage: fc.Arbitrary<Step> = fc.record({
  page: fc.array(anyEntry(fc.option(anyInstant)), { maxLength: 8 }),
  place: fc.nat(DAYS.length - 1),
})

const anyGone: fc.Arbitrary<Step> = fc
  .array(fc.nat(20), { maxLength: 3 })
  .map((numbers) => ({ gone: new Set(numbers.map(sidOf)) }))

const SEARCHES = ['', 'get', '11200', 'retrieval', 'ca00', 'no000000'].flatMap((text) =>
  [new Map<string, string>(), new Map([['11200', 'HTTP retrieval']])].map(
    (titles) => new Search(text, { titles }),
  ),
)

const anyFilter: fc.Arbitrary<Step> = fc
  .record({
    level: fc.constantFrom('all', 'error', 'warning'),
    range: fc.record({ start: anyInstant, end: fc.option(anyInstant) }),
    hidden: fc.constantFrom(new Set<NotificationSid>(), new Set([sidOf(3), sidOf(4)])),
    search: fc.constantFrom(null, ...SEARCHES),
  })
  .map((filter) => ({ filter }))

const anySteps = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: anyPage },
    { weight: 3, arbitrary: anyFilter },
    { weight: 1, arbitrary: anyGone },
  ),
)

const emptyDays = (): readonly DayLog[] => {
  const texts = new LogTexts()
  return DAYS.map((one) => emptyDayLog(one, texts))
}

function afterStep(days: readonly DayLog[], step: Step): readonly DayLog[] {
  if ('filter' in step) return days
  if ('gone' in step) return days.map((log) => withoutEntries(log, step.gone))
  const page = { entries: step.page, next: null, total: null }
  return days.map((log, place) => (place === step.place ? withPage(log, page, END) : log))
}

function listed(days: readonly DayLog[], filter: LogFilter) {
  const { entries, beforeSearch } = visibleEntries(days, filter)
  return { entries: entries.slice(0, entries.length), beforeSearch }
}

test('what was remembered of a day changes nothing in what is listed', () => {
  fc.assert(
    fc.property(anySteps, (steps) => {
      let days = emptyDays()
      steps.forEach((step, index) => {
        days = afterStep(days, step)
        if (!('filter' in step)) return
        // The same log made anew, of which nothing is remembered.
        const anew = listed(steps.slice(0, index).reduce(afterStep, emptyDays()), step.filter)
        expect(listed(days, step.filter)).toEqual(anew)
        expect(listed(days, { ...step.filter })).toEqual(anew)
      })
    }),
  )
})

test('without a search, as many are counted as are listed, and each is listed once', () => {
  fc.assert(
    fc.property(anySteps, anyFilter, (steps, step) => {
      if (!('filter' in step)) return
      const { entries, beforeSearch } = listed(steps.reduce(afterStep, emptyDays()), {
        ...step.filter,
        search: null,
      })
      expect(beforeSearch).toBe(entries.length)
      const undated = entries.filter(({ occurredAt }) => occurredAt === null).map(numberOf)
      expect(new Set(undated).size).toBe(undated.length)
    }),
  )
})
