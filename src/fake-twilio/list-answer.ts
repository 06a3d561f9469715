import type { Address } from './address.ts'
import { jsonList } from './json-body.ts'
import { pageLink, type ListPage, type PageLinks } from './list-page.ts'
import type { ListQuery } from './list-query.ts'
import type { LogSlice, NotificationLog, PageStart } from './notification-log.ts'
import { pageToken, startOfToken } from './page-token.ts'
import { RestError } from './rest-error.ts'
import { xmlList } from './xml-body.ts'

/**
 * A page of the log, written down. There are two ways of paging: by cursor, as Twilio does today,
 * and by number, as the 2008 API and old accounts do (`numbered`): there the total is told, and
 * rows that come or go while one pages shift the pages that follow.
 */
export function listBody(
  log: NotificationLog,
  address: Address,
  query: ListQuery,
  numbered: boolean,
): string {
  const page = numbered ? numberedPage(log, address, query) : cursorPage(log, address, query)
  return writtenList(address, page)
}

/** A page in the format that was asked for. */
export function writtenList(address: Address, page: ListPage): string {
  return address.format === 'json' ? jsonList(address, page) : xmlList(address, page)
}

function cursorPage(log: NotificationLog, address: Address, query: ListQuery): ListPage {
  const slice = log.slice(query.selection, startOf(query), query.pageSize)
  const { next, previous } = neighbours(log, slice)
  const link = (page: number, token: string | null) => pageLink(address, query, page, token)
  return {
    ...described(log, query, slice),
    total: null,
    links: {
      uri: link(query.page, query.token),
      first: link(0, null),
      next: next === null ? null : link(query.page + 1, next),
      previous: previous === null ? null : link(Math.max(0, query.page - 1), previous),
      last: null,
    },
  }
}

function startOf({ page, token }: ListQuery): PageStart {
  if (token !== null) return startOfToken(token)
  if (page > 0) throw new RestError(400, 20001, 'Page may only be used together with PageToken')
  return { skip: 0 }
}

function neighbours(log: NotificationLog, { slots, hasMore, hasEarlier }: LogSlice) {
  const first = slots[0]
  const last = slots.at(-1)
  return {
    next: hasMore && last !== undefined ? pageToken('after', log.place(last)) : null,
    previous: hasEarlier && first !== undefined ? pageToken('before', log.place(first)) : null,
  }
}

function numberedPage(log: NotificationLog, address: Address, query: ListQuery): ListPage {
  const { page, pageSize, selection } = query
  const slice = log.slice(selection, { skip: page * pageSize }, pageSize)
  const total = log.count(selection)
  const lastPage = Math.max(0, Math.ceil(total / pageSize) - 1)
  const link = (number: number) => pageLink(address, query, number, null)
  const links: PageLinks = {
    uri: link(page),
    first: link(0),
    next: page < lastPage ? link(page + 1) : null,
    previous: page > 0 ? link(page - 1) : null,
    last: link(lastPage),
  }
  return { ...described(log, query, slice), total, links }
}

function described(log: NotificationLog, { page, pageSize }: ListQuery, { slots }: LogSlice) {
  return { rows: slots.map((slot) => log.row(slot)), page, pageSize }
}
