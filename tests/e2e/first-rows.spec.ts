import type { Page } from '@playwright/test'
import { entriesOf, headlineOf } from './stage/entries.ts'
import { partsOf } from './stage/page-parts.ts'
import { expect, test } from './stage/test.ts'

for (const [width, height, search] of [
  [1280, 800, ''],
  [390, 844, '?q=code:11200'],
] as const) {
  test(`no row moves while the rest comes, the log loads and rows are selected, ${width} px wide`, async ({
    page,
    startLive,
  }) => {
    const live = await startLive({ entries: entriesOf(40), latencyMs: 200 })
    await page.setViewportSize({ width, height })
    await page.addInitScript(noteWhereRowsAre)
    const comeOn = await held(page, '**/assets/after-rows-*.js')
    await page.goto(live.address.replace('#', `${search}#`))
    const { links, rows, loaded, button } = partsOf(page)
    await expect(links.first()).toBeVisible()
    await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveCount(0)

    comeOn()
    await expect(page.getByRole('searchbox', { name: 'Search' })).toBeVisible()
    await rows.nth(1).getByRole('checkbox').check()
    await expect(button('Delete selected (1)')).toBeVisible()
    await expect(loaded).toHaveText('40 notifications loaded')
    await rows.nth(2).getByRole('checkbox').check()
    await expect(page.getByRole('link', { name: 'Compare the two' })).toBeVisible()
    await drawn(page)
    expect(await page.evaluate(() => Reflect.get(window, 'placesOfRows'))).toHaveLength(1)
  })
}

/** Runs in the page: notes, frame by frame, how far down the first row stands. */
function noteWhereRowsAre(): void {
  const places: number[] = []
  Reflect.set(window, 'placesOfRows', places)
  const look = () => {
    const link = document.querySelector('table[aria-label="Notifications"] a')
    const place = link?.getBoundingClientRect().top
    if (place !== undefined && places.at(-1) !== place) places.push(place)
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
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
