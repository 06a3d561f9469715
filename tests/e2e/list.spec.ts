import { partsOf } from './stage/page-parts.ts'
import { expect, test } from './stage/test.ts'

test('the demo’s log is listed, newest first, in the columns of the contract', async ({
  page,
  demo,
}) => {
  await page.goto(demo.address)
  const { table, rows, loaded } = partsOf(page)

  await expect(page.getByRole('heading', { name: 'Twilio Log Viewer' })).toBeVisible()
  await expect(page.getByRole('complementary', { name: 'Demo data' })).toContainText(
    'This is demo data.',
  )
  await expect(loaded).toBeVisible()
  for (const name of ['Time', 'Level', 'Code', 'Message', 'Request', 'Call']) {
    await expect(table.getByRole('columnheader', { name })).toBeVisible()
  }
  const times = await rows
    .locator('time')
    .evaluateAll((elements) => elements.map((element) => element.getAttribute('datetime') ?? ''))
  expect(times.length).toBeGreaterThan(10)
  expect(times).toEqual([...times].sort().toReversed())
})
