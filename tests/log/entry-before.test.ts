import { describe, expect, test } from 'vitest'
import { emptyDayLog, withPage } from '../../src/log/day-log.ts'
import type { LogEntry } from '../../src/log/entry.ts'
import { entryBefore, type Likeness } from '../../src/log/entry-before.ts'
import { LogTexts } from '../../src/log/log-texts.ts'
import { day } from './days.ts'
import { callSidOf, entryOf } from './entries.ts'

const NOON = Date.UTC(2026, 10, 20, 12)
const HOUR_MS = 3_600_000

/** An entry of 20 November 2026, so many hours past noon. */
function at(number: number, hours: number, given: Partial<LogEntry> = {}): LogEntry {
  return entryOf(number, { occurredAt: NOON + hours * HOUR_MS, ...given })
}

/** The days of which these entries are, as they are loaded: the older one first. */
function daysOf(entries: readonly LogEntry[]) {
  const texts = new LogTexts()
  return [day('2026-11-19'), day('2026-11-20')].map((own) =>
    withPage(emptyDayLog(own, texts), { entries, next: null, total: null }, NOON),
  )
}

const LIKE: Readonly<Record<Likeness, Partial<LogEntry>>> = {
  code: { errorCode: '11200' },
  call: { callSid: callSidOf(1) },
  address: { requestUrl: 'https://shop.example/voice?a=1' },
  problem: { errorCode: '11200', requestUrl: 'https://shop.example/orders/17' },
}

const UNLIKE: Readonly<Record<Likeness, Partial<LogEntry>>> = {
  code: { errorCode: '11205' },
  call: { callSid: callSidOf(2) },
  address: { requestUrl: 'https://shop.example/voice/2' },
  problem: { errorCode: '11200', requestUrl: 'https://shop.example/bills/17' },
}

describe.each<Likeness>(['code', 'call', 'address', 'problem'])('the one before, by %s', (by) => {
  const open = at(1, 0, LIKE[by])

  test('is the latest of those that came before', () => {
    const days = daysOf([at(2, 1, LIKE[by]), open, at(3, -1, UNLIKE[by]), at(4, -2, LIKE[by])])
    expect(entryBefore([...days, ...daysOf([at(5, -3, LIKE[by])])], open, by)?.sid).toBe(
      at(4, 0).sid,
    )
  })

  test('may be of another day', () => {
    expect(entryBefore(daysOf([open, at(2, -20, LIKE[by])]), open, by)?.sid).toBe(at(2, 0).sid)
  })

  test('is none of the same second, none without a date, none that is not like it', () => {
    const others = [
      at(2, 0, LIKE[by]),
      entryOf(3, { ...LIKE[by], occurredAt: null }),
      at(4, -1, UNLIKE[by]),
    ]
    expect(entryBefore(daysOf([open, ...others]), open, by)).toBeNull()
  })

  test('is none where the open one has no date', () => {
    const undated = entryOf(1, { ...LIKE[by], occurredAt: null })
    expect(entryBefore(daysOf([at(2, -1, LIKE[by])]), undated, by)).toBeNull()
  })
})

test('an address is the same with another query or fragment', () => {
  const open = at(1, 0, { requestUrl: 'https://shop.example/voice' })
  const before = at(2, -1, { requestUrl: 'https://shop.example/voice#top' })
  expect(entryBefore(daysOf([open, before]), open, 'address')?.sid).toBe(before.sid)
})

test.each<Likeness>(['code', 'call', 'address'])('nothing is like what has no %s', (by) => {
  const open = at(1, 0)
  expect(entryBefore(daysOf([open, at(2, -1)]), open, by)).toBeNull()
})
