import { entryOf } from './stage/entries.ts'
import { flawsOf, type Thoroughness } from './stage/flaws.ts'
import { partsOf } from './stage/page-parts.ts'
import { expect, test } from './stage/test.ts'

const DESK = { width: 1280, height: 800 }
const PHONE = { width: 390, height: 844 }
const LIGHT = { colorScheme: 'light' } as const
const DARK = { colorScheme: 'dark' } as const
const FORCED = { forcedColors: 'active' } as const

/** What the layout makes wrong is wrong in all colours: each of both is seen through once. */
const SIGHTS = [
  { name: 'on a desk, light', size: DESK, look: LIGHT, rules: 'all' },
  { name: 'on a desk, dark', size: DESK, look: DARK, rules: 'colours' },
  { name: 'on a desk, in forced colours', size: DESK, look: FORCED, rules: 'all' },
  { name: 'on a phone, light', size: PHONE, look: LIGHT, rules: 'colours' },
  { name: 'on a phone, dark', size: PHONE, look: DARK, rules: 'all' },
] as const satisfies readonly { rules: Thoroughness; [more: string]: unknown }[]

for (const { name, size, look, rules } of SIGHTS) {
  test(`axe finds nothing ${name}`, async ({ page, startLive }) => {
    // Errors, warnings, a notice, a debug entry and a level nobody knows; one without anything.
    const odd = { error_code: null, message_text: null, request_url: null, call_sid: null }
    const live = await startLive({
      entries: [
        ...['0', '1', '2', '3', '7'].map((log, number) => entryOf(number, { log })),
        ...[5, 6].map((number) => entryOf(number)),
        entryOf(7, { log: null, ...odd }),
      ],
    })
    await page.setViewportSize(size)
    await page.emulateMedia(look)
    await page.goto(live.address)
    const { links, rows, region, search, button, drawer } = partsOf(page)
    const deletions = page.getByRole('status', { name: 'Deletions' })
    const expectNoFlaws = async (where: string) =>
      expect(await flawsOf(page, rules), where).toEqual([])

    await expect(links).toHaveCount(8)
    await rows.nth(5).getByRole('checkbox').check()
    await button('Delete selected (1)').click()
    await rows.nth(1).getByRole('checkbox').check()
    await expect(deletions.getByRole('button', { name: 'Undo' })).toBeVisible()
    await expectNoFlaws('the list, a row selected, another deleted')
    // On a busy machine axe may take longer than there is to undo: then the row is gone.
    const undo = deletions.getByRole('button', { name: 'Undo' })
    await undo.click({ timeout: 1000 }).catch(() => expect(undo).toBeHidden())

    await links.nth(1).click()
    await expect(region('Response body')).toHaveAttribute('aria-busy', 'false')
    await expect(region('Explanation')).toContainText('HTTP retrieval failure')
    await expectNoFlaws('the drawer')
    await button('Close').click()
    await expect(drawer).toBeHidden()

    await search.fill('nothing is called so')
    await expect(button('Clear the search')).toBeVisible()
    await expectNoFlaws('all hidden by a search')

    await page.goto(`${live.origin}/?from=1999-01-01&to=1999-01-01`)
    await expect(page.getByRole('alert')).toContainText('Twilio refuses the credentials')
    await expectNoFlaws('refused credentials')
  })
}
