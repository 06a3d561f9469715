import type { FakeTwilio } from '../../../src/fake-twilio/fake-twilio.ts'

/** The witness: of each list that Twilio was asked for, its query. */
export function listsAsked(twilio: FakeTwilio): readonly Readonly<Record<string, string>>[] {
  return twilio.requests
    .map(({ url }) => new URL(url))
    .filter(({ pathname }) => /\/Notifications(\.json)?$/.test(pathname))
    .map(({ searchParams }) => Object.fromEntries(searchParams))
}

/** The witness: the GMT days that Twilio was asked for, oldest first, each with the day after it. */
export function daysAsked(twilio: FakeTwilio): readonly string[] {
  const days = listsAsked(twilio).map(
    (query) => `${query['MessageDate>']} to ${query['MessageDate<']}`,
  )
  return [...new Set(days)].sort()
}

/** The witness: the paths of single notifications that were asked for or, by `DELETE`, deleted. */
export function entriesAsked(twilio: FakeTwilio, method: 'GET' | 'DELETE'): readonly string[] {
  return twilio.requests
    .filter((request) => request.method === method)
    .map(({ url }) => new URL(url).pathname)
    .filter((path) => /\/Notifications\/NO/.test(path))
}
