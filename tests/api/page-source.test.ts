import { describe, expect, test } from 'vitest'
import { addDays, type Day } from '../../src/log/day.ts'
import type { LoadPosition } from '../../src/log/day-log.ts'
import type { LogEntry } from '../../src/log/entry.ts'
import type { LevelFilter } from '../../src/log/level.ts'
import { day } from '../log/days.ts'
import { pageOf, scripted, sidOf } from './scripted-days.ts'

const NEWEST = day('2026-11-21')
const DAYS = [NEWEST, addDays(NEWEST, -1), addDays(NEWEST, -2)] as const
const [, MIDDLE, OLDEST] = DAYS

type Position = Exclude<LoadPosition, null>
const SECOND: Position = { page: 1, pageToken: 'PA1' }

const never = () => new AbortController().signal
const start = { level: 'all', position: 'start' } as const

const firstSid = ({ entries }: { readonly entries: readonly LogEntry[] }) => entries[0]?.sid

const settled = () => new Promise<void>((resolve) => setImmediate(resolve))

describe('days that are begun together', () => {
  test.each<[string, readonly [LevelFilter, Day][], string[]]>([
    ['one', [['all', NEWEST]], [' 2026-11-21 2026-11-22']],
    [
      'two',
      [
        ['all', NEWEST],
        ['all', MIDDLE],
      ],
      [' 2026-11-20 2026-11-21', ' 2026-11-21 2026-11-22'],
    ],
    [
      'three, in any order',
      [MIDDLE, NEWEST, OLDEST].map((one) => ['error', one]),
      ['days 0 2026-11-19 2026-11-22'],
    ],
    [
      'three with a gap',
      [NEWEST, MIDDLE, addDays(OLDEST, -1)].map((one) => ['all', one]),
      [' 2026-11-18 2026-11-19', ' 2026-11-20 2026-11-21', ' 2026-11-21 2026-11-22'],
    ],
    [
      'three of two levels',
      [
        ['all', NEWEST],
        ['error', MIDDLE],
        ['all', OLDEST],
      ],
      [' 2026-11-19 2026-11-20', ' 2026-11-21 2026-11-22', '0 2026-11-20 2026-11-21'],
    ],
    [
      'twice three',
      (['error', 'warning'] as const)
        .flatMap((level) => DAYS.map((one) => [level, one] as const))
        .map(([level, one]) => [level, one]),
      ['days 0 2026-11-19 2026-11-22', 'days 1 2026-11-19 2026-11-22'],
    ],
  ])('are asked for as they follow each other: %s', async (_, begun, expected) => {
    const { source, asked } = scripted()
    for (const [level, one] of begun)
      void source.page({ level, day: one, position: 'start' }, never())
    await settled()
    const told = asked.map(({ path, query }) =>
      [
        path === 'notifications' ? '' : 'days ',
        query.get('Log') ?? '',
        ` ${query.get('MessageDate>')} ${query.get('MessageDate<')}`,
      ].join(''),
    )
    expect(told.toSorted()).toEqual(expected)
  })

  test('are not asked for where they are given up before anything is sent', async () => {
    const { source, asked } = scripted()
    const giving = new AbortController()
    const pages = DAYS.map((one) => source.page({ ...start, day: one }, giving.signal))
    giving.abort()
    await Promise.all(pages.map((page) => expect(page).rejects.toThrow('aborted')))
    expect(asked).toEqual([])
  })

  test('that are given up one by one call the answer off with the last', async () => {
    const { source, asked, first } = scripted()
    const giving = DAYS.map(() => new AbortController())
    const pages = DAYS.map((one, place) =>
      source.page({ ...start, day: one }, giving[place]?.signal ?? never()),
    )
    const gaveUp = pages.slice(0, 2).map((page) => expect(page).rejects.toThrow('aborted'))
    await settled()
    giving[0]?.abort()
    giving[1]?.abort()
    await Promise.all(gaveUp)
    expect(asked[0]?.signal.aborted).toBe(false)
    first().page(OLDEST, 'start', pageOf(3))
    expect(firstSid((await pages[2]) ?? { entries: [] })).toBe(sidOf(3))
    expect(asked[0]?.signal.aborted).toBe(true)
    expect(asked).toHaveLength(1)
  })
})

