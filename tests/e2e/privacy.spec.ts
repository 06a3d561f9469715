import type { Page } from '@playwright/test'
import { entriesOf, entryOf, sidOf } from './stage/entries.ts'
import { partsOf } from './stage/page-parts.ts'
import { API_KEY, API_SECRET, expect, test } from './stage/test.ts'

test('only the printed link shows the log, and the credentials reach neither browser nor terminal', async ({
  page,
  startLive,
}) => {
  const live = await startLive({ entries: entriesOf(3) })
  const received = receive(page)
  const { links, drawer, region } = partsOf(page)
  await page.goto(live.origin)
  await expect(page.getByRole('alert')).toContainText(
    'This page needs the link with the access token',
  )
  await expect(links).toHaveCount(0)
  await page.goto(live.address)
  await links.first().click()
  await expect(region('Response body')).toContainText('Bad gateway 0')
  // Failures too: they repeat what the other side said.
  await page.goto(`${live.origin}/?entry=${sidOf(401)}&from=1999-01-01&to=1999-01-01`)
  await expect(drawer).toContainText('Twilio refuses the credentials')

  const all = `${(await received()).join('\n')}\n${await page.content()}\n${live.written()}`
  expect(all).toContain(live.twilio.accountSid)
  for (const secret of [API_SECRET, API_KEY, btoa(`${API_KEY}:${API_SECRET}`)]) {
    expect(all).not.toContain(secret)
  }
})

const SCRIPT = '<script>document.title = "owned"</script><img src=x onerror="alert(1)">'

test('what a stranger wrote stays text: no script of it runs, no link of it leads anywhere', async ({
  page,
  startLive,
}) => {
  const live = await startLive({
    entries: [
      entryOf(0, { message_text: SCRIPT, error_code: null, more_info: 'javascript:alert(1)' }),
      entryOf(1, { request_url: 'javascript:alert(1)' }),
      entryOf(2, {
        response_body: `<base href="https://elsewhere.example/">${SCRIPT}`,
        request_variables: `Body=${encodeURIComponent(SCRIPT)}`,
      }),
    ],
  })
  await page.goto(live.address)
  const { links, region, button } = partsOf(page)
  await links.nth(0).click()
  await expect(region('Message')).toContainText(SCRIPT)
  await expect(region('All fields')).toContainText('javascript:alert(1)')
  await button('Next').click()
  await expect(region('Request')).toContainText('javascript:alert(1)')
  await button('Next').click()
  await expect(region('Response body')).toContainText(SCRIPT)
  await expect(region('Request variables')).toContainText(SCRIPT)

  const outlets = 'a[href^="javascript:" i], iframe, object, embed, base, img[src="x"]'
  await expect(page.locator(outlets)).toHaveCount(0)
  await expect(page).toHaveTitle('Twilio Log Viewer')
})

test('every oddity of Twilio’s rows is listed, and opens', async ({ page, demo }) => {
  const { hash } = new URL(demo.address)
  await page.goto(`${demo.origin}/?from=1999-01-17&to=1999-01-17${hash}`)
  const { links, drawer, region, loaded } = partsOf(page)
  await expect(loaded).toBeVisible()
  const count = await links.count()
  expect(count).toBeGreaterThan(20)
  const complete = region('Response body').and(page.locator('[aria-busy="false"]'))
  const entries = new Set<string | null>()
  await links.first().click()
  for (let opened = 0; opened < count; opened += 1) {
    if (opened > 0) await page.keyboard.press('j')
    await complete.waitFor()
    expect(await drawer.textContent()).not.toContain('This part of the page failed')
    entries.add(new URL(page.url()).searchParams.get('entry'))
  }
  expect(entries.size).toBe(count)
})

/** Gathers the address, headers and text of every answer from now on. */
function receive(page: Page): () => Promise<readonly string[]> {
  const texts: Promise<string>[] = []
  page.on('response', (response) => {
    const read = async () => {
      const headers = JSON.stringify(await response.allHeaders())
      // A page that has been left takes its bodies with it.
      const body = await response.text().catch(() => '')
      return `${response.url()} ${headers} ${body}`
    }
    texts.push(read())
  })
  return () => Promise.all(texts)
}
