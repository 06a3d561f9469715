import type { LogEntry } from './entry.ts'
import { headlineOf } from './message.ts'

/** Titles of Twilio's error codes, as the dictionary has them. */
export type Titles = ReadonlyMap<string, string>

/** What a person reads as the entry's message: see {@link headlineOf}. */
export function entryHeadline(entry: LogEntry, titles: Titles): string {
  return headlineOf(entry.messageText, titleOf(entry, titles))
}

/** The title of an entry's code; null where there is none, or nothing in it. */
export function titleOf({ errorCode }: Pick<LogEntry, 'errorCode'>, titles: Titles): string | null {
  return titles.get(errorCode ?? '')?.trim() || null
}
