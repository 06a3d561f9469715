import { readFile } from 'node:fs/promises'
import { entriesOf, entryOf, headlineOf } from './stage/entries.ts'
import { flawsOf } from './stage/flaws.ts'
import { partsOf } from './stage/page-parts.ts'
import { expect, test } from './stage/test.ts'

test('columns are moved, widened and chosen, stay so, and are those of an exported file', async ({
  page,
  startLive,
}) => {
  const live = await startLive({
    entries: [...entriesOf(3), entryOf(3, { error_code: '=1+1' })],
  })
  await page.goto(live.address)
  const { links, table, button } = partsOf(page)
  const headers = table.getByRole('columnheader')
  const header = (name: string) => table.getByRole('columnheader', { name, exact: true })
  const widthOf = async (name: string) => (await header(name).boundingBox())?.width ?? 0
  await expect(links).toHaveCount(4)
  // What follows a drag comes after the rows.
  await page.waitForLoadState('networkidle')

  const code = await header('Code').boundingBox()
  const level = await header('Level').boundingBox()
  if (!code || !level) throw new Error('The headers are not drawn.')
  const before = await widthOf('Code')
  await page.mouse.move(code.x + code.width - 3, code.y + 15)
  await page.mouse.down()
  await page.mouse.move(code.x + code.width + 47, code.y + 15, { steps: 4 })
  await page.mouse.up()
  expect(await widthOf('Code')).toBe(before + 50)

  await page.mouse.move(code.x + 20, code.y + 15)
  await page.mouse.down()
  await page.mouse.move(level.x + 20, level.y + 15, { steps: 4 })
  await page.mouse.up()
  await expect(headers).toHaveText(['', 'Time', 'Code', 'Level', 'Message', 'Request', 'Call'])
  // A drag is no click: nothing is sorted.
  expect(new URL(page.url()).search).toBe('')

  await page.keyboard.press('c')
  const columns = page.getByRole('dialog', { name: 'Columns' })
  await columns.getByRole('checkbox', { name: 'Method' }).check()
  await columns.getByRole('checkbox', { name: 'Request', exact: true }).uncheck()
  await columns.getByRole('checkbox', { name: /^Wrap/ }).check()
  expect(await flawsOf(page, 'all')).toEqual([])
  await page.keyboard.press('Escape')
  await page.reload()
  await page.waitForLoadState('networkidle')
  await expect(headers).toHaveText(['', 'Time', 'Code', 'Level', 'Message', 'Call', 'Method'])
  expect(await widthOf('Code')).toBe(before + 50)

  await button('Export').click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  expect(await flawsOf(page, 'all')).toEqual([])
  await dialog.getByRole('checkbox', { name: /4 requests to Twilio/ }).check()
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Download' }).click()
  const file = await (await download).path()
  const [head, first, ...others] = (await readFile(file, 'utf8')).trimEnd().split('\r\n')
  expect(head).toMatch(/^\u{feff}Time \(UTC\),Code,Level,Message,Call,Method,Request variables,/u)
  expect(first).toContain(`,11200,Error,${headlineOf(0)},`)
  expect(others).toHaveLength(3)
  expect(others[2]).toContain(",'=1+1,")
  await expect(dialog.getByRole('status')).toContainText("1 value got a ' in front")
})
