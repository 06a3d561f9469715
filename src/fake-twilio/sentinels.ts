import {
  always,
  BROKEN,
  FORBIDDEN,
  GONE,
  HANG_UP,
  NEVER,
  passing,
  refusal,
  sent,
  tooMany,
  UNAUTHORIZED,
  type Trouble,
} from './failure.ts'

/**
 * The failures that anyone can ask for, by hand or in a test.
 *
 * A DAY sentinel is an account's list asked from that day on (`MessageDate>` or `MessageDate`):
 * open the viewer with `?from=1999-01-03&to=1999-01-03`. An ENTRY sentinel is a sid of `NO`, 29
 * zeros and three digits; they all lie on 1999-01-16, and a test may give entries of its own
 * these sids. A CALL sentinel is `CA`, 29 zeros and three digits, for the list of a call. The
 * viewer's own proxy lets all of these through. Credentials are checked first. A trouble that
 * passes is counted for each page and level on its own, and for each method on an entry.
 */
export interface DaySentinel {
  readonly day: string
  readonly why: string
  readonly pages: readonly DayPage[]
}

/** One page of a day, whatever page size is asked for. */
export interface DayPage {
  /** Of the day's rows, how many are new on this page. */
  readonly rows: number
  readonly trouble?: Trouble
  /** Rows of the page before that come once more. */
  readonly again?: number
  /** `same`: the cursor leads to this page again; `fresh`: on to an empty page, forever. */
  readonly leads?: 'same' | 'fresh'
}

export interface EntrySentinel {
  readonly digits: string
  readonly why: string
  readonly fetching: Trouble | null
  readonly deleting: Trouble | null
  /** The deletion fails as told, and yet the entry is gone. */
  readonly goneAnyway: boolean
}

const JSON_TYPE = 'application/json'
const HTML =
  '<!doctype html><html><head><title>Down</title></head>' +
  '<body><h1>Be right back</h1><p>Incident 0x5f1c &amp; counting.</p></body></html>'
const REDIRECT = { ...sent(302, 'text/plain', ''), location: 'https://elsewhere.example/' }
const NOT_ROWS = '{"notifications":[null,7,{"sid":8}],"next_page_uri":null}'
const EXPIRED = refusal(400, 21481, 'Invalid PageToken')
const LONG_AGO = 'Fri, 31 Dec 1999 23:59:59 GMT'

export const DAY_SENTINELS: readonly DaySentinel[] = [
  day('1999-01-01', 'wrong credentials', troubled(always(UNAUTHORIZED))),
  day('1999-01-02', 'credentials that may not read this', troubled(always(FORBIDDEN))),
  day('1999-01-03', 'rate limited twice, wait 2 s', troubled(passing(2, tooMany('2')))),
  day('1999-01-04', 'rate limited twice, not told how long', troubled(passing(2, tooMany(null)))),
  day('1999-01-05', 'an internal error, always', troubled(always(BROKEN))),
  day('1999-01-06', 'a proxy’s HTML page, 503', troubled(always(sent(503, 'text/html', HTML)))),
  day('1999-01-07', 'HTML that says 200', troubled(always(sent(200, 'text/html', HTML)))),
  day('1999-01-08', '200 and an empty body', troubled(always(sent(200, JSON_TYPE, '')))),
  day('1999-01-09', 'cut off in mid-body', troubled(always({ does: 'send half', cut: true }))),
  day('1999-01-10', 'two empty pages, then rows', { rows: 0 }, { rows: 0 }, { rows: 3 }),
  day('1999-01-11', 'empty pages without end', { rows: 0, leads: 'fresh' }),
  day('1999-01-12', 'a cursor that leads to itself', { rows: 2 }, { rows: 1, leads: 'same' }),
  day('1999-01-13', 'the same sid on two pages', { rows: 3 }, { rows: 2, again: 1 }),
  day('1999-01-14', 'answers after a minute', troubled(always({ does: 'wait', seconds: 60 }))),
  day('1999-01-15', 'page 2 fails once', { rows: 3 }, troubled(passing(1, BROKEN))),
  day('1999-01-16', 'the entry sentinels', { rows: Infinity }),
  day('1999-01-17', 'a cabinet of odd rows', { rows: Infinity }),
  day('1999-01-18', 'a body without end', troubled(always({ does: 'flood' }))),
  day('1999-01-19', 'a redirect to elsewhere', troubled(always(REDIRECT))),
  day('1999-01-20', 'JSON of another shape', troubled(always(sent(200, JSON_TYPE, '{"ok":true}')))),
  day('1999-01-21', 'rows that are none', troubled(always(sent(200, JSON_TYPE, NOT_ROWS)))),
  day('1999-01-22', 'an error with no code', troubled(always(sent(400, JSON_TYPE, '{"no":1}')))),
  day('1999-01-23', 'a cursor that has expired', { rows: 3 }, troubled(always(EXPIRED))),
  day('1999-01-24', 'cut off before any answer', troubled(always(HANG_UP))),
  day('1999-01-25', 'never answers', troubled(always(NEVER))),
  day('1999-01-26', 'rate limited, always, wait 30 s', troubled(always(tooMany('30')))),
  day('1999-01-27', 'rate limited until a past date', troubled(passing(1, tooMany(LONG_AGO)))),
  day('1999-01-28', 'a body that just ends', troubled(always({ does: 'send half', cut: false }))),
  day(
    '1999-01-29',
    'out of service once',
    troubled(passing(1, refusal(503, 20503, 'Unavailable'))),
  ),
  day('1999-01-30', 'an inactive account', troubled(always(refusal(403, 20005, 'Not active')))),
]

