import { KEY_OF_ELEMENT } from './xml-names.ts'

/** A list's rows, and its document without them. */
export interface RegularRows {
  readonly rows: readonly Readonly<Record<string, string>>[]
  readonly rest: string
}

const ROW_START = '<Notification>'
const ROW_END = '</Notification>'

/** What may stand before the rows and after them, so that they are what they look like. */
const HEAD =
  /^(?:<\?xml version=["']1\.0["'][^<>]*\?>)?\s*<TwilioResponse>\s*<Notifications\s[^<>]*>\s*$/
const TAIL = /^\s*<\/Notifications>\s*<\/TwilioResponse>\s*$/

/** Characters that XML forbids, or that a reader must turn into others (returns). */
const ODD_CHARACTER = /[^\t\n\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u
const ODD_ENTITY = /&(?!(?:amp|lt|gt|quot|apos);)/

/** The place after blanks, tabs and newlines. */
function afterSpace(text: string, from: number): number {
  let at = from
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\t') at += 1
  return at
}

function decodeEntities(text: string): string | null {
  if (!text.includes('&')) return text
  if (ODD_ENTITY.test(text)) return null
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}

/** Reads one row into `row`; the place after it, or -1 where anything is out of the ordinary. */
function readRow(text: string, from: number, row: Record<string, string>): number {
  let at = afterSpace(text, from + ROW_START.length)
  while (!text.startsWith(ROW_END, at)) {
    const nameEnd = text.indexOf('>', at)
    const name = text.slice(at + 1, nameEnd)
    const key = KEY_OF_ELEMENT.get(name)
    const end = text.indexOf('<', nameEnd)
    // A response body is for the careful reader, and so is an element that is not known.
    if (key === undefined || key === 'response_body' || text[at] !== '<' || end < 0) return -1
    if (!text.startsWith(name, end + 2) || text[end + 1] !== '/') return -1
    if (text[end + 2 + name.length] !== '>') return -1
    const value = decodeEntities(text.slice(nameEnd + 1, end))
    if (value === null) return -1
    row[key] = value.trim()
    at = afterSpace(text, end + name.length + 3)
  }
  return at + ROW_END.length
}

/**
 * Takes the rows out of a list whose rows are all regular: flat elements with plain text between
 * their tags, no comments, sections or declarations. That is how Twilio writes them, and reading
 * them so is several times faster than character by character; the parser still gets the rest.
 *
 * Null where anything at all is out of the ordinary, allowed or not: that is for the parser to
 * read, or to refuse with line and column.
 */
export function takeRegularRows(text: string): RegularRows | null {
  const start = text.indexOf(ROW_START)
  if (start < 0 || !HEAD.test(text.slice(0, start))) return null
  if (text.includes(']]>') || ODD_CHARACTER.test(text)) return null
  const rows: Record<string, string>[] = []
  let at = start
  while (text.startsWith(ROW_START, at)) {
    const row: Record<string, string> = {}
    const end = readRow(text, at, row)
    if (end < 0) return null
    rows.push(row)
    at = afterSpace(text, end)
  }
  const tail = text.slice(at)
  return TAIL.test(tail) ? { rows, rest: text.slice(0, start) + tail } : null
}
