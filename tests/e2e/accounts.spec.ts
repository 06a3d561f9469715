import { listsAsked } from './stage/asked.ts'
import { entriesOf } from './stage/entries.ts'
import { flawsOf } from './stage/flaws.ts'
import { partsOf } from './stage/page-parts.ts'
import { expect, test } from './stage/test.ts'

/** A subaccount that these credentials do not open. */
const OTHER = `AC${'7'.repeat(32)}`

test('another account is shown by itself, its failure is its own, and Back leads to the first', async ({
  page,
  startLive,
}) => {
  const live = await startLive({
    entries: entriesOf(5),
    settings: { TWILIO_SUBACCOUNT_SIDS: OTHER },
  })
  await page.goto(live.address)
  const { links, rows, loaded } = partsOf(page)
  const account = page.getByRole('combobox', { name: 'Account' })
  const alert = page.getByRole('alert')
  await expect(loaded).toHaveText('5 notifications loaded')
  await expect(account).toHaveValue(live.twilio.accountSid)
  await rows.nth(2).getByRole('checkbox').check()
  const asked = listsAsked(live.twilio).length

  await account.selectOption(OTHER)
  await expect(alert).toContainText('Twilio refuses the credentials')
  await expect(page).toHaveURL(new RegExp(`account=${OTHER}`))
  await expect(links).toHaveCount(0)
  // What is selected in one account is not selected in another.
  await expect(page.getByRole('button', { name: /^Delete selected/ })).toHaveCount(0)
  expect(await flawsOf(page, 'all')).toEqual([])

  const askedOfOther = listsAsked(live.twilio).length - asked
  await page.goBack()
  await expect(links).toHaveCount(5)
  await expect(alert).toHaveCount(0)
  await expect(account).toHaveValue(live.twilio.accountSid)
  // What is here is not asked for again.
  expect(listsAsked(live.twilio)).toHaveLength(asked + askedOfOther)
})
