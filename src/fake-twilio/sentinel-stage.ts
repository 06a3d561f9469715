import type { Address } from './address.ts'
import type { Trouble } from './failure.ts'
import { GivenRows } from './given-rows.ts'
import { writtenList } from './list-answer.ts'
import { pageLink, type ListPage } from './list-page.ts'
import { listQueryOf, type ListQuery } from './list-query.ts'
import { NotificationLog } from './notification-log.ts'
import { orderOf } from './order-of.ts'
import { bodyResponse } from './responses.ts'
import { RestError } from './rest-error.ts'
import { failed } from './sentinel-failure.ts'
import { sentinelRows } from './sentinel-rows.ts'
import {
  CALL_SENTINELS,
  DAY_SENTINELS,
  ENTRY_SENTINELS,
  type DayPage,
  type DaySentinel,
} from './sentinels.ts'

/** A request whose credentials are good. */
export interface Asked {
  readonly address: Address
  readonly request: Request
  readonly search: URLSearchParams
}

/** Answers, or leaves it to whoever asks: null. */
type Answer = Promise<Response> | null

const DAY = 86_400

/** Where the sentinels play; it counts the asks, so that a trouble can pass. */
export class SentinelStage {
  /** The rows of the sentinels' days: apart from the account's log, and deletable as those are. */
  readonly log: NotificationLog
  readonly #asks = new Map<string, number>()

  constructor(accountSid: string) {
    const rows = new GivenRows()
    for (const row of sentinelRows(accountSid)) rows.add(row)
    this.log = new NotificationLog(rows, orderOf(rows))
  }

  /**
   * The answer where a sentinel is asked for, else null. `usual` is the answer without it, and
   * `remove` takes an entry out of whichever log it is in.
   */
  answer(asked: Asked, usual: () => Response, remove: (sid: string) => void): Answer {
    const { call, sid } = asked.address
    if (sid !== null) return this.#entry(asked, sid, usual, remove)
    return call === null ? this.#day(asked) : this.#call(asked, call, usual)
  }

  #entry(asked: Asked, sid: string, usual: () => Response, remove: (sid: string) => void): Answer {
    const sentinel = ENTRY_SENTINELS.find(({ digits }) => sid === `NO${digits.padStart(32, '0')}`)
    const deleting = asked.request.method === 'DELETE'
    const trouble = (deleting ? sentinel?.deleting : sentinel?.fetching) ?? null
    if (deleting && sentinel?.goneAnyway === true) remove(sid)
    return this.#troubled(asked, `${asked.request.method} ${sid}`, trouble, usual)
  }

  #call(asked: Asked, call: string, usual: () => Response): Answer {
    const digits = /^CA0{29}(\d{3})$/.exec(call)?.[1]
    const trouble = CALL_SENTINELS[digits ?? ''] ?? null
    return this.#troubled(asked, call, trouble, usual)
  }

  #day(asked: Asked): Answer {
    const { search, address, request } = asked
    const from = search.get('MessageDate>') ?? search.get('MessageDate')
    const sentinel = DAY_SENTINELS.find(({ day }) => day === from)
    if (sentinel === undefined || request.method !== 'GET') return null
    const query = listQueryOf(search, null)
    const index = pageIndex(query, address)
    const page = sentinel.pages[Math.min(index, sentinel.pages.length - 1)]
    const good = () => this.#dayPage(sentinel, index, address, query)
    const key = `${sentinel.day} ${index} ${query.selection.log}`
    return this.#troubled(asked, key, page?.trouble ?? null, good) ?? Promise.resolve(good())
  }

  /** Null where there is no trouble, or no more. */
  #troubled(asked: Asked, key: string, trouble: Trouble | null, good: () => Response): Answer {
    if (trouble === null) return null
    const asks = (this.#asks.get(key) ?? 0) + 1
    this.#asks.set(key, asks)
    if (asks > (trouble.times ?? Infinity)) return null
    const { signal } = asked.request
    return failed(trouble.failure, { format: asked.address.format, signal, good })
  }

  #dayPage(sentinel: DaySentinel, index: number, address: Address, query: ListQuery): Response {
    const day = Date.parse(`${sentinel.day}T00:00:00Z`) / 1000
    const selection = { ...query.selection, since: day, until: day + DAY - 1 }
    const { slots } = this.log.slice(selection, { skip: 0 }, Infinity)
    const { from, to } = rowsOfPage(sentinel.pages, index)
    const rows = slots.slice(from, to).map((slot) => this.log.row(slot))
    const list = described(sentinel.pages, index, address, query, slots.length)
    return bodyResponse(writtenList(address, { ...list, rows }), address.format)
  }
}

/** Which of the day's rows are on a page. */
function rowsOfPage(pages: readonly DayPage[], index: number): { from: number; to: number } {
  const start = pages.slice(0, index).reduce((sum, { rows }) => sum + rows, 0)
  const { rows = 0, again = 0 } = pages[index] ?? {}
  return { from: start - again, to: start + rows }
}

function described(
  pages: readonly DayPage[],
  index: number,
  address: Address,
  query: ListQuery,
  rows: number,
): Omit<ListPage, 'rows'> {
  const numbered = address.version === '2008-08-01'
  const link = (page: number) =>
    pageLink(address, query, page, numbered || page === 0 ? null : tokenOf(page))
  const next = nextPage(pages, index)
  // By number, a reader goes on for as many pages as the total makes: at least those staged.
  const numbers = Math.max(pages.length, next === null ? 0 : next + 1)
  return {
    page: index,
    pageSize: query.pageSize,
    total: numbered ? Math.max(rows, (numbers - 1) * query.pageSize + 1) : null,
    links: {
      uri: link(index),
      first: link(0),
      next: next === null ? null : link(next),
      previous: index === 0 ? null : link(index - 1),
      last: null,
    },
  }
}

function nextPage(pages: readonly DayPage[], index: number): number | null {
  const { leads } = pages[Math.min(index, pages.length - 1)] ?? {}
  if (leads === 'same') return index
  return leads === 'fresh' || index < pages.length - 1 ? index + 1 : null
}

function tokenOf(page: number): string {
  return `PASTAGED${page}`
}

function pageIndex({ page, token }: ListQuery, { version }: Address): number {
  if (version === '2008-08-01' || (page === 0 && token === null)) return page
  if (token === null) throw new RestError(400, 20001, 'Page may only be used with PageToken')
  const index = /^PASTAGED(\d{1,6})$/.exec(token)?.[1]
  if (index === undefined) throw new RestError(400, 21481, 'Invalid PageToken')
  return Number(index)
}
