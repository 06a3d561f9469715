import type { Page } from '@playwright/test'
import { entriesOf, entryOf, headlineOf } from './stage/entries.ts'
import { moveTo } from './stage/move-to.ts'
import { partsOf } from './stage/page-parts.ts'
import { expect, test } from './stage/test.ts'

test('nothing in the range says so, and leads to a longer one', async ({ page, startLive }) => {
  const old = new Date(Date.now() - 20 * 86_400_000)
  const date = `${old.toUTCString().slice(0, -3)}+0000`
  const dates = { message_date: date, date_created: date, date_updated: date }
  const live = await startLive({ entries: [entryOf(0, dates)] })
  await page.goto(live.address)
  const { links, button, level } = partsOf(page)
  await expect(status(page, 'No notifications in the last 7 days')).toBeVisible()

  await button('Look at the last 30 days').click()
  await expect(links).toHaveText([headlineOf(0)])
  await level('Warnings').check()
  await expect(status(page, 'No warnings in the last 30 days')).toBeVisible()
  await button('Show all levels').click()
  await expect(links).toHaveText([headlineOf(0)])
})

/** Days of the pretended Twilio that fail, each in its own way: what is said of it, in two parts. */
const FAILED_DAYS = [
  ['1999-01-01', 'Twilio refuses the credentials', 'TWILIO_ACCOUNT_SID'],
  ['1999-01-05', 'Twilio answered with an error', 'An internal server error has occurred'],
  ['1999-01-07', 'Twilio’s answer could not be understood', 'text/html'],
  ['1999-01-08', 'Twilio’s answer could not be understood', ''],
  ['1999-01-09', 'Twilio cannot be reached', 'The answer broke off before its end.'],
  ['1999-01-19', 'Twilio answered with an error', 'TWILIO_BASE_URL'],
  ['1999-01-21', 'Twilio’s answer could not be understood', ''],
  ['1999-01-30', 'Twilio refuses the credentials', 'Not active'],
] as const

test('each failure of Twilio’s has its own words, and none looks like an empty log', async ({
  page,
  demo,
}) => {
  const { hash } = new URL(demo.address)
  const { links, from } = partsOf(page)
  const alert = page.getByRole('alert')
  await page.goto(`${demo.origin}/?from=1999-01-10&to=1999-01-10${hash}`)
  await expect(links).toHaveCount(3)
  for (const [day, title, said] of FAILED_DAYS) {
    await moveTo(page, `?from=${day}&to=${day}`)
    await expect(from).toHaveValue(day)
    await expect(alert).toContainText(title)
    await expect(alert).toContainText(said)
    await expect(alert.getByRole('button', { name: 'Try again' })).toBeVisible()
    await expect(page.getByText('Twilio logged nothing')).toBeHidden()
  }
})

test('a rate limit is counted down, and loading goes on by itself', async ({ page, startLive }) => {
  const live = await startLive({ entries: [] })
  // Twice 429 with `Retry-After: 2`, then three rows.
  await page.goto(`${live.origin}/?from=1999-01-03&to=1999-01-03${new URL(live.address).hash}`)
  const { loaded, links } = partsOf(page)
  await expect(status(page, 'Twilio limits how much may be asked at once')).toBeVisible()
  await expect(page.getByText(/in [12] s/)).toBeVisible()
  await expect(loaded).toHaveText('3 notifications loaded')
  await expect(links).toHaveCount(3)
  await expect(status(page, 'Twilio limits how much')).toBeHidden()
})

test('what was loaded stays when a refresh fails, and when the local server is gone', async ({
  page,
  startLive,
}) => {
  const live = await startLive({ entries: entriesOf(5) })
  await page.goto(live.address)
  const { links, button, loaded, drawer } = partsOf(page)
  await expect(loaded).toHaveText('5 notifications loaded')

  await live.endTwilio()
  await button('Refresh').click()
  await expect(page.getByRole('alert')).toContainText('Twilio cannot be reached')
  await expect(links).toHaveCount(5)

  await live.stop()
  await button('Try again').click()
  await expect(page.getByRole('alert')).toContainText('The local server does not answer')
  await expect(page.getByRole('alert')).toContainText('npm start')
  await expect(links).toHaveCount(5)
  await links.nth(2).click()
  await expect(drawer).toContainText(headlineOf(2))
  await expect(drawer).toContainText('The local server does not answer')
})

test('the rows stay, and say so, where the rest of the page does not load', async ({
  page,
  startLive,
}) => {
  const live = await startLive({ entries: entriesOf(5) })
  await page.route('**/assets/after-rows-*.js', (route) => route.abort())
  await page.goto(live.address)
  const { links, button, loaded } = partsOf(page)
  await expect(links).toHaveCount(5)
  await expect(page.getByRole('alert')).toContainText('The rest of this page did not load')

  await page.unroute('**/assets/after-rows-*.js')
  await button('Reload the page').click()
  await expect(loaded).toHaveText('5 notifications loaded')
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('a part that does not load says so, and all others stay', async ({ page, startLive }) => {
  const live = await startLive({ entries: entriesOf(5) })
  await page.route('**/assets/SearchGuide-*', (route) => route.abort())
  await page.goto(live.address)
  const { rows, button, loaded } = partsOf(page)
  await expect(loaded).toBeVisible()
  await rows.nth(1).getByRole('checkbox').check()
  await button('How to search').click()
  const dialog = page.getByRole('dialog', { name: 'How to search' })
  await expect(dialog).toContainText('This part of the page did not load')

  await page.unroute('**/assets/SearchGuide-*')
  await button('Try again').click()
  await expect(dialog).toContainText('All terms must hold')
  expect(
    await page.evaluate(() =>
      [...document.styleSheets].some(({ href }) => href?.includes('SearchGuide')),
    ),
  ).toBe(true)
  await button('Close').click()
  await expect(rows).toHaveCount(5)
  await expect(rows.nth(1).getByRole('checkbox')).toBeChecked()
})

test('loading can be stopped, keeps what came, and goes on', async ({ page, startLive }) => {
  const today = new Date().toISOString().slice(0, 10)
  let isSlow = true
  const live = await startLive({
    entries: [entryOf(0, { message_date: `${new Date().toUTCString().slice(0, -3)}+0000` })],
    latencyMs: ({ url }) => (isSlow && !url.includes(`%3E=${today}`) ? 600_000 : 0),
  })
  await page.goto(live.address)
  const { links, button, loaded } = partsOf(page)
  await expect(links).toHaveCount(1)
  await button('Stop').click()
  await expect(page.getByText(/^1 of 8 days complete, stopped$/)).toBeVisible()
  await expect(links).toHaveCount(1)

  isSlow = false
  await button('Go on').click()
  await expect(loaded).toHaveText('1 notification loaded')
})

function status(page: Page, words: string) {
  return page.getByRole('status').filter({ hasText: words })
}
