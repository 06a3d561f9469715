import type { Page } from '@playwright/test'
import { type Contest, OURS, type Sample } from '../harness/contest.ts'
import { type Chromium, probed, startChromium } from '../machinery/chromium.ts'
import { startViewer } from '../machinery/viewer.ts'

const BARE = 'all of it in one <pre>'

/** The demo's cabinet of odd rows, one of which has a body of 4 MB. */
const ODDITIES = '?from=1999-01-17&to=1999-01-17'

/** What a person waits for when they open a notification. */
export function opening(rounds: number): Contest {
  return {
    name: 'Opening a notification',
    about:
      'In Chromium, in demo mode: from a click on a loaded row to the frame that shows the drawer with it; from a click on a row with a body of 4 MB to the frame that shows the body, and the longest time that the page stood still while it was opened, shown whole and searched (nothing below 50 ms is counted). The yardstick is the same text put into one <pre>.',
    metrics: {
      frame: { title: 'the drawer', unit: 'ms' },
      body: { title: 'a body of 4 MB', unit: 'ms' },
      longest: { title: 'longest standstill', unit: 'ms' },
    },
    bounds: [
      { metric: 'frame', against: 50, atMost: null },
      { metric: 'longest', against: 100, atMost: null },
      { metric: 'longest', against: BARE, atMost: 3 / 4 },
      { metric: 'body', against: BARE, atMost: 1 },
    ],
    rounds,
    open: async () => {
      const chromium = await startChromium()
      const viewer = await startViewer(null)
      const address = `${viewer.origin}/${ODDITIES}#t=${viewer.token}`
      return {
        contenders: [
          { name: OURS, run: () => chromium.inPage((page) => openRows(page, address)) },
          { name: BARE, run: () => fillPre(chromium) },
        ],
        close: async () => {
          await viewer.stop()
          await chromium.close()
        },
      }
    },
  }
}

async function openRows(page: Page, address: string): Promise<Sample> {
  await page.goto(address)
  await probed(page, 'bench.firstRow()')
  // The drawer's code comes once the list is here.
  await page.waitForLoadState('networkidle')
  const open = async (words: string, change: string) => {
    await page.evaluate(`bench.arm('click', '${change}')`)
    await page.getByRole('link', { name: words }).click()
    return probed(page, 'bench.took()')
  }
  const frame = await open('Staged: a notice', 'detail')
  await page.waitForLoadState('networkidle')
  const body = await open('Staged: a body of 4 MB', 'body')
  await page.getByRole('button', { name: 'Show all', exact: true }).click()
  await page.getByRole('searchbox', { name: 'Find in body' }).pressSequentially('lost')
  // Asked of what is announced alone: to look for a text in all 4 MB takes longer than what is measured.
  await page.locator('[aria-live]', { hasText: '1 of 5,000 or more' }).waitFor()
  return { frame, body, longest: await probed(page, 'bench.longestSince()') }
}

const PAGE = `<button>Show</button><script>
  document.querySelector('button').onclick = () => {
    const pre = document.createElement('pre')
    pre.ariaLabel = 'Body'
    pre.textContent = '<li>Not found &amp; not lost</li>\\n'.repeat(123000)
    document.body.append(pre)
  }
</script>`

/** A page of nobody's, which does no more than show the text. */
async function fillPre(chromium: Chromium): Promise<Sample> {
  return chromium.inPage(async (page) => {
    await page.setContent(PAGE)
    await page.evaluate(`bench.arm('click', 'body')`)
    await page.getByRole('button').click()
    const body = await probed(page, 'bench.took()')
    return { body, longest: await probed(page, 'bench.longestSince()') }
  })
}
