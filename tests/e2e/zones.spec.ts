import { daysAsked } from './stage/asked.ts'
import { entryAt, headlineOf } from './stage/entries.ts'
import { partsOf } from './stage/page-parts.ts'
import { expect, test } from './stage/test.ts'

/**
 * A day of a person's own zone: the GMT days that cover it are asked for (each with the day after
 * it as its end, as Twilio wants it), and what they hold beside it is left out.
 */
const DAYS = [
  {
    // The clocks go forward at 2: a day of 23 hours, 08:00 to 07:00 GMT.
    timezoneId: 'America/Los_Angeles',
    name: /America\/Los_Angeles \(UTC−[78]\)/,
    day: '2024-03-10',
    asked: ['2024-03-10 to 2024-03-11', '2024-03-11 to 2024-03-12'],
    first: ['2024-03-10T08:00:00Z', '00:00:00'],
    last: ['2024-03-11T06:59:59Z', '23:59:59'],
    outside: ['2024-03-10T07:59:59Z', '2024-03-11T07:00:00Z'],
  },
  {
    timezoneId: 'Asia/Kolkata',
    // Chromium still has its name of old.
    name: /Asia\/(Kolkata|Calcutta) \(UTC\+5:30\)/,
    day: '2024-03-10',
    asked: ['2024-03-09 to 2024-03-10', '2024-03-10 to 2024-03-11'],
    first: ['2024-03-09T18:30:00Z', '00:00:00'],
    last: ['2024-03-10T18:29:59Z', '23:59:59'],
    outside: ['2024-03-09T18:29:59Z', '2024-03-10T18:30:00Z'],
  },
] as const

for (const { timezoneId, name, day, asked, first, last, outside } of DAYS) {
  test.describe(timezoneId, () => {
    test.use({ timezoneId })

    test('a day of one’s own zone is exact to the second', async ({ page, startLive }) => {
      const live = await startLive({
        entries: [
          entryAt(1, first[0]),
          entryAt(2, last[0]),
          ...outside.map((instant, index) => entryAt(10 + index, instant)),
        ],
      })
      await page.goto(`${live.origin}/?from=${day}&to=${day}${new URL(live.address).hash}`)
      const { links, rows, loaded } = partsOf(page)

      await expect(loaded).toHaveText('2 notifications loaded')
      await expect(links).toHaveText([2, 1].map(headlineOf))
      await expect(rows.nth(0)).toContainText(`Mar 10 ${last[1]}`)
      await expect(rows.nth(1)).toContainText(`Mar 10 ${first[1]}`)
      await expect(page.getByRole('banner')).toContainText(name)
      expect(daysAsked(live.twilio)).toEqual(asked)
    })
  })
}
