import { entriesAsked } from './stage/asked.ts'
import { entryOf, headlineOf } from './stage/entries.ts'
import { flawsOf } from './stage/flaws.ts'
import { partsOf } from './stage/page-parts.ts'
import { expect, test } from './stage/test.ts'

test('a search is found by its facets, typed with suggestions, turned round, and saved', async ({
  page,
  startLive,
}) => {
  const live = await startLive({
    entries: [
      ...[0, 1, 2].map((number) => entryOf(number)),
      ...[3, 4].map((number) => entryOf(number, { error_code: '11205' })),
    ],
  })
  await page.goto(live.address)
  const { links, search, button } = partsOf(page)
  const facets = page.getByRole('complementary', { name: 'Facets' })
  await facets.getByRole('link', { name: /^11205 / }).click()
  await expect(links).toHaveText([3, 4].map(headlineOf))
  await expect(search).toHaveValue('code:11205')

  await button('Exclude code:11205').click()
  await expect(links).toHaveText([0, 1, 2].map(headlineOf))
  await search.press('End')
  await search.pressSequentially(' lev')
  await expect(page.getByRole('option', { name: /^level: / })).toBeVisible()
  await search.press('ArrowDown')
  await search.press('Enter')
  await expect(page.getByRole('option', { name: 'level:error 2' })).toBeVisible()
  expect(await flawsOf(page, 'all')).toEqual([])
  await page.getByRole('option', { name: 'level:error 2' }).click()
  await expect(links).toHaveText([0, 2].map(headlineOf))
  expect(new URL(page.url()).searchParams.get('q')?.trim()).toBe('-code:11205 level:error')

  await button('Views').click()
  await page.getByLabel('Name of this view').fill('Errors but timeouts')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await search.fill('')
  await expect(links).toHaveCount(5)
  await page.reload()
  await button('Views').click()
  await page.getByRole('link', { name: 'Errors but timeouts' }).click()
  await expect(links).toHaveText([0, 2].map(headlineOf))
})

test('a text inside is looked for in each notification once, and leads to the ones that have it', async ({
  page,
  startLive,
}) => {
  const live = await startLive({
    entries: [0, 1, 2, 3].map((number) =>
      entryOf(number, number === 2 ? { response_body: '<p>Upstream timed out</p>' } : {}),
    ),
  })
  await page.goto(live.address)
  const { links, button } = partsOf(page)
  await button('Search inside').click()
  await page.getByLabel('Text inside').fill('UPSTREAM timed')
  await page.keyboard.press('Enter')
  const inside = page.getByRole('region', { name: 'Search inside' })
  await expect(inside.getByText('Searched 4 of 4')).toBeVisible()
  await expect(inside.getByRole('listitem')).toHaveText(/Response body: <p>Upstream timed out<\/p>/)
  expect(entriesAsked(live.twilio, 'GET')).toHaveLength(4)
  expect(await flawsOf(page, 'all')).toEqual([])

  await inside.getByRole('link', { name: 'Show it in the list' }).click()
  await expect(links).toHaveText([headlineOf(2)])
})
