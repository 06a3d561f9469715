import { listsAsked } from './stage/asked.ts'
import { entryOf, headlineOf } from './stage/entries.ts'
import { partsOf } from './stage/page-parts.ts'
import { expect, test } from './stage/test.ts'

test('the demo’s log is listed, newest first, and says that it is a demo', async ({
  page,
  demo,
}) => {
  const asked: string[] = []
  page.on('request', (request) => void asked.push(new URL(request.url()).pathname))
  await page.goto(demo.address)
  const { rows, loaded } = partsOf(page)

  await expect(page.getByRole('heading', { name: 'Twilio Log Viewer' })).toBeVisible()
  await expect(page.getByRole('complementary', { name: 'Demo data' })).toContainText(
    'This is demo data.',
  )
  await expect(loaded).toBeVisible()
  const times = await rows
    .locator('time')
    .evaluateAll((elements) => elements.map((element) => element.getAttribute('datetime') ?? ''))
  expect(times.length).toBeGreaterThan(10)
  expect(times).toEqual([...times].sort().toReversed())

  // Nothing but what the document names was asked for before the rows were.
  const before = asked.slice(0, asked.indexOf('/api/notifications/days'))
  const document = await (await page.request.get(demo.origin)).text()
  expect(before.filter((path) => path.endsWith('.js')).sort()).toEqual(
    [...document.matchAll(/\/assets\/[^"]+\.js/g)].map(String).sort(),
  )
})

test('a day of several pages is loaded by Twilio’s own cursor', async ({ page, startLive }) => {
  const day = { from: '2024-02-28', noon: Date.parse('2024-02-28T12:00:00Z') }
  const entries = Array.from({ length: 2_300 }, (_, number) => {
    const date = `${new Date(day.noon - number * 1000).toUTCString().slice(0, -3)}+0000`
    return entryOf(number, { message_date: date, date_updated: date, date_created: date })
  })
  const live = await startLive({ entries })
  await page.goto(`${live.origin}/?from=${day.from}&to=${day.from}${new URL(live.address).hash}`)
  const { loaded, links, rows } = partsOf(page)

  await expect(loaded).toHaveText('2,300 notifications loaded')
  const pages = listsAsked(live.twilio)
  expect(pages.map(({ Page = '0' }) => Page)).toEqual(['0', '1', '2'])
  expect(pages[1]?.PageToken).toBeTruthy()
  await expect(links.first()).toHaveText(headlineOf(0))
  // Whatever their number, only the rows in view are drawn.
  expect(await rows.count()).toBeLessThan(100)
  await page.getByRole('table', { name: 'Notifications' }).hover()
  await page.mouse.wheel(0, 1_000_000)
  await expect(links.last()).toHaveText(headlineOf(2_299))
})

test('a column’s header sorts what is loaded, a link keeps it, and a refresh brings what is new', async ({
  page,
  startLive,
}) => {
  const live = await startLive({ entries: [1, 2, 3, 4, 5].map((number) => entryOf(number)) })
  await page.goto(live.address)
  const { table, links, loaded, button } = partsOf(page)
  await expect(links.first()).toHaveText(headlineOf(1))

  const header = table.getByRole('button', { name: 'Level' })
  const place = (await header.boundingBox())?.y
  await header.click()
  await expect(page.getByText('Sorted by level, of what is loaded.')).toBeInViewport({ ratio: 1 })
  // Whoever clicks again turns the order round.
  expect((await header.boundingBox())?.y).toBe(place)
  await expect(table.getByRole('columnheader', { name: 'Level' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  )
  await expect(links).toHaveText([2, 4, 1, 3, 5].map(headlineOf))
  await page.reload()
  await expect(links).toHaveText([2, 4, 1, 3, 5].map(headlineOf))
  await expect(loaded).toHaveText('5 notifications loaded')

  live.twilio.add(entryOf(0))
  live.twilio.clearRequests()
  await button('Refresh').click()
  await expect(loaded).toHaveText('6 notifications loaded')
  await expect(links).toHaveText([0, 2, 4, 1, 3, 5].map(headlineOf))
  const days = listsAsked(live.twilio).map((query) => query['MessageDate>'])
  expect(days).toContain(new Date().toISOString().slice(0, 10))
  // Yesterday too, while it may still change.
  expect(days.length).toBeLessThanOrEqual(2)
  await button('Newest first').click()
  await expect(links).toHaveText([0, 1, 2, 3, 4, 5].map(headlineOf))
  await expect(page.getByText(/^Sorted by/)).toHaveCount(0)
})
