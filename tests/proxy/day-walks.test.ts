import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { walkDays } from '../../src/proxy/day-walks.ts'
import { type Asked, daysBack, LAST, page, settled, walk } from './walk-in-tests.ts'

const names = (asked: readonly Asked[]) => asked.map(({ day, number }) => `${day} ${number}`)

describe('a walk through days', () => {
  test('asks for every page of every day, whatever comes when', async () => {
    // For each day its pages: true where the page comes, false where it does not.
    const anyPages = fc.array(fc.boolean(), { minLength: 1, maxLength: 4 })
    const anyDays = fc.array(fc.oneof(fc.constant<boolean[]>([true]), anyPages), { maxLength: 14 })
    await fc.assert(
      fc.asyncProperty(
        anyDays,
        fc.boolean(),
        fc.infiniteStream(fc.nat()),
        async (pages, holdsWrites, random) => {
          const days = daysBack(pages.length)
          const going = walk(days, { holdsWrites })
          await settled()
          let limit = 4
          let most = limit
          while (going.open.length > 0) {
            expect(going.open.length).toBeLessThanOrEqual(most)
            const next = going.open[(random.next().value ?? 0) % going.open.length]
            if (!next) throw new Error('Something is open.')
            const { day, number } = next
            const ofDay = pages[days.indexOf(day)] ?? []
            const comes = ofDay[number] === true
            // The limit may fall below what is on its way already; that is not called back.
            const onWay = going.open.length - 1
            limit = comes ? Math.min(8, limit + 1) : Math.max(1, Math.floor(limit / 2))
            await next.answer(
              comes ? page(number + 1 < ofDay.length ? number + 1 : null) : page(undefined),
            )
            while (going.open.length === 0 && !going.isOver()) await settled()
            most = Math.max(limit, onWay)
          }
          await going.walking

          // Every day from its first page to its end, or to the page that did not come.
          const frames = await going.frames()
          for (const [place, day] of days.entries()) {
            const ofDay = pages[place] ?? []
            const end = ofDay.includes(false) ? ofDay.indexOf(false) + 1 : ofDay.length
            expect(frames.filter((frame) => frame.day === day)).toEqual(
              ofDay.slice(0, end).map((comes, number) => ({
                day,
                position: number === 0 ? 'start' : { page: number, pageToken: `PT${number}` },
                body: comes ? String(page(number + 1 < ofDay.length ? number + 1 : null)) : null,
              })),
            )
          }
          const starts = going.asked.filter(({ number }) => number === 0)
          expect(starts.map(({ day }) => day)).toEqual(days)
        },
      ),
      { numRuns: 60 },
    )
  })

  test('asks as Twilio wants to be asked', async () => {
    const going = walk(daysBack(1), { log: '1' })
    await going.open[0]?.answer(page(1))
    await going.open[0]?.answer(page(null))
    await going.walking
    expect(going.asked.map(({ parameters }) => [...parameters])).toEqual([
      [
        ['Log', '1'],
        ['MessageDate>', '2026-11-21'],
        ['MessageDate<', '2026-11-22'],
        ['PageSize', '9'],
      ],
      [
        ['Log', '1'],
        ['MessageDate>', '2026-11-21'],
        ['MessageDate<', '2026-11-22'],
        ['PageSize', '9'],
        ['Page', '1'],
        ['PageToken', 'PT1'],
      ],
    ])
  })

  test('begins with four at once and goes up to eight while all goes well', async () => {
    const going = walk(daysBack(20))
    await settled()
    const atOnce = [going.open.length]
    for (let answers = 0; answers < 6; answers += 1) {
      await going.open[0]?.answer(page(null))
      atOnce.push(going.open.length)
    }
    expect(atOnce).toEqual([4, 5, 6, 7, 8, 8, 8])
    expect(names(going.asked.slice(0, 4))).toEqual(daysBack(4).map((day) => `${day} 0`))
  })

  test('asks half as much at once for everything that does not come, but never nothing', async () => {
    const going = walk(daysBack(40))
    await settled()
    for (let answers = 0; answers < 4; answers += 1) await going.open[0]?.answer(page(null))
    expect(going.open.length).toBe(8)
    const atOnce: number[] = []
    for (let failures = 0; failures < 9; failures += 1) {
      await going.open[0]?.answer(null)
      atOnce.push(going.open.length)
    }
    expect(atOnce).toEqual([7, 6, 5, 4, 3, 2, 1, 1, 1])
    await going.open[0]?.answer(page(null))
    expect(going.open.length).toBe(2)
  })

  test('leaves a day that leads back to an earlier page, or to the same', async () => {
    for (const leads of [
      [1, 2, 1],
      [1, 1],
    ]) {
      const going = walk(daysBack(2))
      await settled()
      await going.open[1]?.answer(page(null))
      for (const next of leads) await going.open[0]?.answer(page(next))
      await going.walking
      const frames = (await going.frames()).filter(({ day }) => day === LAST)
      expect(frames.map(({ body }) => body !== null)).toEqual(
        leads.map((_, place) => place < leads.length - 1),
      )
    }
  })

  test('leaves a day whose pages are all empty and yet promise more', async () => {
    const going = walk(daysBack(1))
    let number = 0
    // Two empty pages are nothing odd.
    for (const rows of ['', '', '{}']) await going.open[0]?.answer(page((number += 1), rows))
    while (going.open.length > 0 && number < 500) {
      await going.open[0]?.answer(page((number += 1), ''))
    }
    expect(going.isOver()).toBe(true)
    expect(number).toBeLessThan(50)
    const frames = await going.frames()
    expect(frames.at(-1)?.body).toBeNull()
    expect(frames.slice(0, -1).every(({ body }) => body !== null)).toBe(true)
  })

  test('leaves a day without an end', async () => {
    const going = walk(daysBack(1))
    let number = 0
    while (going.open.length > 0 && number < 2000) {
      await going.open[0]?.answer(page((number += 1)))
    }
    expect(going.isOver()).toBe(true)
    expect((await going.frames()).at(-1)?.body).toBeNull()
  })

  test.each(['', '{}', '<html></html>', '{"notifications":[],"next_page_uri":"nowhere"}'])(
    'leaves a day whose page does not say how it goes on: %j',
    async (body) => {
      const going = walk(daysBack(1))
      await going.open[0]?.answer(Buffer.from(body))
      await going.walking
      expect(await going.frames()).toEqual([{ day: LAST, position: 'start', body: null }])
    },
  )

  test('asks no more once whoever wanted it has gone', async () => {
    const going = walk(daysBack(20))
    await settled()
    going.leave()
    await going.open[0]?.answer(page(1))
    await going.open[0]?.answer(null)
    await going.walking
    expect(going.asked).toHaveLength(4)
  })

  test('of no days is over at once', async () => {
    const going = walk([])
    await going.walking
    expect(await going.frames()).toEqual([])
  })

  test('fails where what it writes cannot be taken', async () => {
    const walking = walkDays({
      days: daysBack(9),
      log: null,
      pageSize: 9,
      ask: () => Promise.resolve(page(null)),
      write: () => Promise.reject(new Error('no room')),
      isGone: () => false,
    })
    await expect(walking).rejects.toThrow('no room')
  })
})
