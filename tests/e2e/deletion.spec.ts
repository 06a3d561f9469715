import type { Page } from '@playwright/test'
import { entriesAsked, listsAsked } from './stage/asked.ts'
import { entriesOf, entryOf, headlineOf, sidOf } from './stage/entries.ts'
import { partsOf } from './stage/page-parts.ts'
import { expect, test } from './stage/test.ts'

/** Nothing is sent before these are over. */
const UNDO_MS = 8_000

test('what is selected is deleted each once, and Undo within 8 seconds sends nothing', async ({
  page,
  startLive,
}) => {
  const live = await startLive({ entries: entriesOf(30) })
  await openWithClock(page, live.address)
  const { rows, links, search, button, table, loaded } = partsOf(page)
  await expect(loaded).toHaveText('30 notifications loaded')
  await search.fill('story/2')
  await expect(links).toHaveCount(11)

  await test.step('by shift-click and one by one; all of it is undone', async () => {
    const boxes = rows.getByRole('checkbox')
    await boxes.nth(1).check()
    await boxes.nth(4).click({ modifiers: ['Shift'] })
    await boxes.nth(6).check()
    await button('Delete selected (5)').click()
    await expect(links).toHaveText([2, 24, 26, 27, 28, 29].map(headlineOf))
    await button('Undo').click()
    await expect(links).toHaveCount(11)
    await expect(deletions(page)).toContainText('5 notifications are back.')
    await page.clock.fastForward(3 * UNDO_MS)
    await expect(links).toHaveCount(11)
    expect(entriesAsked(live.twilio, 'DELETE')).toEqual([])
    expect(live.twilio.size).toBe(30)
  })

  await test.step('all that match; what never showed stays', async () => {
    await table.getByRole('checkbox', { name: 'Select all 11 loaded that match' }).check()
    await button('Delete selected (11)').click()
    await expect(links).toHaveCount(0)
    await page.clock.fastForward(UNDO_MS)
    await expect(deletions(page)).toContainText('11 deleted.')
    const asked = entriesAsked(live.twilio, 'DELETE')
    expect(asked).toHaveLength(11)
    expect(new Set(asked).size).toBe(11)
    expect(live.twilio.size).toBe(19)
    await search.fill('')
    await expect(links).toHaveCount(19)
    // What was loaded was edited, not loaded again.
    expect(listsAsked(live.twilio).length).toBeLessThan(10)
  })
})

test('where Twilio refuses deletes, the rows come back and none is offered again', async ({
  page,
  startLive,
}) => {
  // Other refusals reach the page as this one does: tests/proxy/refusals.test.ts has them all.
  const live = await startLive({ deletes: 'forbidden', entries: entriesOf(12) })
  await openWithClock(page, live.address)
  const { rows, links, button, table, drawer } = partsOf(page)
  await table.getByRole('checkbox', { name: /^Select all/ }).check()
  await button('Delete selected (12)').click()
  await expect(links).toHaveCount(0)
  await page.clock.fastForward(UNDO_MS)

  await expect(links).toHaveCount(12)
  await expect(deletions(page)).toContainText('(403, code')
  await expect(deletions(page)).toContainText('The rows are back in the list.')
  // It stopped at the first refusals instead of asking for each.
  expect(entriesAsked(live.twilio, 'DELETE').length).toBeLessThan(8)
  await rows.getByRole('checkbox').first().check()
  await expect(button(/^Delete selected/)).toBeHidden()
  await expect(page.getByRole('group', { name: 'Selection' })).toContainText(
    'Twilio does not delete notifications of this account.',
  )
  await links.first().click()
  await expect(drawer.getByRole('button', { name: 'Close' })).toBeVisible()
  await expect(drawer.getByRole('button', { name: 'Delete' })).toBeHidden()
})

test('what fails comes back with its reason and a retry; what was gone or had to wait is gone', async ({
  page,
  startLive,
}) => {
  const live = await startLive({
    entries: [
      entryOf(0, { sid: sidOf(503) }), // Fails once.
      entryOf(1, { sid: sidOf(404) }), // Listed, but gone: only the pretended Twilio counts it still.
      entryOf(2, { sid: sidOf(429) }), // Limited twice, for a second each.
      entryOf(3, { sid: sidOf(499) }), // The answer never comes, and it stays.
      entryOf(4),
    ],
  })
  await openWithClock(page, live.address)
  const { links, button, table } = partsOf(page)
  await table.getByRole('checkbox', { name: /^Select all/ }).check()
  await button('Delete selected (5)').click()
  await page.clock.fastForward(UNDO_MS)

  await expect(deletions(page)).toContainText('1 could not be deleted: Twilio failed')
  await expect(deletions(page)).toContainText('Not confirmed, and Twilio still has it.')
  await expect(links).toHaveText([0, 3].map(headlineOf))
  expect(live.twilio.size).toBe(3)
  // The doubt was settled by asking for the entry itself.
  expect(entriesAsked(live.twilio, 'GET').join()).toContain(sidOf(499))
  await deletions(page).getByRole('button', { name: 'Retry' }).click()
  await expect(links).toHaveText([headlineOf(3)])
  await expect(deletions(page)).toContainText('1 deleted.')
})

test('the demo’s entries are deleted for real, and nothing asks Twilio', async ({
  page,
  startLive,
}) => {
  const live = await startLive({ flags: ['--demo'] })
  await openWithClock(page, `${live.origin}/?range=24h${new URL(live.address).hash}`)
  const { links, drawer, loaded } = partsOf(page)
  await expect(loaded).toBeVisible()
  const address = (await links.nth(1).getAttribute('href')) ?? ''
  await links.nth(1).click()
  await drawer.getByRole('button', { name: 'Delete' }).click()
  await page.clock.fastForward(UNDO_MS)
  await expect(deletions(page)).toContainText('1 deleted.')

  await page.goto(`${live.origin}${address}`)
  await expect(drawer).toContainText('Twilio no longer has this notification')
  expect(live.twilio.requests).toEqual([])
})

test('a read-only viewer offers no deleting', async ({ page, startLive }) => {
  const live = await startLive({ flags: ['--read-only'], entries: entriesOf(3) })
  await page.goto(live.address)
  const { links, rows, drawer, button } = partsOf(page)
  await expect(page.getByText('read-only', { exact: true })).toBeVisible()
  await expect(links).toHaveCount(3)
  await expect(rows.getByRole('checkbox')).toHaveCount(0)
  await links.first().click()
  await expect(button('Close')).toBeVisible()
  await expect(drawer.getByRole('button', { name: 'Delete' })).toBeHidden()
})

/** With a clock that the story can put forward; it runs by itself, too. */
async function openWithClock(page: Page, address: string): Promise<void> {
  await page.clock.install()
  await page.goto(address)
  // Nobody is as quick as a machine: all of the page is there before anything is clicked.
  await expect(partsOf(page).loaded).toBeVisible()
}

function deletions(page: Page) {
  return page.getByRole('status', { name: 'Deletions' })
}
