import { entryAt, headlineOf } from './stage/entries.ts'
import { partsOf } from './stage/page-parts.ts'
import { expect, test } from './stage/test.ts'

test.describe('in Berlin', () => {
  test.use({ timezoneId: 'Europe/Berlin' })

  test('a typed range is a link to the same hours in every zone', async ({
    page,
    browser,
    startLive,
  }) => {
    const live = await startLive({
      entries: [
        // The first and the last second of the day on which Berlin's clocks go back, and beside it.
        entryAt(1, '2024-10-26T22:00:00Z'),
        entryAt(2, '2024-10-27T22:59:59Z'),
        entryAt(3, '2024-10-26T21:59:59Z'),
        entryAt(4, '2024-10-27T23:00:00Z'),
      ],
    })
    await page.goto(live.address)
    await page.getByRole('button', { name: 'Type a range' }).click()
    await page.getByRole('textbox', { name: 'Range' }).fill('Oct 27, 2024')
    await expect(page.getByText('Oct 27 UTC+2/UTC+1 2024 · 1 day 1 h')).toBeVisible()
    await page.keyboard.press('Enter')
    const own = partsOf(page)
    await expect(own.links).toHaveText([2, 1].map(headlineOf))
    await expect(own.rows.nth(0)).toContainText('Oct 27 23:59:59')

    const elsewhere = await browser.newContext({ timezoneId: 'America/Los_Angeles' })
    const theirs = await elsewhere.newPage()
    await theirs.goto(`${page.url()}${new URL(live.address).hash}`)
    const parts = partsOf(theirs)
    await expect(parts.links).toHaveText([2, 1].map(headlineOf))
    await expect(parts.rows.nth(0)).toContainText('Oct 27 23:59:59')
    // In their own zone the hours are the same, and the clock shows others.
    await theirs.getByRole('button', { name: /^Time zone: Europe\/Berlin/ }).click()
    await theirs.getByRole('option', { name: /^This computer’s: America/ }).click()
    await expect(parts.rows.nth(0)).toContainText('Oct 27 15:59:59')
    await expect(parts.links).toHaveText([2, 1].map(headlineOf))
    await elsewhere.close()
  })
})

test('what is new waits behind a button until it is wanted', async ({ page, startLive }) => {
  const now = Date.now()
  const at = (ago: number) => new Date(now - ago).toISOString()
  const live = await startLive({ entries: [entryAt(1, at(120_000))] })
  await page.clock.install()
  await page.goto(live.address)
  const { links } = partsOf(page)
  await expect(links).toHaveText([headlineOf(1)])
  await page.getByRole('combobox', { name: 'Live' }).selectOption('Live: 15 s')
  await expect(page.getByRole('status', { name: 'Live' })).toHaveText('Live')
  live.twilio.add(entryAt(2, at(60_000)))
  await page.clock.runFor(16_000)
  const news = page.getByRole('button', { name: '1 new' })
  await expect(news).toBeVisible()
  await expect(links).toHaveText([headlineOf(1)])
  await news.click()
  await expect(links).toHaveText([2, 1].map(headlineOf))
  await expect(news).toBeHidden()
})
