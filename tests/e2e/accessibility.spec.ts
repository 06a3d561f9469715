import type { Page } from '@playwright/test'
import { flawsOf } from './stage/flaws.ts'
import { partsOf } from './stage/page-parts.ts'
import { expect, test } from './stage/test.ts'

const SIZES = {
  'on a desk': { width: 1280, height: 800 },
  'on a phone': { width: 390, height: 844 },
} as const

const LOOKS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
} as const

for (const [where, size] of Object.entries(SIZES)) {
  for (const [name, look] of Object.entries(LOOKS)) {
    test(`axe finds nothing ${where}, ${name}`, async ({ page, demo }) => {
      await page.setViewportSize(size)
      await page.emulateMedia(look)
      await page.goto(demo.address)
      const { loaded, links, region, search, button } = partsOf(page)
      await expect(loaded).toBeVisible()
      await expectNoFlaws(page)

      await links.nth(2).click()
      await expect(region('Response body')).toBeVisible()
      await expectNoFlaws(page)

      await button('Close').click()
      await search.fill('nothing is called so')
      await expect(button('Clear the search')).toBeVisible()
      await expectNoFlaws(page)

      await page.goto(`${demo.origin}/?from=1999-01-01&to=1999-01-01`)
      await expect(page.getByRole('alert')).toContainText('Twilio refuses the credentials')
      await expectNoFlaws(page)
    })
  }
}

async function expectNoFlaws(page: Page): Promise<void> {
  expect(await flawsOf(page)).toEqual([])
}
