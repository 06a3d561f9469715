import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { type Browser, chromium, type Page } from '@playwright/test'
import { findBrowser } from '../../e2e/find-browser.ts'
import { withoutFeatures } from '../../e2e/own-windows.ts'
import { BENCH } from './places.ts'

/** A browser to measure pages in. */
export interface Chromium {
  /** Runs the work in a page of a fresh profile, with the probe in it. */
  readonly inPage: <T>(work: (page: Page) => Promise<T>) => Promise<T>
  readonly close: () => Promise<void>
}

const PATIENCE_MS = 300_000

let found: Promise<string> | null = null

/** Starts the installed browser, without a window. */
export async function startChromium(): Promise<Chromium> {
  found ??= findBrowser()
  const browser: Browser = await chromium.launch({
    executablePath: await found,
    args: [withoutFeatures()],
  })
  return {
    inPage: async (work) => {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
      context.setDefaultTimeout(PATIENCE_MS)
      await context.addInitScript({ path: join(BENCH, 'machinery/probe.js') })
      try {
        // Whatever a page does, or fails to do, ends when its context is closed.
        return await Promise.race([work(await context.newPage()), tooLong()])
      } finally {
        await context.close()
      }
    },
    close: () => browser.close(),
  }
}

async function tooLong(): Promise<never> {
  await delay(PATIENCE_MS, undefined, { ref: false })
  throw new Error(`The page took longer than ${PATIENCE_MS / 60_000} minutes.`)
}

/** What an expression over the probe (`bench.…`) comes to in the page, which must be a number. */
export async function probed(page: Page, expression: string): Promise<number> {
  const value: unknown = await page.evaluate(expression)
  if (typeof value !== 'number') throw new Error(`${expression} came to ${String(value)}`)
  return value
}

/** What the page's scripts hold after a collection, buffers included, in MB. */
export async function heapMb(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return (usedSize + backingStorageSize) / 1e6
}
