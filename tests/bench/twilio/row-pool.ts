import { createFakeTwilio } from '../../../src/fake-twilio/fake-twilio.ts'
import { type RowTemplate, rowTemplate } from './row-template.ts'

/** Lists of the pretended Twilio are read in pages of this many rows. */
const PAGE = 1000

/** One page of the pretended Twilio's own story, as it goes over the wire. */
export async function storyPage(format: 'json' | 'xml', page = 0): Promise<string> {
  // Each page is of another story, so that none has to be walked to.
  const fake = createFakeTwilio({ count: PAGE, days: 30, seed: page + 1, baseUrl: '*' })
  const path = `/2010-04-01/Accounts/${fake.accountSid}/Notifications.${format}?PageSize=${PAGE}`
  const headers = { authorization: `Basic ${btoa('bench:bench')}` }
  const answer = await fake.answer(new Request(`http://127.0.0.1${path}`, { headers }))
  return answer.text()
}

/** Templates of rows as an account has them, some thousands, always the same. */
export async function rowPool(pages: number): Promise<readonly RowTemplate[]> {
  const pool: RowTemplate[] = []
  for (let page = 0; page < pages; page += 1) {
    const { notifications }: Page = JSON.parse(await storyPage('json', page))
    pool.push(...notifications.map(rowTemplate))
  }
  return pool
}

interface Page {
  readonly notifications: readonly Readonly<Record<string, string | null>>[]
}
