import type { WireNotification } from '../../src/fake-twilio/wire-notification.ts'
import { entryOf, headlineOf } from './stage/entries.ts'
import { flawsOf } from './stage/flaws.ts'
import { partsOf } from './stage/page-parts.ts'
import { expect, test } from './stage/test.ts'

const UNDO_MS = 8_000

/** A status callback of a call, that nobody answers any more. */
function callback(number: number): WireNotification {
  const url = `https%3A%2F%2Fcrm.example%2Fstatus%2F${number}`
  return entryOf(number, {
    log: '1',
    error_code: '15003',
    message_text: `statusCallback=${url}&ErrorCode=15003&LogLevel=WARN&Msg=Got+HTTP+404+response+to+${url}`,
    request_method: null,
    request_url: '',
  })
}

const NOISE = Array.from({ length: 12 }, (_, number) => callback(number))

test('the noise of one broken callback is found and deleted, and nothing else', async ({
  page,
  startLive,
}) => {
  const live = await startLive({ entries: [...NOISE, entryOf(20), entryOf(21)] })
  await page.clock.install()
  await page.goto(live.address)
  const { links, button } = partsOf(page)
  await expect(links).toHaveCount(14)
  await page.getByRole('link', { name: 'Groups' }).click()

  const groups = page.getByRole('table', { name: 'Groups' })
  const noise = groups.getByRole('row').nth(1)
  await expect(noise).toContainText('15003 Got HTTP 404 response')
  await expect(noise).toContainText('Likely harmless')
  expect(await flawsOf(page, 'all')).toEqual([])
  await noise.getByRole('link').click()
  await expect(links).toHaveCount(12)
  await page.goBack()

  await noise.getByRole('checkbox').check()
  await button('Delete…').click()
  const dialog = page.getByRole('dialog', { name: 'Delete 12 notifications?' })
  await dialog.getByRole('button', { name: /^Delete/ }).click()
  await expect(noise).toContainText('11200')
  await page.clock.fastForward(UNDO_MS)
  await expect.poll(() => live.twilio.size).toBe(2)
  await page.keyboard.press('g')
  await expect(links).toHaveText([20, 21].map(headlineOf))
})

test('what Twilio does not delete is hidden here, and a muted group comes back when its rule ends', async ({
  page,
  startLive,
}) => {
  const live = await startLive({
    deletes: 'refused',
    entries: [...NOISE, entryOf(20), entryOf(21)],
  })
  await page.clock.install()
  await page.goto(live.address)
  const { links, rows, button, loaded } = partsOf(page)
  await rows.last().getByRole('checkbox').check()
  await button('Delete selected (1)').click()
  await page.clock.fastForward(UNDO_MS)
  await expect(links).toHaveCount(14)
  await rows.last().getByRole('checkbox').check()
  await button('Hide here (1)').click()
  await expect(links).toHaveCount(13)

  await page.getByRole('link', { name: 'Groups' }).click()
  const groups = page.getByRole('table', { name: 'Groups' })
  await groups.getByRole('row').nth(1).getByRole('checkbox').check()
  await button('Mute…').click()
  await page.getByRole('combobox', { name: 'For how long' }).selectOption('1 hour')
  await button('Mute').click()
  const muted = page.getByRole('group', { name: 'Muted' })
  await expect(muted).toContainText('Muted 13 · show')
  expect(await flawsOf(page, 'all')).toEqual([])

  await page.goto(live.address)
  await expect(links).toHaveText([headlineOf(20)])
  await expect(loaded).toHaveText('1 notification loaded')
  await muted.getByRole('link', { name: 'show' }).click()
  await expect(links).toHaveCount(14)
  await muted.getByRole('link', { name: 'hide' }).click()
  await page.clock.fastForward(60 * 60_000)
  await expect(links).toHaveCount(13)
  await expect(muted).toContainText('Muted 1 ·')
  await button('Mute rules (2)').click()
  await button('End').first().click()
  await button('End').first().click()
  await button('Close').click()
  await expect(links).toHaveCount(14)
})
