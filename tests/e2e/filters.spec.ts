import { daysAsked, listsAsked } from './stage/asked.ts'
import { entriesOf, entryAt, headlineOf } from './stage/entries.ts'
import { partsOf } from './stage/page-parts.ts'
import { expect, test } from './stage/test.ts'

test('exact days are asked of Twilio with the day after as their end; what makes no range asks nothing', async ({
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
  const { level, from, to, links, button, drawer, loaded } = partsOf(page)

  await test.step('what is broken in a link is as if it were not there', async () => {
    const broken = 'level=loud&from=2024-02-31&to=x&entry=NOxyz&sort=%00'
    await page.goto(`${live.origin}/?${broken}${new URL(live.address).hash}`)
    await expect(button('Last 7 days')).toHaveAttribute('aria-pressed', 'true')
    await expect(level('All')).toBeChecked()
    await expect(drawer).toBeHidden()
    await expect(page.getByRole('status').filter({ hasText: 'No notifications' })).toBeVisible()
  })

  await test.step('exact days are asked for, in the link, and undone by Back', async () => {
    await from.fill('2024-02-28')
    await to.fill('2024-02-29')
    await expect(links).toHaveText([3, 2].map(headlineOf))
    expect(new URL(page.url()).searchParams.toString()).toMatch(
      /from=2024-02-28&to=2024-02-29&zone=UTC$/,
    )
    const days = daysAsked(live.twilio)
    expect(days).toContain('2024-02-28 to 2024-02-29')
    expect(days).toContain('2024-02-29 to 2024-03-01')
    expect(days).not.toContain('2024-02-27 to 2024-02-28')

    await page.reload()
    await expect(from).toHaveValue('2024-02-28')
    await expect(links).toHaveText([3, 2].map(headlineOf))
    await button('Last 24 hours').click()
    expect(new URL(page.url()).search).toBe('?range=24h')
    await page.goBack()
    await expect(to).toHaveValue('2024-02-29')
  })

  await test.step('days that make no range stay as typed, with the reason', async () => {
    await expect(links).toHaveText([3, 2].map(headlineOf))
    await expect(loaded).toBeVisible()
    live.twilio.clearRequests()
    await to.fill('2024-02-27')
    await expect(page.getByRole('alert')).toHaveText('From is after To.')
    await expect(from).toHaveValue('2024-02-28')
    await expect(to).toHaveValue('2024-02-27')
    await expect(links).toHaveText([3, 2].map(headlineOf))
    expect(listsAsked(live.twilio)).toEqual([])
  })
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
