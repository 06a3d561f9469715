import type { Page } from '@playwright/test'
import { entriesOf } from './stage/entries.ts'
import { partsOf } from './stage/page-parts.ts'
import { expect, test } from './stage/test.ts'

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`the first rows stay where they are when the rest comes, ${width} px wide`, async ({
    page,
    startLive,
  }) => {
    const live = await startLive({ entries: entriesOf(40) })
    await page.setViewportSize({ width, height })
    let comeOn = () => {}
    const held = new Promise<void>((resolve) => {
      comeOn = resolve
    })
    await page.route('**/assets/after-rows-*.js', async (route) => {
      await held
      await route.continue()
    })
    await page.goto(live.address)
    const { links, loaded } = partsOf(page)
    await expect(links.first()).toBeVisible()
    await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveCount(0)
    const before = await links.first().boundingBox()

    comeOn()
    await expect(page.getByRole('searchbox', { name: 'Search' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Export' })).toBeVisible()
    await expect(loaded).toHaveText('40 notifications loaded')
    await drawn(page)
    expect(await links.first().boundingBox()).toEqual(before)
  })
}

/** Whatever React still had to draw has been. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
}