export const ENTRY_SENTINELS: readonly EntrySentinel[] = [
  entry('200', 'deleting says 204, yet it stays', null, always(sent(204, '', ''))),
  entry('298', 'fetching gives an empty body', always(sent(200, JSON_TYPE, '')), null),
  entry('299', 'fetching is cut in mid-body', always({ does: 'send half', cut: true }), null),
  entry('401', 'wrong credentials, for both', always(UNAUTHORIZED), always(UNAUTHORIZED)),
  entry('403', 'may be read, not deleted', null, always(FORBIDDEN)),
  entry('404', 'listed, but gone', always(GONE), always(GONE)),
  entry('405', 'deleting is refused', null, always(refusal(405, 20004, 'Method not allowed'))),
  entry('418', 'HTML', always(sent(200, 'text/html', HTML)), always(sent(502, 'text/html', HTML))),
  entry('429', 'limited twice, wait 1 s', passing(2, tooMany('1')), passing(2, tooMany('1'))),
  entry('430', 'deleting is limited twice, not told how long', null, passing(2, tooMany(null))),
  entry('499', 'deleting cuts the connection, and it stays', null, always(HANG_UP)),
  entry('500', 'an internal error, always', always(BROKEN), always(BROKEN)),
  entry('501', 'deleting does not exist', null, always(refusal(501, 20501, 'Not implemented'))),
  entry('503', 'fails once', passing(1, BROKEN), passing(1, BROKEN)),
  entry('504', 'never answers', always(NEVER), always(NEVER)),
  entry('598', 'deleting never answers, and yet it is gone', null, always(NEVER), true),
  entry('599', 'deleting never answers, and it stays', null, always(NEVER)),
]

/** Lists of calls. Any other sentinel call lists the staged rows that name it. */
export const CALL_SENTINELS: Readonly<Record<string, Trouble>> = {
  401: always(UNAUTHORIZED),
  404: always(GONE),
  429: passing(2, tooMany('1')),
  500: always(BROKEN),
  504: always(NEVER),
}

function day(name: string, why: string, ...pages: readonly DayPage[]): DaySentinel {
  return { day: name, why, pages }
}

/** A page of three rows that comes when its trouble has passed, if it passes. */
function troubled(trouble: Trouble): DayPage {
  return { rows: 3, trouble }
}

function entry(
  digits: string,
  why: string,
  fetching: Trouble | null,
  deleting: Trouble | null,
  goneAnyway = false,
): EntrySentinel {
  return { digits, why, fetching, deleting, goneAnyway }
}
