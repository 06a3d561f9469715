import type { Address } from './address.ts'
import { entryLink, pageCount, rowNumbers, type ListPage } from './list-page.ts'
import type { RestError } from './rest-error.ts'
import type { WireNotification, WireRow } from './wire-notification.ts'

/** A list in Twilio's JSON envelope; `num_pages`, `total`, `last_page_uri` only with a total. */
export function jsonList(address: Address, page: ListPage): string {
  const { links, total } = page
  const { start, end } = rowNumbers(page)
  return JSON.stringify({
    end,
    first_page_uri: links.first,
    ...(total === null ? {} : { last_page_uri: links.last, num_pages: pageCount(page), total }),
    next_page_uri: links.next,
    notifications: page.rows.map((row) => linked(address, row)),
    page: page.page,
    page_size: page.pageSize,
    previous_page_uri: links.previous,
    start,
    uri: links.uri,
  })
}

/** One whole notification. */
export function jsonEntry(address: Address, whole: WireNotification): string {
  return JSON.stringify(linked(address, whole))
}

function linked<Row extends WireRow>(address: Address, row: Row): Row {
  const uri = entryLink(address, row)
  return uri === row.uri ? row : { ...row, uri }
}

/** A refusal. */
export function jsonError({ code, message, status }: RestError): string {
  const moreInfo = `https://www.twilio.com/docs/errors/${code}`
  return JSON.stringify({ code, message, more_info: moreInfo, status })
}
