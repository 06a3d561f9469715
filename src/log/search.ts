import type { EntryColumns } from './entry-columns.ts'
import type { LogEntry } from './entry.ts'
import type { EntryKind } from './entry-kind.ts'
import type { LogTexts } from './log-texts.ts'
import { headlineOf } from './message.ts'
import { NO_TEXT } from './text-pool.ts'

/** Titles of Twilio's error codes, as the dictionary has them. */
export type Titles = ReadonlyMap<string, string>

/** What a person reads as the entry's message: see {@link headlineOf}. */
export function entryHeadline(entry: LogEntry, titles: Titles): string {
  return headlineOf(entry.messageText, titles.get(entry.errorCode ?? '') ?? null)
}

/**
 * The same of rows: the id, among the headlines, of what is read. A title stands in for a message
 * that says nothing itself.
 */
export function displayedHeadline(
  texts: LogTexts,
  titles: Titles,
): (columns: EntryColumns, row: number) => number {
  const titleOfKind = texts.kinds.map(({ errorCode }) =>
    texts.headlines.idOf(titles.get(errorCode ?? '') ?? null),
  )
  return (columns, row) => {
    const message = columns.messages[row] ?? NO_TEXT
    const title = titleOfKind[columns.kinds[row] ?? 0] ?? NO_TEXT
    if (title === NO_TEXT || texts.hasOwnHeadline(message)) return texts.headlineIdOf(message)
    return title
  }
}

/** The words of a search, in lower case; all of them must be found. */
export function searchWords(search: string): readonly string[] {
  return search.toLowerCase().split(/\s+/).filter(Boolean)
}

/** Whether a row of these columns matches. */
export type RowTest = (columns: EntryColumns, row: number) => boolean

/**
 * The test for a word: code and its title, method, message as read, URL, call and sid. Each text
 * is looked at once for all entries that have it, so that the test of a row is a few look-ups.
 */
export function wordTest(texts: LogTexts, word: string, titles: Titles): RowTest {
  const headline = displayedHeadline(texts, titles)
  const kinds = Uint8Array.from(texts.kinds, (kind) => Number(kindHas(kind, word, titles)))
  const headlines = texts.headlines.flagsOf(word)
  const urls = texts.urls.flagsOf(word)
  const inTexts: RowTest = (columns, row) =>
    kinds[columns.kinds[row] ?? 0] === 1 ||
    headlines[headline(columns, row)] === 1 ||
    urls[columns.urls[row] ?? 0] === 1
  if (!isPartOfSid(word)) return inTexts

  const asSid = asInSids(word)
  const calls = texts.calls.flagsOf(word)
  const callsAsSid = texts.calls.flagsOf(asSid)
  return (columns, row) => {
    if (inTexts(columns, row)) return true
    const call = columns.calls[row] ?? 0
    if (calls[call] === 1 || callsAsSid[call] === 1) return true
    const sid = columns.sids[row]
    return sid !== undefined && (sid.includes(asSid) || sid.includes(word))
  }
}

function kindHas(kind: EntryKind, word: string, titles: Titles): boolean {
  const { errorCode, requestMethod } = kind
  const title = titles.get(errorCode ?? '')
  return [errorCode, requestMethod, title].some((text) => text?.toLowerCase().includes(word))
}

/**
 * Whether a word is meant for a sid: its two letters and more, or a long run of hexadecimal
 * digits. A code such as 11200 stands in many a sid by chance.
 */
function isPartOfSid(word: string): boolean {
  return /^[a-z]{2}[0-9a-f]{2,32}$/.test(word) || /^[0-9a-f]{8,32}$/.test(word)
}

/** As sids begin: two capitals, then hexadecimal digits in lower case. */
function asInSids(word: string): string {
  return word.slice(0, 2).toUpperCase() + word.slice(2)
}