describe('a day of an answer with many', () => {
  test('that failed or is complete keeps nobody from calling the answer off', async () => {
    const { source, first, asked } = scripted()
    const stopping = new AbortController()
    const own = [never(), never(), stopping.signal]
    const pages = DAYS.map((one, place) =>
      source.page({ ...start, day: one }, own[place] ?? never()),
    )
    await settled()
    first().page(NEWEST, 'start', '{"no":"list"}')
    first().page(MIDDLE, 'start', pageOf(2))
    await expect(pages[0]).rejects.toMatchObject({ code: 'twilio_unreadable' })
    await pages[1]
    expect(asked[0]?.signal.aborted).toBe(false)
    stopping.abort()
    await expect(pages[2]).rejects.toThrow('aborted')
    expect(asked[0]?.signal.aborted).toBe(true)
  })

  test('that is left goes on by itself, while the answer is still coming', async () => {
    const { source, first, paths } = scripted()
    const pages = DAYS.map((one) => source.page({ ...start, day: one }, never()))
    await settled()
    first().leave(NEWEST, 'start')
    expect(firstSid((await pages[0]) ?? { entries: [] })).toBe(sidOf(9))
    // The answer has said that it has no more of this day: there is nothing to wait for.
    const second = source.page({ ...start, day: NEWEST, position: SECOND }, never())
    expect(firstSid(await second)).toBe(sidOf(9))
    expect(paths()).toEqual(['notifications/days', 'notifications', 'notifications'])
    first().end()
    await Promise.all(pages)
  })

  test('asks by itself where another page comes than the one it wants, and from there on', async () => {
    const { source, first, asked } = scripted()
    const pages = DAYS.map((one) => source.page({ ...start, day: one }, never()))
    await settled()
    first().page(NEWEST, 'start', pageOf(1, 'Page=1&PageToken=PA1'))
    first().page(NEWEST, { page: 1, pageToken: 'PAother' }, pageOf(2))
    await pages[0]
    const ask = (position: Position) => source.page({ ...start, day: NEWEST, position }, never())
    expect(firstSid(await ask(SECOND))).toBe(sidOf(9))
    expect(firstSid(await ask({ page: 2, pageToken: 'PA2' }))).toBe(sidOf(9))
    expect(asked.slice(1).map(({ query }) => query.get('PageToken'))).toEqual(['PA1', 'PA2'])
    first().end()
    await Promise.all(pages)
  })

  test('that begins again asks anew, and takes nothing from the answer any more', async () => {
    const { source, first, paths } = scripted()
    const pages = DAYS.map((one) => source.page({ ...start, day: one }, never()))
    await settled()
    first().page(NEWEST, 'start', pageOf(1, 'Page=1&PageToken=PA1'))
    first().page(NEWEST, SECOND, pageOf(2))
    await pages[0]
    expect(firstSid(await source.page({ ...start, day: NEWEST }, never()))).toBe(sidOf(9))
    const second = source.page({ ...start, day: NEWEST, position: SECOND }, never())
    expect(firstSid(await second)).toBe(sidOf(9))
    expect(paths()).toEqual(['notifications/days', 'notifications', 'notifications'])
    first().end()
    await Promise.all(pages)
  })

  test('fails as it would alone where its page cannot be read', async () => {
    const { source, first } = scripted()
    const pages = DAYS.map((one) => source.page({ ...start, day: one }, never()))
    await settled()
    first().page(NEWEST, 'start', '{"no":"list"}')
    first().end()
    await expect(pages[0]).rejects.toMatchObject({ code: 'twilio_unreadable' })
    await Promise.all(pages.slice(1))
  })

  test('asks by itself where nothing comes any more', async () => {
    const { source, asked } = scripted({ silenceMs: 20 })
    const pages = await Promise.all(DAYS.map((one) => source.page({ ...start, day: one }, never())))
    expect(pages.map(firstSid)).toEqual([sidOf(9), sidOf(9), sidOf(9)])
    expect(asked[0]?.signal.aborted).toBe(true)
  })
})
