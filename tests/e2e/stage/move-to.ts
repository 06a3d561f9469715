import type { Page } from '@playwright/test'

/**
 * Goes to another view of the page (`?level=error`), as Back and Forward do: nothing is loaded anew
 * but what the view asks for. A link that is opened, with all its page, is `page.goto`.
 */
export async function moveTo(page: Page, search: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', `/${to}`)
    dispatchEvent(new PopStateEvent('popstate'))
  }, search)
}
