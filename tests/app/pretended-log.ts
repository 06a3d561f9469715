import { QueryClient } from '@tanstack/react-query'
import { HttpResponse } from 'msw'
import { type Account, openAccount } from '../../src/api/account.ts'
import type { FakeTwilio } from '../../src/fake-twilio/fake-twilio.ts'
import type { DayLog } from '../../src/log/day-log.ts'
import type { LogEntry } from '../../src/log/entry.ts'
import { type ApiQuestion, answerApi, apiFailure } from './server.ts'
import { sid, wireRow, type WireEntry } from './wire-entry.ts'

/** An account and the cache of what is asked about it; nothing is tried twice by itself. */
export function newAccount(): { account: Account; client: QueryClient } {
  const client = new QueryClient({
    defaultOptions: { queries: { retry: false, gcTime: Infinity } },
  })
  return { account: openAccount(sid('AC', 1)), client }
}

/** The row that a test calls by a number, at so many seconds past midnight of 20 November 2026. */
export function rowOf(number: number, second = number): WireEntry {
  const date = new Date(Date.UTC(2026, 10, 20, 0, 0, second)).toUTCString().replace('GMT', '+0000')
  return wireRow({ sid: sid('NO', number), message_date: date })
}

/** The numbers of a day's entries, as they are listed. */
export function numbersIn(log: DayLog | undefined): number[] {
  if (!log) return []
  return Array.from({ length: log.table.length }, (_, place) => numberOf(log.table.at(place)))
}

export function numberOf({ sid }: LogEntry): number {
  return Number.parseInt(sid.slice(2), 16)
}

/** A page of rows, and the cursor to the next. Without a token it is paging by number. */
export function pageOf(rows: readonly WireEntry[], page?: number, token?: string): object {
  const query = `PageSize=1000&Page=${page}${token === undefined ? '' : `&PageToken=${token}`}`
  const next = page === undefined ? null : `/2010-04-01/Accounts/AC/Notifications.json?${query}`
  return { notifications: rows, next_page_uri: next, page: 0, page_size: 1000 }
}

/** What a page was asked for by: `first`, or the number and token of its cursor. */
export function cursorOf({ query }: ApiQuestion): string {
  const page = query.get('Page')
  return page === null ? 'first' : `${page} ${query.get('PageToken')}`
}

/** Answers what is asked about notifications as a Twilio would, past a server that passes it on. */
export function answerFrom(twilio: FakeTwilio): readonly ApiQuestion[] {
  return answerApi('notifications', async ({ query }) => {
    const path = `/2010-04-01/Accounts/${twilio.accountSid}/Notifications.json?${query}`
    const headers = { authorization: `Basic ${btoa('user:password')}` }
    const answer = await twilio.answer(new Request(`https://api.twilio.com${path}`, { headers }))
    const body = await answer.text()
    return answer.ok ? HttpResponse.text(body) : apiFailure(502, 'twilio_error', body)
  })
}
