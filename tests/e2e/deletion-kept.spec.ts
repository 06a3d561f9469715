import { join } from 'node:path'
import { build } from 'vite'
import { entriesAsked } from './stage/asked.ts'
import { entriesOf, headlineOf } from './stage/entries.ts'
import { partsOf } from './stage/page-parts.ts'
import { expect, test } from './stage/test.ts'

const UNDO_MS = 8_000
const FOREVER_MS = 3_600_000

test('a tab that is killed while it deletes leaves the rest to the next one, which goes on', async ({
  page,
  context,
  startLive,
}) => {
  let answered = 0
  let isStuck = true
  const live = await startLive({
    entries: entriesOf(12),
    latencyMs: ({ method }) =>
      method === 'DELETE' && isStuck && (answered += 1) > 5 ? FOREVER_MS : 0,
  })
  await page.clock.install()
  await page.goto(live.address)
  const { table, button } = partsOf(page)
  await table.getByRole('checkbox', { name: 'Select all 12 loaded that match' }).check()
  await button('Delete selected (12)').click()
  await page.clock.fastForward(UNDO_MS)
  await expect(page.getByRole('progressbar', { name: 'Deleting…' })).toHaveAttribute(
    'aria-valuetext',
    '5 of 12',
  )
  await page.close()
  expect(live.twilio.size).toBe(7)

  isStuck = false
  const next = await context.newPage()
  await next.goto(live.address)
  const deletions = next.getByRole('status', { name: 'Deletions' })
  await expect(deletions).toContainText('7 of 12 not confirmed')
  await expect(partsOf(next).links.first()).toBeVisible()
  // What was on its way may have arrived even now. It is found gone, and not deleted again.
  const before = entriesAsked(live.twilio, 'DELETE').length
  const left = live.twilio.size
  await deletions.getByRole('button', { name: 'Go on' }).click()
  await expect(deletions).toContainText('7 deleted.')
  expect(live.twilio.size).toBe(0)
  expect(entriesAsked(live.twilio, 'DELETE')).toHaveLength(before + left)

  // All of them were kept, by either tab, before they were deleted.
  await next.getByRole('button', { name: 'Deleted notifications' }).click()
  const kept = next.getByRole('dialog', { name: 'Deleted notifications' })
  await expect(kept).toContainText('12 of 12 kept')
  await kept.getByRole('searchbox').fill('story/11')
  await expect(kept.getByRole('listitem')).toHaveText([new RegExp(headlineOf(11))])
  await next.reload()
  await expect(deletions).toBeEmpty()
})

test('what this browser keeps, it keeps as promised', async ({ page, demo }) => {
  const entry = join(import.meta.dirname, 'stage/kept-in-browser.ts')
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'kept' } },
  })
  const script = [built].flat().flatMap((bundle) => ('output' in bundle ? bundle.output : []))
  const [{ code = '' } = {}] = script.flatMap((file) => (file.type === 'chunk' ? [file] : []))
  await page.goto(demo.origin)
  expect(await page.evaluate(`${code}; kept.brokenInBrowser()`)).toEqual([])
})
