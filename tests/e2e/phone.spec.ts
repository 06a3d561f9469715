import { entriesOf, headlineOf } from './stage/entries.ts'
import { partsOf } from './stage/page-parts.ts'
import { expect, test } from './stage/test.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

test('on a phone the list is read, filtered, opened over the whole screen and deleted from', async ({
  page,
  startLive,
}) => {
  const live = await startLive({ entries: entriesOf(20) })
  await page.goto(live.address)
  const { links, rows, level, drawer, region, button } = partsOf(page)
  await expect(links.first()).toBeVisible()
  await expect(rows.first()).toContainText('Error')
  await expectNoSideways()

  await level('Warnings').check()
  await expect(links.first()).toHaveText(headlineOf(1))
  await links.first().tap()
  await expect(drawer).toBeVisible()
  expect(await drawer.boundingBox()).toMatchObject({ x: 0, width: 390 })
  await expect(region('Response body')).toContainText('Bad gateway 1')
  await expectNoSideways()
  await button('Close').tap()
  await expect(drawer).toBeHidden()

  await rows.first().getByRole('checkbox').tap()
  await button('Delete selected (1)').tap()
  await expect(links.first()).toHaveText(headlineOf(3))
  await button('Undo').tap()
  await expect(links.first()).toHaveText(headlineOf(1))

  async function expectNoSideways() {
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width).toBeLessThanOrEqual(390)
  }
})
