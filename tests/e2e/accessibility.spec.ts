import type { Page } from '@playwright/test'
import { entryOf } from './stage/entries.ts'
import { flawsOf, type Thoroughness } from './stage/flaws.ts'
import { partsOf } from './stage/page-parts.ts'
import { expect, test } from './stage/test.ts'

type Look = Parameters<Page['emulateMedia']>[0]

const LIGHT: Look = { colorScheme: 'light', forcedColors: 'none' }
const DARK: Look = { colorScheme: 'dark', forcedColors: 'none' }
const FORCED: Look = { colorScheme: 'light', forcedColors: 'active' }

interface Seen {
  readonly on: string
  readonly viewport: { readonly width: number; readonly height: number }
  /** What the layout makes wrong is wrong in all colours: it is looked for in one look a size. */
  readonly looks: readonly (readonly [name: string, look: Look, rules: Thoroughness])[]
}

const SIZES: readonly Seen[] = [
  {
    on: 'a desk',
    viewport: { width: 1280, height: 800 },
    looks: [
      ['light', LIGHT, 'all'],
      ['dark', DARK, 'colours'],
      ['in forced colours', FORCED, 'colours'],
    ],
  },
  {
    on: 'a phone',
    viewport: { width: 390, height: 844 },
    looks: [
      ['dark', DARK, 'all'],
      ['light', LIGHT, 'colours'],
    ],
  },
]

/** Nothing but the level, and not even that. */
const BARE = { error_code: null, message_text: null, request_url: null, call_sid: null }

for (const { on, viewport, looks } of SIZES) {
  test.describe(`on ${on}`, () => {
    test.use({ viewport, contextOptions: { reducedMotion: 'reduce' } })

    test('axe finds nothing in any look', async ({ page, startLive }) => {
      const live = await startLive({
        entries: [
          // Errors, warnings, a notice, a debug entry and a level nobody knows.
          ...['0', '1', '2', '3', '7'].map((log, number) => entryOf(number, { log })),
          ...[5, 6].map((number) => entryOf(number)),
          entryOf(7, { log: null, ...BARE }),
        ],
      })
      await page.addInitScript(holdUndo)
      await page.goto(live.address)
      const { links, rows, region, search, button, drawer } = partsOf(page)

      await test.step('the list, a row selected, another deleted', async () => {
        await expect(links).toHaveCount(8)
        await rows.nth(5).getByRole('checkbox').check()
        await button('Delete selected (1)').click()
        await rows.nth(1).getByRole('checkbox').check()
        await expect(button('Undo')).toBeVisible()
        await expectNoFlaws()
        await button('Undo').click()
        await expect(links).toHaveCount(8)
      })

      await test.step('the drawer', async () => {
        await links.nth(1).click()
        await expect(region('Response body')).toHaveAttribute('aria-busy', 'false')
        await expect(region('Explanation')).toContainText('HTTP retrieval failure')
        await expectNoFlaws()
        await button('Close').click()
        await expect(drawer).toBeHidden()
      })

      await test.step('all hidden by a search', async () => {
        await search.fill('nothing is called so')
        await expect(button('Clear the search')).toBeVisible()
        await expectNoFlaws()
      })

      await test.step('refused credentials', async () => {
        await page.goto(`${live.origin}/?from=1999-01-01&to=1999-01-01`)
        await expect(page.getByRole('alert')).toContainText('Twilio refuses the credentials')
        await expectNoFlaws()
      })

      async function expectNoFlaws() {
        for (const [name, look, rules] of looks) {
          await page.emulateMedia(look)
          await page.evaluate(coloursSettle)
          expect(await flawsOf(page, rules), name).toEqual([])
        }
      }
    })
  })
}

/** Runs in the page: however long axe looks, a deletion can still be undone. */
function holdUndo(): void {
  const { setTimeout: wait } = window
  const held = (run: () => void, ms?: number) => wait(run, ms === 8_000 ? 3_600_000 : ms)
  Object.assign(window, { setTimeout: held })
}

/** Runs in the page: a change of colours, however short, is over. */
async function coloursSettle(): Promise<void> {
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
}
