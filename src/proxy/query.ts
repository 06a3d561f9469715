import { parseDay } from '../log/day.ts'
import { MOST_DAYS } from '../log/span.ts'
import { LIST_PARAMETER_NAMES } from '../twilio/list-parameters.ts'

/** The check of each parameter that a list may be asked with, and what it wants, in words. */
interface Check {
  readonly holds: (value: string) => boolean
  readonly wants: string
}

const DATE: Check = {
  holds: (value) => parseDay(value) !== null,
  wants: 'a real date, such as 2026-03-31',
}

const CHECKS: Readonly<Record<(typeof LIST_PARAMETER_NAMES)[number], Check>> = {
  Log: { holds: (value) => /^[0-3]$/.test(value), wants: '0, 1, 2 or 3' },
  MessageDate: DATE,
  'MessageDate<': DATE,
  'MessageDate>': DATE,
  PageSize: { holds: isPageSize, wants: 'a whole number from 1 to 1000' },
  Page: {
    holds: (value) => /^(?:0|[1-9]\d{0,8})$/.test(value),
    wants: 'a whole number from 0 on',
  },
  PageToken: {
    holds: (value) => /^[\w.-]{1,512}$/.test(value),
    wants: 'a token as Twilio gives it: letters, digits, _, . and -',
  },
}

const LIST_PARAMETERS: ReadonlyMap<string, Check> = new Map(
  LIST_PARAMETER_NAMES.map((name) => [name, CHECKS[name]]),
)

const DAYS_PARAMETERS: ReadonlyMap<string, Check> = new Map(
  (['Log', 'MessageDate<', 'MessageDate>', 'PageSize'] as const).map((name) => [
    name,
    CHECKS[name],
  ]),
)

/** What follows the `?` of an address, raw; empty where there is none. */
export function searchOf(url: string): string {
  const start = url.indexOf('?')
  return start === -1 ? '' : url.slice(start + 1).replace(/#.*$/s, '')
}

const NONE: ReadonlyMap<string, Check> = new Map()

/** A query that may go on to Twilio, encoded for the wire; or the sentence that says why not. */
export type CheckedQuery =
  { readonly ok: true; readonly search: string } | { readonly ok: false; readonly message: string }

/**
 * Checks the query of a list, key by key: only Twilio's own parameters, each once, with values
 * that Twilio takes.
 *
 * @param search what follows the `?` of the address, raw.
 */
export function checkListQuery(search: string): CheckedQuery {
  return check(search, LIST_PARAMETERS)
}

/**
 * Checks the query of a range of days: both bounds, and nothing that names a single page.
 *
 * @param search what follows the `?` of the address, raw.
 */
export function checkDaysQuery(search: string): CheckedQuery {
  const query = check(search, DAYS_PARAMETERS)
  if (!query.ok) return query
  const parameters = new URLSearchParams(search)
  const [since, before] = [parameters.get('MessageDate>'), parameters.get('MessageDate<')]
  if (since === null || before === null) {
    return refuse('A range of days needs both MessageDate> and MessageDate<.')
  }
  const days = (Date.parse(before) - Date.parse(since)) / 86_400_000
  if (days >= 1 && days <= MOST_DAYS) return query
  return refuse(`MessageDate< must be 1 to ${MOST_DAYS} days after MessageDate>.`)
}

/** Everything but a list takes no parameters. */
export function checkNoQuery(search: string): CheckedQuery {
  return check(search, NONE)
}

function check(search: string, allowed: ReadonlyMap<string, Check>): CheckedQuery {
  if (search === '') return { ok: true, search: '' }
  const pairs: string[] = []
  const seen = new Set<string>()
  for (const [key, value] of new URLSearchParams(search)) {
    const parameter = allowed.get(key)
    if (parameter === undefined)
      return refuse(`${shown(key)} is no parameter here${list(allowed)}.`)
    if (seen.has(key)) return refuse(`${key} is given twice. Give it once.`)
    if (!parameter.holds(value)) return refuse(`${key} must be ${parameter.wants}.`)
    seen.add(key)
    pairs.push(`${encodeURIComponent(key)}=${encodeURIComponent(value)}`)
  }
  return { ok: true, search: pairs.join('&') }
}

function refuse(message: string): CheckedQuery {
  return { ok: false, message }
}

function list(allowed: ReadonlyMap<string, Check>): string {
  return allowed.size === 0 ? '; it takes none' : `; there are ${[...allowed.keys()].join(', ')}`
}

/** A stranger's key, short enough to be read. */
function shown(key: string): string {
  return JSON.stringify(key.length > 40 ? `${key.slice(0, 40)}…` : key)
}

function isPageSize(value: string): boolean {
  return /^[1-9]\d{0,3}$/.test(value) && Number(value) <= 1000
}
