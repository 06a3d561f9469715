import { setTimeout as delay } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { probed } from './chromium.ts'

/**
 * Waits until this viewer's table has so many rows, and resolves to when the last of them was
 * drawn. Beyond a person's limit the page asks whether to go on: it is told to, each time.
 */
export async function loadAll(page: Page, count: number): Promise<number> {
  const state = { isOver: false }
  const all = probed(page, `bench.rows(${count})`).finally(() => void (state.isOver = true))
  const [end] = await Promise.all([all, goOn(page, state)])
  return end
}

async function goOn(page: Page, state: { readonly isOver: boolean }): Promise<void> {
  const more = page.getByRole('button', { name: /^Load [\d,]+ more$/ })
  while (!state.isOver) {
    if (await more.isVisible()) await more.click()
    await delay(200)
  }
}
