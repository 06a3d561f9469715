import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DayLog, emptyDayLog, withPage } from '../../../src/log/day-log.ts'
import type { LogEntry } from '../../../src/log/entry.ts'
import type { LogFilter } from '../../../src/log/log-filter.ts'
import { LogTexts } from '../../../src/log/log-texts.ts'
import { Search } from '../../../src/log/query/search.ts'
import { isInForce, type MuteEnd, type MuteRule } from '../../../src/log/mute/mute-rule.ts'
import { Mutes } from '../../../src/log/mute/muted-rows.ts'
import { visibleEntries } from '../../../src/log/visible-entries.ts'
import { day } from '../days.ts'
import { entryOf, numberOf, sidOf } from '../entries.ts'

const NOON = Date.parse('2026-11-21T12:00:00Z')
const DAY_MS = 86_400_000
const NEVER: MuteEnd = { kind: 'never' }

function ruleOf(search: string, until: MuteEnd = NEVER): MuteRule {
  return { id: search, subject: { kind: 'search', search }, until, reason: '', madeAt: 0 }
}

function entriesRule(...numbers: number[]): MuteRule {
  const subject = { kind: 'entries', sids: numbers.map(sidOf) } as const
  return { ...ruleOf('entries'), subject }
}

/** Entries of 21 November by number and code, a second apart, newest first. */
function coded(...codes: string[]): LogEntry[] {
  return codes.map((errorCode, at) =>
    entryOf(at + 1, { errorCode, occurredAt: NOON - at * 1000, log: at % 2 === 0 ? '0' : '1' }),
  )
}

function dayOf(entries: readonly LogEntry[], date = '2026-11-21', texts = new LogTexts()): DayLog {
  return withPage(emptyDayLog(day(date), texts), { entries, next: null, total: null }, NOON)
}

const searchFor = (text: string) => new Search(text, { titles: new Map() })

const mutesOf = (...rules: MuteRule[]) => new Mutes(rules, { titles: new Map() })

function listed(days: readonly DayLog[], mutes: Mutes | null, given: Partial<LogFilter> = {}) {
  const filter = { level: 'all', range: { start: 0, end: null }, search: null } as const
  const { entries, muted, beforeSearch } = visibleEntries(days, {
    ...filter,
    hidden: new Set(),
    mutes,
    ...given,
  })
  return { numbers: entries.slice(0, entries.length).map(numberOf), muted, beforeSearch }
}

const DAYS = [dayOf(coded('11200', '11205', '11200', '12100'))]

describe('muted rows', () => {
  test.each<[string, MuteRule[], number[]]>([
    ['none by no rule', [], [1, 2, 3, 4]],
    ['what a search finds', [ruleOf('code:11200')], [2, 4]],
    ['what any rule’s search finds', [ruleOf('code:11200'), ruleOf('12100')], [2]],
    ['exactly these entries', [entriesRule(1, 4, 9)], [2, 3]],
    ['nothing by a search without a condition', [ruleOf('code:'), ruleOf('  ')], [1, 2, 3, 4]],
    ['a day’s that has no more', [ruleOf('code:11200', { kind: 'exceeds', perDay: 2 })], [2, 4]],
    [
      'not a day’s that has more',
      [ruleOf('code:11200', { kind: 'exceeds', perDay: 1 })],
      [1, 2, 3, 4],
    ],
  ])('%s', (_, rules, expected) => {
    const { numbers, muted, beforeSearch } = listed(DAYS, mutesOf(...rules))
    expect(numbers).toEqual(expected)
    expect([muted, beforeSearch]).toEqual([4 - expected.length, expected.length])
  })

  test('are counted as far as the search finds them, and shown when asked for', () => {
    const mutes = mutesOf(ruleOf('code:11200'))
    expect(listed(DAYS, mutes, { search: searchFor('level:error') })).toEqual({
      numbers: [],
      muted: 2,
      beforeSearch: 2,
    })
    expect(listed(DAYS, mutes, { search: searchFor('112'), showsMuted: true })).toEqual({
      numbers: [1, 2, 3],
      muted: 2,
      beforeSearch: 4,
    })
  })

  test('are each day’s own where a rule allows so many a day', () => {
    const texts = new LogTexts()
    const yesterday = coded('11200').map((entry) => ({
      ...entry,
      sid: sidOf(9),
      occurredAt: NOON - DAY_MS,
    }))
    const days = [
      dayOf(coded('11200', '11200'), '2026-11-21', texts),
      dayOf(yesterday, '2026-11-20', texts),
    ]
    const mutes = mutesOf(ruleOf('code:11200', { kind: 'exceeds', perDay: 1 }))
    expect(listed(days, mutes).numbers).toEqual([1, 2])
  })

  test('are the same, whether pages come one by one or at once', () => {
    const anyRule = fc.oneof(
      fc
        .constantFrom('code:11200', '-code:12100', '11', 'level:warning')
        .map((text) => ruleOf(text)),
      fc.nat(6).map((perDay) => ruleOf('code:11200', { kind: 'exceeds', perDay })),
      fc.nat(20).map((number) => entriesRule(number)),
    )
    const anyCodes = fc.array(fc.constantFrom('11200', '11205', '12100'), { maxLength: 20 })
    fc.assert(
      fc.property(
        fc.array(anyRule, { maxLength: 3 }),
        anyCodes,
        fc.nat(20),
        (rules, codes, cut) => {
          const entries = coded(...codes)
          const mutes = mutesOf(...rules)
          const page = (entries: readonly LogEntry[]) => ({ entries, next: null, total: null })
          const first = withPage(
            emptyDayLog(day('2026-11-21'), new LogTexts()),
            page(entries.slice(0, cut)),
            NOON,
          )
          listed([first], mutes)
          const grown = withPage(first, page(entries.slice(cut)), NOON)
          expect(listed([grown], mutes)).toEqual(listed([dayOf(entries)], mutesOf(...rules)))
        },
      ),
    )
  })
})

describe('a rule is in force', () => {
  test.each<[MuteEnd, boolean]>([
    [NEVER, true],
    [{ kind: 'time', at: NOON + 1 }, true],
    [{ kind: 'time', at: NOON }, false],
    [{ kind: 'exceeds', perDay: 0 }, true],
  ])('%j: %s', (until, expected) => {
    expect(isInForce(ruleOf('x', until), NOON)).toBe(expected)
  })
})
