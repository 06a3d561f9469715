import { derivedFields } from './derived-fields.ts'
import { type EntryKind, isOfKind, kindOf } from './entry-kind.ts'
import type { LogEntry } from './entry.ts'
import { headlineOf, ownHeadline } from './message.ts'
import { NO_TEXT, TextPool } from './text-pool.ts'

/** What one account's log says in words, every text and every kind of entry once. */
export class LogTexts {
  readonly messages = new TextPool()
  readonly urls = new TextPool({ ignoresCase: true })
  readonly calls = new TextPool()
  /** The messages as a person reads them, decoded. */
  readonly headlines = new TextPool({ ignoresCase: true })
  readonly kinds: EntryKind[] = []
  /** What is told between the lines: the host of a URL, the status in a message … */
  readonly derived = derivedFields(this)
  /** By error code, which tells most kinds apart. */
  readonly #kindIds = new Map<string | null, readonly number[]>()
  /** By a message's id: its headline's id, and whether the message itself has one. */
  readonly #headlineOf: number[] = [NO_TEXT]
  readonly #hasOwnHeadline: boolean[] = [false]

  /** The id of the entry's kind. */
  kindId(entry: LogEntry): number {
    const candidates = this.#kindIds.get(entry.errorCode) ?? []
    for (const id of candidates) if (isOfKind(this.kind(id), entry)) return id
    const id = this.kinds.length
    this.kinds.push(kindOf(entry))
    this.#kindIds.set(entry.errorCode, [...candidates, id])
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
      const own = ownHeadline(messageText)
      const headline = own ?? headlineOf(messageText, null)
      this.#headlineOf.push(this.headlines.idOf(headline === '' ? null : headline))
      this.#hasOwnHeadline.push(own !== null)
    }
    return id
  }

  /** The id of the headline that is searched and sorted by. */
  headlineIdOf(messageId: number): number {
    return this.#headlineOf[messageId] ?? NO_TEXT
  }

  /** Whether the message says itself what happened. */
  hasOwnHeadline(messageId: number): boolean {
    return this.#hasOwnHeadline[messageId] === true
  }
}
