import { derivedFields } from './derived-fields.ts'
import { type EntryKind, isOfKind, kindOf } from './entry-kind.ts'
import type { LogEntry } from './entry.ts'
import { growInto } from './grow.ts'
import { headlineOf, ownHeadline } from './message.ts'
import { NO_TEXT, TextPool } from './text-pool.ts'

/** What one account's log says in words, every text and every kind of entry once. */
export class LogTexts {
  readonly messages = new TextPool()
  readonly urls = new TextPool({ ignoresCase: true })
  readonly calls = new TextPool()
  /** The messages as a person reads them, decoded, in lower case: what is searched and sorted by. */
  readonly headlines = new TextPool()
  readonly kinds: EntryKind[] = []
  /** What is told between the lines: the host of a URL, the status in a message … */
  readonly derived = derivedFields(this)
  /** By error code, which tells most kinds apart. */
  readonly #kindIds = new Map<string | null, readonly number[]>()
  /** By a message's id: its headline's id, and 1 where the message itself has one. */
  #headlineOf = new Uint32Array(1)
  #hasOwnHeadline = new Uint8Array(1)
  /** Messages whose headline is known. */
  #read = 1
  #lastCall = NO_TEXT

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
    if (id === this.#read) {
      const own = ownHeadline(messageText)
      const headline = own ?? headlineOf(messageText, null)
      this.#headlineOf = growInto(this.#headlineOf, id)
      this.#hasOwnHeadline = growInto(this.#hasOwnHeadline, id)
      this.#headlineOf[id] = headline === '' ? NO_TEXT : this.headlines.add(headline.toLowerCase())
      this.#hasOwnHeadline[id] = Number(own !== null)
      this.#read += 1
    }
    return id
  }

  /** The id of the call's sid. What one call left stands together; there is little else to share. */
  callId(callSid: string | null): number {
    if (callSid === null) return NO_TEXT
    if (this.calls.textOf(this.#lastCall) !== callSid) this.#lastCall = this.calls.add(callSid)
    return this.#lastCall
  }

  /** Looks for what the new texts tell between the lines, which else would be looked for at once. */
  deriveNew(): void {
    for (const { texts } of Object.values(this.derived)) texts.ids()
  }

  /** The id of the headline that is searched and sorted by. */
  headlineIdOf(messageId: number): number {
    return this.#headlineOf[messageId] ?? NO_TEXT
  }

  /** Whether the message says itself what happened. */
  hasOwnHeadline(messageId: number): boolean {
    return this.#hasOwnHeadline[messageId] === 1
  }
}
