import { DateColumn } from './date-column.ts'
import type { LogEntry, NotificationSid } from './entry.ts'
import { growInto } from './grow.ts'
import type { LogTexts } from './log-texts.ts'

/** When an entry without a readable date is listed: after all others. */
export const UNDATED = Number.NEGATIVE_INFINITY

/**
 * Entries in columns: a number a field for each, the texts once in {@link LogTexts}. Rows are only
 * ever added. A million entries take a fraction of what as many objects would.
 */
export class EntryColumns {
  readonly texts: LogTexts
  readonly sids: NotificationSid[] = []
  /** ms UTC, {@link UNDATED} where unknown. */
  occurredAt = new Float64Array(0)
  kinds = new Uint32Array(0)
  messages = new Uint32Array(0)
  urls = new Uint32Array(0)
  calls = new Uint32Array(0)
  readonly created = new DateColumn()
  readonly updated = new DateColumn()
  readonly #messageDate = new DateColumn()
  /** Addresses that do not name their entry. */
  readonly #oddUris = new Map<number, string>()
  #known: Set<NotificationSid> | null = null

  constructor(texts: LogTexts) {
    this.texts = texts
  }

  /** Adds the entry, and says in which row it is; null where its sid is here already. */
  add(entry: LogEntry): number | null {
    const row = this.sids.length
    this.#known ??= new Set(this.sids)
    // One look-up instead of two: what was known already makes it no larger.
    if (this.#known.add(entry.sid).size === row) return null
    this.#makeRoom(row)
    this.sids.push(entry.sid)
    this.occurredAt[row] = entry.occurredAt ?? UNDATED
    const kind = this.texts.kindId(entry)
    this.kinds[row] = kind
    this.messages[row] = this.texts.messageId(entry.messageText)
    this.urls[row] = this.texts.urls.idOf(entry.requestUrl)
    this.calls[row] = this.texts.callId(entry.callSid)
    if (entry.uri !== null && this.texts.kind(kind).uri === null) this.#oddUris.set(row, entry.uri)
    this.#messageDate.set(row, entry.messageDate)
    this.created.set(row, entry.dateCreated)
    this.updated.set(row, entry.dateUpdated)
    return row
  }

  /** Those of the entries whose sid is in no row; nor was, in one that has been taken out since. */
  unknown(entries: readonly LogEntry[]): readonly LogEntry[] {
    const left = new Map(entries.map((entry) => [entry.sid, entry]))
    for (const sid of this.sids) {
      if (left.size === 0) break
      left.delete(sid)
    }
    return [...left.values()]
  }

  /** The row as an entry, made anew at each call. */
  entryAt(row: number): LogEntry {
    const { texts } = this
    const sid = this.sids[row]
    if (!sid) throw new RangeError(`There is no row ${row}.`)
    const kind = texts.kind(this.kinds[row] ?? 0)
    const occurredAt = this.occurredAt[row] ?? UNDATED
    return {
      ...kind,
      sid,
      callSid: texts.calls.textOf(this.calls[row] ?? 0),
      messageText: texts.messages.textOf(this.messages[row] ?? 0),
      occurredAt: occurredAt === UNDATED ? null : occurredAt,
      messageDate: this.#messageDate.get(row),
      dateCreated: this.created.get(row),
      dateUpdated: this.updated.get(row),
      requestUrl: texts.urls.textOf(this.urls[row] ?? 0),
      uri: kind.uri ? kind.uri.join(sid) : (this.#oddUris.get(row) ?? null),
    }
  }

  /** What stands before the sid in the row's URI; all of it where it does not name the sid. */
  uriHeadAt(row: number): string | null {
    return this.texts.kind(this.kinds[row] ?? 0).uri?.[0] ?? this.#oddUris.get(row) ?? null
  }

  /** The sid where the row's URI names it, else `''`. */
  sidInUri(row: number): string {
    return this.texts.kind(this.kinds[row] ?? 0).uri === null ? '' : (this.sids[row] ?? '')
  }

  /** No more rows are expected: gives back the room kept for them. */
  settle(): void {
    const rows = this.sids.length
    this.#known = null
    this.occurredAt = this.occurredAt.slice(0, rows)
    this.kinds = this.kinds.slice(0, rows)
    this.messages = this.messages.slice(0, rows)
    this.urls = this.urls.slice(0, rows)
    this.calls = this.calls.slice(0, rows)
    for (const dates of [this.#messageDate, this.created, this.updated]) dates.trim(rows)
  }

  #makeRoom(row: number): void {
    this.occurredAt = growInto(this.occurredAt, row)
    this.kinds = growInto(this.kinds, row)
    this.messages = growInto(this.messages, row)
    this.urls = growInto(this.urls, row)
    this.calls = growInto(this.calls, row)
  }
}
