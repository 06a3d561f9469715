import type { Locator, Page } from '@playwright/test'
import { entriesOf, headlineOf } from './stage/entries.ts'
import { flawsOf } from './stage/flaws.ts'
import { partsOf } from './stage/page-parts.ts'
import { expect, test } from './stage/test.ts'

test('the keyboard alone filters, opens, steps, closes, selects, deletes and undoes', async ({
  page,
  startLive,
}) => {
  const live = await startLive({ entries: entriesOf(6) })
  await page.goto(live.address)
  const { level, search, links, drawer, button, rows } = partsOf(page)
  const heading = drawer.getByRole('heading', { level: 2 })
  const { keyboard } = page
  await expect(links).toHaveCount(6)

  await tabTo(page, level('All'))
  await keyboard.press('ArrowRight')
  await expect(level('Errors')).toBeFocused()
  await expect(links).toHaveText([0, 2, 4].map(headlineOf))
  await keyboard.press('ArrowLeft')
  await expect(links).toHaveCount(6)

  await tabTo(page, search)
  await keyboard.type('story')
  await expect(page).toHaveURL(/q=story/)

  await tabTo(page, links.nth(0))
  await keyboard.press('ArrowDown')
  await expect(links.nth(1)).toBeFocused()
  await keyboard.press('Enter')
  await expect(heading).toContainText(headlineOf(1))
  await expect(heading).toBeFocused()
  await tabTo(page, button('Next'), 'Shift+Tab')
  await keyboard.press('Enter')
  await expect(heading).toContainText(headlineOf(2))
  await keyboard.press('Escape')
  await expect(drawer).toBeHidden()
  await expect(links.nth(2)).toBeFocused()

  await keyboard.press('x')
  await expect(rows.nth(2).getByRole('checkbox')).toBeChecked()
  await tabTo(page, rows.nth(3).getByRole('checkbox'))
  await keyboard.press('Space')
  await tabTo(page, button('Delete selected (2)'), 'Shift+Tab')
  await keyboard.press('Enter')
  await expect(links).toHaveText([0, 1, 4, 5].map(headlineOf))
  await tabTo(page, button('Undo'))
  await keyboard.press('Enter')
  await expect(links).toHaveCount(6)
})

test('single keys walk and open, and the palette finds what has none', async ({
  page,
  startLive,
}) => {
  const live = await startLive({ entries: entriesOf(6) })
  await page.goto(live.address)
  const { search, links, drawer, button, loaded } = partsOf(page)
  const { keyboard } = page
  await expect(links).toHaveCount(6)
  await expect(button('Commands')).toBeVisible()

  await keyboard.press('j')
  await expect(links.nth(0)).toBeFocused()
  await keyboard.press('e')
  await expect(links.nth(2)).toBeFocused()
  await keyboard.press('Enter')
  await keyboard.press('j')
  await expect(drawer.getByRole('heading', { level: 2 })).toContainText(headlineOf(3))
  await keyboard.press('Escape')
  await expect(links.nth(3)).toBeFocused()
  await keyboard.press('/')
  await expect(search).toBeFocused()
  await keyboard.press('Escape')
  await expect(links.nth(3)).toBeFocused()

  await keyboard.press('Control+k')
  await keyboard.type('warnings')
  await keyboard.press('Enter')
  await expect(page).toHaveURL(/level=warning/)
  await expect(loaded).toHaveText('3 notifications loaded')
  await keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'Keyboard' })
  await expect(sheet).toContainText('Next error')
  expect(await flawsOf(page, 'all')).toEqual([])
  await keyboard.press('Escape')
  await expect(sheet).toBeHidden()
})

/** Goes on with Tab until the part has the focus, and sees that it shows. */
async function tabTo(page: Page, part: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  // Found once: by its role and name it would be looked for through the whole page at each key.
  const element = await part.elementHandle()
  for (let pressed = 0; pressed < 60; pressed += 1) {
    await page.keyboard.press(key)
    if (await element?.evaluate((found) => found === document.activeElement)) return
  }
  throw new Error(`60 times ${key} did not reach ${part}`)
}
