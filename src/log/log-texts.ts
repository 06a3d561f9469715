import type { LogEntry } from './entry.ts'
import type { Level } from './level.ts'
import { headlineOf, readMessage } from './message.ts'
import { NO_TEXT, TextPool } from './text-pool.ts'

/** The fields whose values come together, again and again: a log has few such kinds of entries. */
export interface EntryKind {
  readonly accountSid: string | null
  readonly level: Level
  readonly log: string | null
  readonly errorCode: string | null
  readonly moreInfo: string | null
  readonly requestMethod: string | null
  readonly apiVersion: string | null
  /** The entry's address, with {@link SID_PLACE} where its sid stands. */
  readonly uriPattern: string | null
}

/** Stands for an entry's own sid in {@link EntryKind.uriPattern}. No URI has a control character. */
const SID_PLACE = '\u0001'

/** What one account's log says in words, every text and every kind of entry once. */
export class LogTexts {
  readonly messages = new TextPool()
  readonly urls = new TextPool({ isSearched: true })
  readonly calls = new TextPool({ isSearched: true })
  /** The messages as a person reads them, decoded. */
  readonly headlines = new TextPool({ isSearched: true })
  readonly kinds: EntryKind[] = []
  readonly #kindIds = new Map<string, number>()
  /** By a message's id: its headline's id, and whether the message itself has one. */
  readonly #headlineOf: number[] = [NO_TEXT]
  readonly #hasOwnHeadline: boolean[] = [false]

  kindOf(entry: LogEntry): number {
    const { accountSid, level, log, errorCode, moreInfo, requestMethod, apiVersion } = entry
    const uriPattern = entry.uri === null ? null : entry.uri.replace(entry.sid, SID_PLACE)
    const parts = [accountSid, log, errorCode, moreInfo, requestMethod, apiVersion, uriPattern]
    const key = parts.map((part) => part ?? '\u0000').join('\n')
    let id = this.#kindIds.get(key)
    if (id === undefined) {
      id = this.kinds.length
      const kind = { accountSid, level, log, errorCode, moreInfo, requestMethod, apiVersion }
      this.kinds.push({ ...kind, uriPattern })
      this.#kindIds.set(key, id)
    }
    return id
  }

  kind(id: number): EntryKind {
    const kind = this.kinds[id]
    if (!kind) throw new RangeError(`No kind of entry has the id ${id}.`)
    return kind
  }

  messageId(messageText: string | null): number {
    const id = this.messages.idOf(messageText)
    if (id === this.#headlineOf.length) {
      const own = messageText === null ? null : readMessage(messageText).headline
      this.#headlineOf.push(this.headlines.idOf(own ?? headlineOf(messageText, null)))
      this.#hasOwnHeadline.push(own !== null)
    }
    return id
  }

  /** The id of the headline that is searched and sorted by. */
  headlineIdOf(messageId: number): number {
    return this.#headlineOf[messageId] ?? NO_TEXT
  }

  /** What a person reads: the message's own headline, else the code's title, else the raw text. */
  headline(messageId: number, title: string | null): string {
    const text = this.headlines.textOf(this.headlineIdOf(messageId)) ?? ''
    return this.#hasOwnHeadline[messageId] || !title ? text : title
  }

  uri(kind: EntryKind, sid: string): string | null {
    return kind.uriPattern === null ? null : kind.uriPattern.replace(SID_PLACE, sid)
  }
}
