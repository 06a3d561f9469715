import type { Page } from '@playwright/test'
import { entriesOf, headlineOf } from './stage/entries.ts'
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
    const comeOn = await held(page, '**/assets/after-rows-*.js')
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

test('a header waits for the code that sorts, and the rows stay meanwhile', async ({
  page,
  startLive,
}) => {
  const live = await startLive({ entries: entriesOf(5) })
  const comeOn = await held(page, '**/assets/arrangement-*.js')
  await page.goto(live.address)
  const { table, links } = partsOf(page)
  await expect(links).toHaveText([0, 1, 2, 3, 4].map(headlineOf))
  await table.getByRole('button', { name: 'Level' }).click()
  await drawn(page)
  expect(await links.first().isVisible()).toBe(true)
  await expect(links).toHaveText([0, 1, 2, 3, 4].map(headlineOf))

  comeOn()
  await expect(links).toHaveText([0, 2, 4, 1, 3].map(headlineOf))
})

/** Holds a file back until told to let it come. */
async function held(page: Page, file: string): Promise<() => void> {
  let comeOn = () => {}
  const until = new Promise<void>((resolve) => {
    comeOn = resolve
  })
  await page.route(file, async (route) => {
    await until
    await route.continue()
  })
  return comeOn
}

/** Whatever React still had to draw has been. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
}
