import type { Page } from '@playwright/test'
import { type Bound, type Contender, type Contest, OURS, type Sample } from '../harness/contest.ts'
import { median } from '../harness/median.ts'
import { startChild } from '../machinery/child.ts'
import { type Chromium, heapMb, probed, startChromium } from '../machinery/chromium.ts'
import { loadAll } from '../machinery/load-all.ts'
import { servePages } from '../machinery/page-server.ts'
import { BUILT } from '../machinery/places.ts'
import { startViewer } from '../machinery/viewer.ts'

interface Size {
  readonly rounds: number
  readonly count: number
  readonly bounds: readonly Bound[]
  /** How long it is scrolled, in ms. */
  readonly scrollMs?: number
}

export const AG_GRID = 'AG Grid Community'
export const MUI = 'MUI Data Grid'
export const ALL_ROWS = 'TanStack Table, all rows'

/** What a person does with a table that holds so many rows. */
export function tables({ rounds, count, bounds, scrollMs = 4000 }: Size): Contest {
  return {
    name: `A table of ${count.toLocaleString('en')} rows`,
    about: `In Chromium, all entries in memory: from the click that shows them to the first row drawn (this viewer: from 24 hours to 30 days); from a key of a text search to its rows drawn, the median of ten; from a click on the header "Message" to the sorted rows drawn; frames left out in ${scrollMs / 1000} s of fast scrolling; what the page holds after that. MUI draws 100 rows a page, so it has nothing to scroll.`,
    metrics: {
      first: { title: 'first row', unit: 'ms' },
      key: { title: 'a key of the search', unit: 'ms' },
      sort: { title: 'sort by text', unit: 'ms' },
      dropped: { title: 'dropped frames', unit: 'frames' },
      heap: { title: 'memory', unit: 'MB' },
    },
    bounds,
    rounds,
    growth: { family: 'the table', size: count },
    open: () => openTables(count, scrollMs),
  }
}

async function openTables(count: number, scrollMs: number) {
  const twilio = await startChild(BUILT.script('big-twilio'), { args: ['--count', String(count)] })
  const viewer = await startViewer(twilio.url)
  const pages = await servePages(viewer.origin)
  const chromium = await startChromium()
  const used = usedIn(chromium, { count, scrollMs })
  const grid = (name: string, file: string): Contender => ({
    name,
    run: used(`${pages.origin}/${file}.html#t=${viewer.token}`, showEntries),
  })
  return {
    contenders: [
      { name: OURS, run: used(`${viewer.origin}/?range=30d#t=${viewer.token}`, widenRange) },
      grid(AG_GRID, 'ag-grid'),
      grid(MUI, 'mui'),
      grid(ALL_ROWS, 'all-rows'),
    ],
    close: async () => {
      await chromium.close()
      await pages.close()
      await viewer.stop()
      await twilio.stop()
    },
  }
}

interface Use {
  readonly count: number
  readonly scrollMs: number
}

type Showing = (page: Page, count: number) => Promise<number>

const usedIn =
  (chromium: Chromium, { count, scrollMs }: Use) =>
  (address: string, show: Showing) =>
  () =>
    chromium.inPage(async (page): Promise<Sample> => {
      await page.goto(address)
      const first = await show(page, count)
      const key = await typed(page)
      const sort = await sortedByMessage(page)
      const dropped = await scrolled(page, scrollMs)
      return { first, key, ...sort, ...dropped, heap: await heapMb(page) }
    })

/** A grid gets its entries. */
async function showEntries(page: Page): Promise<number> {
  const show = page.getByRole('button', { name: 'Show', exact: true })
  await show.waitFor()
  return timed(page, 'click', `'order'`, () => show.click())
}

/** This viewer has loaded them: it goes from a day to all of them. */
async function widenRange(page: Page, count: number): Promise<number> {
  await loadAll(page, count)
  const day = page.getByRole('button', { name: 'Last 24 hours' })
  const month = page.getByRole('button', { name: 'Last 30 days' })
  await timed(page, 'click', `'rows'`, () => day.click())
  return timed(page, 'click', `'rows', ${count}`, () => month.click())
}

/** Every key changes how many rows match, in every contender. */
const KEYS = [
  'v',
  'o',
  'Backspace',
  'Backspace',
  'p',
  'a',
  'r',
  'Backspace',
  'Backspace',
  'Backspace',
]

async function typed(page: Page): Promise<number> {
  await page.getByRole('searchbox', { name: 'Search' }).focus()
  const times: number[] = []
  for (const key of KEYS) {
    times.push(await timed(page, 'keydown', `'rows'`, () => page.keyboard.press(key)))
  }
  return median(times)
}

/** Nothing where the table cannot sort by it. */
async function sortedByMessage(page: Page): Promise<Sample> {
  const header = page.getByRole('columnheader', { name: 'Message' })
  const button = header.getByRole('button')
  const sorts = (await button.count()) > 0 || (await header.getAttribute('aria-sort')) !== null
  if (!sorts) return {}
  const target = (await button.count()) > 0 ? button.first() : header
  return { sort: await timed(page, 'click', `'order'`, () => target.click()) }
}

const PIXELS_PER_MS = 15

async function scrolled(page: Page, scrollMs: number): Promise<Sample> {
  if ((await probed(page, 'bench.scrollable()')) < scrollMs * PIXELS_PER_MS) return {}
  return { dropped: await probed(page, `bench.droppedFrames(${scrollMs}, ${PIXELS_PER_MS})`) }
}

/** From the event that the act causes to the frame that shows the change. */
async function timed(
  page: Page,
  event: string,
  change: string,
  act: () => Promise<void>,
): Promise<number> {
  await page.evaluate(`bench.arm('${event}', ${change})`)
  await act()
  return probed(page, 'bench.took()')
}
