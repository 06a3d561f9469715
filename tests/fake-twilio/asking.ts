import type { FakeTwilio } from '../../src/fake-twilio/fake-twilio.ts'
import type { WireRow } from '../../src/fake-twilio/wire-notification.ts'

/** What of a JSON list the tests look at. */
export interface ListBody {
  readonly notifications: readonly WireRow[]
  readonly next_page_uri: string | null
  readonly previous_page_uri: string | null
  readonly page: number
  readonly start: number
  readonly end: number
}

function isListBody(body: unknown): body is ListBody {
  return typeof body === 'object' && body !== null && 'notifications' in body
}

/** Sends a request as someone with credentials; `path` is relative to Twilio's origin. */
export function ask(fake: FakeTwilio, path: string, init: RequestInit = {}): Promise<Response> {
  const headers = { authorization: `Basic ${btoa('user:password')}` }
  return fake.answer(new Request(new URL(path, 'https://api.twilio.com'), { headers, ...init }))
}

/** The account's resource below `/2010-04-01/Accounts/{AC}`. */
export function inAccount(fake: FakeTwilio, path: string, version = '2010-04-01'): string {
  return `/${version}/Accounts/${fake.accountSid}${path}`
}

/** Reads a JSON list, or fails with what was answered instead. */
export async function readList(fake: FakeTwilio, path: string): Promise<ListBody> {
  const response = await ask(fake, path)
  const body: unknown = await response.json()
  if (!isListBody(body)) throw new Error(`${response.status} ${JSON.stringify(body)}`)
  return body
}

/** All pages of a list, by its own links. */
export async function readAll(fake: FakeTwilio, first: string): Promise<readonly ListBody[]> {
  const pages: ListBody[] = []
  for (let path: string | null = first; path !== null && pages.length < 100;) {
    const page: ListBody = await readList(fake, path)
    pages.push(page)
    path = page.next_page_uri
  }
  return pages
}

/** The sids of pages, in order. */
export function sidsOf(pages: readonly ListBody[]): readonly string[] {
  return pages.flatMap((page) => page.notifications.map((row) => row.sid))
}
