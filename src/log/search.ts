import type { LogEntry } from './entry.ts'
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

const haystacks = new WeakMap<LogEntry, string>()

/** What of an entry is searched: everything its row shows, and the raw texts behind it. */
function haystack(entry: LogEntry, titles: Titles): string {
  let text = haystacks.get(entry)
  if (text === undefined) {
    text = [
      entry.errorCode,
      entryHeadline(entry, titles),
      entry.requestMethod,
      entry.requestUrl,
      entry.callSid,
      entry.sid,
    ]
      .join('\n')
      .toLowerCase()
    // Until the dictionary is here the text is not final.
    if (titles.size > 0) haystacks.set(entry, text)
  }
  return text
}

/** Whether the entry's text has every one of the words. */
export function hasWords(entry: LogEntry, words: readonly string[], titles: Titles): boolean {
  const text = haystack(entry, titles)
  return words.every((word) => text.includes(word))
}
