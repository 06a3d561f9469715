import type { EntryColumns } from './entry-columns.ts'
import type { LogEntry } from './entry.ts'
import type { EntryKind } from './entry-kind.ts'
import type { LogTexts } from './log-texts.ts'
import { headlineOf } from './message.ts'

/** Titles of Twilio's error codes, as the dictionary has them. */
export type Titles = ReadonlyMap<string, string>

/** What a person reads as the entry's message: see {@link headlineOf}. */
export function entryHeadline(entry: LogEntry, titles: Titles): string {
  return headlineOf(entry.messageText, titles.get(entry.errorCode ?? '') ?? null)
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
  const kinds = Uint8Array.from(texts.kinds, (kind) => Number(kindHas(kind, word, titles)))
  const headlines = texts.headlines.flagsOf(word)
  const urls = texts.urls.flagsOf(word)
  if (!isPartOfSid(word)) {
    return (columns, row) =>
      kinds[columns.kinds[row] ?? 0] === 1 ||
      headlines[texts.headlineIdOf(columns.messages[row] ?? 0)] === 1 ||
      urls[columns.urls[row] ?? 0] === 1
  }
  const [asIs, asSid] = [word, asInSids(word)]
  const calls = [texts.calls.flagsOf(asIs), texts.calls.flagsOf(asSid)] as const
  return (columns, row) =>
    kinds[columns.kinds[row] ?? 0] === 1 ||
    headlines[texts.headlineIdOf(columns.messages[row] ?? 0)] === 1 ||
    urls[columns.urls[row] ?? 0] === 1 ||
    calls.some((flags) => flags[columns.calls[row] ?? 0] === 1) ||
    hasSid(columns.sids[row], asIs, asSid)
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

function hasSid(sid: string | undefined, asIs: string, asSid: string): boolean {
  return sid !== undefined && (sid.includes(asSid) || sid.includes(asIs))
}

/** As sids begin: two capitals, then hexadecimal digits in lower case. */
function asInSids(word: string): string {
  return word.slice(0, 2).toUpperCase() + word.slice(2)
}
