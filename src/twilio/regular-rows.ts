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

const CHARACTER_OF_ENTITY: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
])

/** The place after blanks, tabs and newlines. */
function afterSpace(text: string, from: number): number {
  let at = from
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\t') at += 1
  return at
}

/** The text with its entities decoded; null where it has any but XML's own five. */
function decodeEntities(text: string): string | null {
  if (!text.includes('&')) return text
  let isOdd = false
  const decoded = text.replace(/&(?:\w{2,4};)?/g, (entity) => {
    const character = CHARACTER_OF_ENTITY.get(entity)
    if (character === undefined) isOdd = true
    return character ?? entity
  })
  return isOdd ? null : decoded
}

/** An element as it is written, and the field that it is. */
interface Element {
  readonly key: string
  readonly open: string
  readonly close: string
  readonly empty: string
}

/** A response body is for the careful reader, and so is an element that is not known. */
const ELEMENTS: readonly Element[] = [...KEY_OF_ELEMENT]
  .filter(([, key]) => key !== 'response_body')
  .map(([name, key]) => ({ key, open: `<${name}>`, close: `</${name}>`, empty: `<${name}/>` }))

/** Twilio writes the elements of every row in the same order: what came next comes next again. */
class Layout {
  readonly #after = new Map<Element | null, Element>()

  /** The element that begins here, after that one; undefined where none does that is known. */
  at(text: string, place: number, before: Element | null): Element | undefined {
    const begins = ({ open, empty }: Element) =>
      text.startsWith(open, place) || text.startsWith(empty, place)
    const likely = this.#after.get(before)
    if (likely && begins(likely)) return likely
    const found = ELEMENTS.find(begins)
    if (found) this.#after.set(before, found)
    return found
  }
}

/** Reads one row into `row`; the place after it, or -1 where anything is out of the ordinary. */
function readRow(text: string, from: number, row: Record<string, string>, layout: Layout): number {
  let at = afterSpace(text, from + ROW_START.length)
  let element: Element | null = null
  while (!text.startsWith(ROW_END, at)) {
    element = layout.at(text, at, element) ?? null
    if (element === null) return -1
    const { key, open, close, empty } = element
    if (text.startsWith(empty, at)) {
      row[key] = ''
      at = afterSpace(text, at + empty.length)
      continue
    }
    const end = text.indexOf('<', at + open.length)
    if (!text.startsWith(close, end)) return -1
    const value = decodeEntities(text.slice(at + open.length, end))
    if (value === null) return -1
    row[key] = value.trim()
    at = afterSpace(text, end + close.length)
  }
  return at + ROW_END.length
}

/**
 * Takes the rows out of a list whose rows are all regular: flat elements, empty or with plain text
 * between their tags, no comments, sections or declarations. That is how Twilio writes them, and reading
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
  const layout = new Layout()
  let at = start
  while (text.startsWith(ROW_START, at)) {
    const row: Record<string, string> = {}
    const end = readRow(text, at, row, layout)
    if (end < 0) return null
    rows.push(row)
    at = afterSpace(text, end)
  }
  const tail = text.slice(at)
  return TAIL.test(tail) ? { rows, rest: text.slice(0, start) + tail } : null
}
