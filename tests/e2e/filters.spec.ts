import { listsAsked } from './stage/asked.ts'
import { entriesOf, entryAt, headlineOf } from './stage/entries.ts'
import { partsOf } from './stage/page-parts.ts'
import { expect, test } from './stage/test.ts'

test('exact days are asked of Twilio with the day after as their end', async ({
  page,
  startLive,
}) => {
  const live = await startLive({
    entries: [
      entryAt(1, '2024-02-27T23:59:59Z'),
      entryAt(2, '2024-02-28T00:00:00Z'),
      entryAt(3, '2024-02-29T23:59:59Z'),
      entryAt(4, '2024-03-01T00:00:00Z'),
    ],
  })
  await page.goto(live.address)
  const { from, to, links, button } = partsOf(page)
  await expect(button('Last 7 days')).toHaveAttribute('aria-pressed', 'true')

  await from.fill('2024-02-28')
  await to.fill('2024-02-29')
  await expect(links).toHaveText([3, 2].map(headlineOf))
  expect(new URL(page.url()).search).toBe('?from=2024-02-28&to=2024-02-29&zone=UTC')
  const bounds = listsAsked(live.twilio).map(
    (query) => `${query['MessageDate>']} to ${query['MessageDate<']}`,
  )
  expect(bounds).toContain('2024-02-28 to 2024-02-29')
  expect(bounds).toContain('2024-02-29 to 2024-03-01')
  expect(bounds).not.toContain('2024-02-27 to 2024-02-28')

  await page.reload()
  await expect(from).toHaveValue('2024-02-28')
  await expect(links).toHaveText([3, 2].map(headlineOf))
  await button('Last 24 hours').click()
  expect(new URL(page.url()).search).toBe('?range=24h')
  await page.goBack()
  await expect(to).toHaveValue('2024-02-29')
})

test('days that make no range stay as typed, with the reason, and ask nothing', async ({
  page,
  startLive,
}) => {
  const live = await startLive({ entries: entriesOf(2) })
  await page.goto(live.address)
  const { from, to, links, loaded } = partsOf(page)
  await expect(links).toHaveCount(2)
  await expect(loaded).toBeVisible()
  live.twilio.clearRequests()

  await from.fill('2024-03-02')
  await to.fill('2024-03-01')
  await expect(page.getByRole('alert')).toHaveText('From is after To.')
  await expect(from).toHaveValue('2024-03-02')
  await expect(links).toHaveCount(2)
  expect(listsAsked(live.twilio)).toEqual([])
})

test('a search narrows what is loaded, asks nothing, and is cleared by one click', async ({
  page,
  startLive,
}) => {
  const live = await startLive({ entries: entriesOf(6) })
  await page.goto(live.address)
  const { search, links, loaded, button } = partsOf(page)
  await expect(loaded).toHaveText('6 notifications loaded')
  live.twilio.clearRequests()

  await search.fill('story/4')
  await expect(links).toHaveText([headlineOf(4)])
  await expect(loaded).toHaveText('1 of 6 notifications loaded')
  expect(new URL(page.url()).searchParams.get('q')).toBe('story/4')

  await search.fill('nothing is called so')
  await expect(
    page.getByRole('status').filter({ hasText: 'Nothing matches “nothing is called so”' }),
  ).toBeVisible()
  await button('Clear the search').click()
  await expect(links).toHaveCount(6)
  await expect(search).toHaveValue('')
  expect(listsAsked(live.twilio)).toEqual([])
})

test('what is broken in a link is as if it were not there', async ({ page, startLive }) => {
  const live = await startLive({ entries: entriesOf(2) })
  await page.goto(
    `${live.origin}/?level=loud&from=2024-02-31&to=x&entry=NOxyz&sort=%00${new URL(live.address).hash}`,
  )
  const { level, links, button, drawer } = partsOf(page)
  await expect(links).toHaveCount(2)
  await expect(level('All')).toBeChecked()
  await expect(button('Last 7 days')).toHaveAttribute('aria-pressed', 'true')
  await expect(drawer).toBeHidden()
})
