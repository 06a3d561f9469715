import { entriesAsked, listsAsked } from './stage/asked.ts'
import { callSidOf, entriesOf, entryOf, headlineOf, sidOf } from './stage/entries.ts'
import { partsOf } from './stage/page-parts.ts'
import { expect, test } from './stage/test.ts'

const COLUMNS = ['Time', 'Level', 'Code', 'Message', 'Request', 'Call']
const UNDO_MS = 8_000

const DIALECTS = [
  { apiVersion: '2010-04-01', format: '.json' },
  { apiVersion: '2008-08-01', format: '' },
] as const

/** Two of its six notifications are of one call. */
const CALL = callSidOf(77)
const ENTRIES = [
  entryOf(0, { call_sid: CALL }),
  entryOf(1),
  entryOf(2, { call_sid: CALL }),
  ...entriesOf(6).slice(3),
]

for (const { apiVersion, format } of DIALECTS) {
  test(`a log is narrowed, listed, read and deleted from at Twilio’s ${apiVersion}`, async ({
    page,
    startLive,
  }) => {
    const live = await startLive({ apiVersion, entries: ENTRIES })
    const { table, rows, links, loaded, level, drawer, region } = partsOf(page)
    const heading = drawer.getByRole('heading', { level: 2 })
    const body = region('Response body')
    await page.clock.install()

    await test.step('the level is asked of Twilio, kept in the link, undone by Back', async () => {
      // The link of days that are not loaded as a whole yet, so that Twilio itself must answer.
      await page.goto(`${live.origin}/?level=error${new URL(live.address).hash}`)
      await expect(links).toHaveText([0, 2, 4].map(headlineOf))
      expect(new Set(listsAsked(live.twilio).map(({ Log }) => Log))).toEqual(new Set(['0']))
      await expect(level('Errors')).toBeChecked()

      await level('Warnings').check()
      await expect(links).toHaveText([1, 3, 5].map(headlineOf))
      expect(new URL(page.url()).searchParams.get('level')).toBe('warning')
      expect(listsAsked(live.twilio).map(({ Log }) => Log)).toContain('1')

      await page.goBack()
      await expect(level('Errors')).toBeChecked()
      await expect(links).toHaveText([0, 2, 4].map(headlineOf))
      await page.goForward()
      await expect(level('Warnings')).toBeChecked()
      await expect(links).toHaveText([1, 3, 5].map(headlineOf))
    })

    await test.step('the whole log is listed', async () => {
      await level('All').check()
      await expect(loaded).toHaveText('6 notifications loaded')
      for (const name of COLUMNS) {
        await expect(table.getByRole('columnheader', { name })).toBeVisible()
      }
      await expect(links).toHaveText([0, 1, 2, 3, 4, 5].map(headlineOf))
      await expect(rows.first()).toContainText('Error')
      await expect(rows.nth(1)).toContainText('Warning')
      await expect(rows.nth(1)).toContainText('11200')
      await expect(rows.nth(1)).toContainText('POST voice.example/story/1')
      await expect(rows.nth(1)).toContainText('CA9000…0001')
      // The access token has left the address bar: a copied link does not carry it.
      expect(page.url()).toBe(`${live.origin}/`)
      // A GMT day is what is asked for, so the last 7 × 24 hours touch 8 of them.
      const whole = listsAsked(live.twilio).filter(({ Log }) => Log === undefined)
      expect(whole).toHaveLength(8)
    })

    await test.step('an entry opens beside the list with all that Twilio knows of it', async () => {
      await links.nth(2).click()
      await expect(heading).toHaveText(`11200 ${headlineOf(2)}`)
      await expect(region('Explanation')).toContainText('HTTP retrieval failure')
      await expect(region('Request')).toContainText('https://voice.example/story/2')
      const variables = region('Request variables').getByRole('table')
      await expect(variables.getByRole('row', { name: /^From/ })).toContainText('+15550100')
      await expect(variables.getByRole('row', { name: /^Digits/ })).toContainText('blank')
      const headers = region('Response headers').getByRole('table')
      await expect(headers.getByRole('row', { name: /^Content-Type/ })).toContainText('text/html')
      await expect(body).toContainText('<h1>Bad gateway 2</h1>')
      await region('Request variables').getByRole('button', { name: 'Raw' }).click()
      await expect(region('Request variables')).toContainText('From=%2B15550100&CallStatus=ringing')
      await expect(links).toHaveCount(6)
      expect(new URL(page.url()).searchParams.get('entry')).toBe(sidOf(1002))
      expect(entriesAsked(live.twilio, 'GET')).toHaveLength(1)
    })

    await test.step('another one of its call is fetched through the call’s own route', async () => {
      const others = region('Other notifications of this call')
      await expect(others.getByRole('link')).toHaveCount(2)
      await others.getByRole('link', { name: headlineOf(0) }).click()
      await expect(heading).toContainText(headlineOf(0))
      await expect(body).toContainText('<h1>Bad gateway 0</h1>')
      const path = `/Calls/${CALL}/Notifications/${sidOf(1000)}${format}`
      expect(entriesAsked(live.twilio, 'GET').at(-1)?.endsWith(path)).toBe(true)
      // The link carries the way it was reached.
      await page.reload()
      await expect(body).toContainText('<h1>Bad gateway 0</h1>')
    })

    await test.step('one is deleted from the drawer, after 8 seconds', async () => {
      const deletions = page.getByRole('status', { name: 'Deletions' })
      await links.nth(1).click()
      await expect(heading).toContainText(headlineOf(1))
      await expect(drawer.getByRole('button', { name: 'Delete' })).toBeVisible()
      await page.clock.pauseAt(Date.now() + 60_000)
      await drawer.getByRole('button', { name: 'Delete' }).click()

      // The next one stands open; the row is gone, and nothing has been sent.
      await expect(heading).toContainText(headlineOf(2))
      await expect(links).toHaveText([0, 2, 3, 4, 5].map(headlineOf))
      await expect(deletions).toContainText('1 notification deleted.')
      await page.clock.fastForward(UNDO_MS - 500)
      await expect(deletions.getByRole('button', { name: 'Undo' })).toBeVisible()
      expect(entriesAsked(live.twilio, 'DELETE')).toEqual([])

      await page.clock.fastForward(500)
      await page.clock.resume()
      await expect.poll(() => entriesAsked(live.twilio, 'DELETE')).toHaveLength(1)
      expect(entriesAsked(live.twilio, 'DELETE')[0]).toContain(`/Notifications/${sidOf(1001)}`)
      await expect(deletions).toContainText('1 deleted.')
      expect(live.twilio.has(sidOf(1001))).toBe(false)
      await expect(loaded).toHaveText('5 notifications loaded')
      await page.reload()
      await expect(links).toHaveText([0, 2, 3, 4, 5].map(headlineOf))
    })
  })
}
