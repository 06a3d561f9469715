import { RestError } from './rest-error.ts'

/** Which rows a list is asked for. Instants are seconds since 1970 UTC, both ends included. */
export interface Selection {
  readonly log: string | null
  readonly since: number
  readonly until: number
  readonly call: string | null
}

/** A list request, read. */
export interface ListQuery {
  readonly selection: Selection
  /** The filters as asked, to be repeated in the page links. */
  readonly filters: readonly (readonly [string, string])[]
  readonly pageSize: number
  readonly page: number
  readonly token: string | null
}

const DAY = 86_400
const DEFAULT_PAGE_SIZE = 50
const MAX_PAGE_SIZE = 1000
const FILTERS = ['MessageDate', 'MessageDate<', 'MessageDate>', 'Log']

/**
 * Reads the query of a list. Keys are case-sensitive and the operator is part of the key; what
 * Twilio does not know it ignores. Throws a {@link RestError} for values it refuses.
 *
 * Days are GMT days: `MessageDate>` D means at or after midnight at the start of D, and
 * `MessageDate<` D at or before that same midnight, so a row of that very second is in both.
 */
export function listQueryOf(search: URLSearchParams, call: string | null): ListQuery {
  const on = midnight(search.get('MessageDate'))
  const since = midnight(search.get('MessageDate>'))
  const until = midnight(search.get('MessageDate<'))
  const pageSize = wholeNumber('PageSize', search.get('PageSize'), DEFAULT_PAGE_SIZE)
  if (pageSize > MAX_PAGE_SIZE) throw new RestError(400, 20007, 'Page size too large')
  if (pageSize === 0) throw new RestError(400, 20001, 'PageSize must be greater than 0')
  const log = search.get('Log')
  return {
    selection: {
      log: log === null ? null : String(wholeNumber('Log', log, 0)),
      since: Math.max(since ?? -Infinity, on ?? -Infinity),
      until: Math.min(until ?? Infinity, on === null ? Infinity : on + DAY - 1),
      call,
    },
    filters: FILTERS.flatMap((key) => search.getAll(key).map((value) => [key, value] as const)),
    pageSize,
    page: wholeNumber('Page', search.get('Page'), 0),
    token: search.get('PageToken') || null,
  }
}

function wholeNumber(name: string, text: string | null, otherwise: number): number {
  if (text === null || text === '') return otherwise
  if (!/^\d{1,9}$/.test(text)) throw new RestError(400, 20001, `Invalid value for ${name}: ${text}`)
  return Number(text)
}

/** Midnight at the start of the GMT day, in seconds; null where none was given. */
function midnight(text: string | null): number | null {
  if (text === null || text === '') return null
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) {
    throw new RestError(400, 20001, `Invalid date: ${text}`)
  }
  return time / 1000
}
