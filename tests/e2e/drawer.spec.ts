import { entriesOf, entryOf, headlineOf, sidOf } from './stage/entries.ts'
import { flawsOf } from './stage/flaws.ts'
import { moveTo } from './stage/move-to.ts'
import { partsOf } from './stage/page-parts.ts'
import { expect, test } from './stage/test.ts'

test('the drawer opens at once from the row, completes itself later, or says why it cannot', async ({
  page,
  startLive,
}) => {
  const live = await startLive({
    // An answer that cannot be read is no passing failure: nothing but a person tries again.
    entries: [entryOf(0, { sid: sidOf(418) }), entryOf(1)],
    latencyMs: ({ url }) => (url.includes(sidOf(1001)) ? 3_000 : 0),
  })
  await page.goto(live.address)
  const { links, drawer, region, button } = partsOf(page)
  const body = region('Response body')
  await links.nth(1).click()
  await expect(drawer.getByRole('heading', { level: 2 })).toContainText(headlineOf(1))
  await expect(body).toContainText('Loading…')
  await expect(body).toContainText('<h1>Bad gateway 1</h1>')
  await expect(body).toContainText('text/html')

  await button('Previous').click()
  await expect(body).toContainText('could not be understood')
  await expect(body.getByRole('button', { name: 'Try again' })).toBeVisible()
  await expect(region('Request')).toContainText('https://voice.example/story/0')
})

test('Next and Previous walk the list; Escape, Close and Back lead to the row that was read', async ({
  page,
  startLive,
}) => {
  const live = await startLive({ entries: entriesOf(4) })
  await page.goto(live.address)
  const { links, drawer, button } = partsOf(page)
  const heading = drawer.getByRole('heading', { level: 2 })

  await links.nth(1).click()
  await button('Next').click()
  await expect(heading).toContainText(headlineOf(2))
  await button('Previous').click()
  await button('Previous').click()
  await expect(heading).toContainText(headlineOf(0))
  await expect(button('Previous')).toHaveAttribute('aria-disabled', 'true')
  await page.keyboard.press('Escape')
  await expect(drawer).toBeHidden()
  await expect(links.nth(0)).toBeFocused()

  await links.nth(3).click()
  await expect(heading).toContainText(headlineOf(3))
  await button('Close').click()
  await expect(drawer).toBeHidden()
  await expect(links.nth(3)).toBeFocused()

  await links.nth(2).click()
  await expect(heading).toContainText(headlineOf(2))
  await page.goBack()
  await expect(drawer).toBeHidden()
  await expect(links.nth(2)).toBeFocused()
  expect(page.url()).toBe(`${live.origin}/`)
})

test('a link opens an entry that is not in the list, or says that Twilio no longer has it', async ({
  page,
  startLive,
}) => {
  const live = await startLive({ entries: entriesOf(2) })
  // The pretended Twilio keeps it under a day of 1999.
  await page.goto(`${live.origin}/?entry=${sidOf(200)}${new URL(live.address).hash}`)
  const { links, drawer, region, button } = partsOf(page)

  await expect(drawer.getByRole('heading', { level: 2 })).toContainText('Staged: deleting says 204')
  await expect(region('Response body')).toContainText('Empty')
  await expect(links).toHaveCount(2)
  await expect(button('Next')).toHaveAttribute('aria-disabled', 'true')
  await button('Close').click()
  await expect(drawer).toBeHidden()
  expect(page.url()).toBe(`${live.origin}/`)

  await moveTo(page, `?entry=${sidOf(404)}`)
  await expect(drawer).toContainText('Twilio no longer has this notification')
  await expect(links).toHaveCount(2)
})

test('two notifications stand side by side, by their link too, and Back puts them away', async ({
  page,
  startLive,
}) => {
  const live = await startLive({ entries: entriesOf(3) })
  await page.goto(live.address)
  const { links, drawer, button } = partsOf(page)
  await links.first().click()
  await button('Compare with').click()
  await page.getByRole('menuitem', { name: 'The last one with the same error code' }).click()
  const both = page.getByRole('dialog', { name: 'Comparison' })
  const lines = both.getByRole('table', { name: 'Lines of the response bodies' })
  await expect(lines).toContainText('−only before<h1>Bad gateway 1</h1>')
  await expect(lines).toContainText('+only after<h1>Bad gateway 0</h1>')
  expect(await flawsOf(page, 'all')).toEqual([])
  await page.reload()
  await expect(lines).toBeVisible()
  await page.goBack()
  await expect(both).toBeHidden()
  await expect(drawer.getByRole('heading', { level: 2 })).toContainText(headlineOf(0))
})

test('the keyboard copies the open notification, and makes its drawer as wide as it stays', async ({
  page,
  startLive,
}) => {
  const live = await startLive({ entries: entriesOf(2) })
  await page.goto(live.address)
  const { links, drawer, search, region } = partsOf(page)
  await links.first().click()
  await expect(region('Response body')).toContainText('Bad gateway 0')
  await page.keyboard.press('ControlOrMeta+c')
  await search.press('ControlOrMeta+v')
  await expect(search).toHaveValue(/^## 11200 Story 0 got HTTP 502/)
  await search.clear()

  const widthOf = async () => (await drawer.boundingBox())?.width ?? 0
  const before = await widthOf()
  const line = page.getByRole('separator', { name: 'Width of the details' })
  await line.press('ArrowLeft')
  await expect.poll(widthOf).toBeGreaterThan(before)
  const { x = 0, y = 0, height = 0 } = (await line.boundingBox()) ?? {}
  await page.mouse.move(x + 4, y + height / 2)
  await page.mouse.down()
  await page.mouse.move(500, y + height / 2)
  await page.mouse.up()
  await expect.poll(widthOf).toBeCloseTo(1280 - 500, -1)
  await page.reload()
  await expect.poll(widthOf).toBeCloseTo(1280 - 500, -1)
})
