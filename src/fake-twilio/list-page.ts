import type { Address } from './address.ts'
import type { ListQuery } from './list-query.ts'
import type { WireRow } from './wire-notification.ts'

/** One page of a list, before it is written down as JSON or XML. */
export interface ListPage {
  readonly rows: readonly WireRow[]
  readonly page: number
  readonly pageSize: number
  readonly links: PageLinks
  /** How many rows there are in all; null where the account is not told. */
  readonly total: number | null
}

/** Relative addresses, as Twilio gives them. */
export interface PageLinks {
  readonly uri: string
  readonly first: string
  readonly next: string | null
  readonly previous: string | null
  readonly last: string | null
}

/** The numbers of a page's first and last row; an empty page has both the same, as Twilio does. */
export function rowNumbers({ page, pageSize, rows }: ListPage): { start: number; end: number } {
  const start = page * pageSize
  return { start, end: start + Math.max(0, rows.length - 1) }
}

/** How many pages there are, where the total is told. */
export function pageCount({ total, pageSize }: ListPage): number | null {
  return total === null ? null : Math.ceil(total / pageSize)
}

/** The address of a page of this list: the same filters, another page. */
export function pageLink(
  address: Address,
  query: ListQuery,
  page: number,
  token: string | null,
): string {
  const search = new URLSearchParams(query.filters.map(([key, value]) => [key, value]))
  search.append('PageSize', String(query.pageSize))
  search.append('Page', String(page))
  if (token !== null) search.append('PageToken', token)
  return `${address.listPath}${address.suffix}?${search}`
}

/**
 * The row's own address in the form it was asked in: rows keep the account's JSON address, and a
 * row that keeps anything else (a test's) keeps it.
 */
export function entryLink(
  address: Address,
  { uri, sid, account_sid: account }: WireRow,
): string | null {
  if (address.format === 'json' && address.call === null) return uri
  const usual = `/2010-04-01/Accounts/${account}/Notifications/${sid}.json`
  return uri === usual ? `${address.listPath}/${sid}${address.suffix}` : uri
}
