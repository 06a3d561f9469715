import { DerivedTexts } from './derived-texts.ts'
import type { EntryKind } from './entry-kind.ts'
import { requestSummary } from './request-summary.ts'
import type { TextPool } from './text-pool.ts'

/** A field whose value follows from one column: the ids there are the ones it derives from. */
export interface DerivedField {
  readonly column: 'kinds' | 'messages' | 'urls' | 'calls'
  readonly texts: DerivedTexts
}

export type DerivedFieldName =
  | 'code'
  | 'level'
  | 'method'
  | 'host'
  | 'path'
  | 'status'
  | 'source'
  /** Whether it is about a call or a message. */
  | 'about'

interface Texts {
  readonly kinds: readonly EntryKind[]
  readonly messages: TextPool
  readonly urls: TextPool
  readonly calls: TextPool
}

/** What can be told from kinds and texts, each looked at once, and only when asked for. */
export function derivedFields(texts: Texts): Readonly<Record<DerivedFieldName, DerivedField>> {
  const { kinds } = texts
  const ofKind = (read: (kind: EntryKind) => string | null): DerivedField => ({
    column: 'kinds',
    texts: new DerivedTexts({
      size: () => kinds.length,
      read: (id) => (kinds[id] ? read(kinds[id]) : null),
    }),
  })
  const ofText = (
    column: 'messages' | 'urls' | 'calls',
    read: (text: string) => string | null,
  ): DerivedField => {
    const pool = texts[column]
    const readId = (id: number) => {
      const text = pool.textOf(id)
      return text === null ? null : read(text)
    }
    return { column, texts: new DerivedTexts({ size: () => pool.size, read: readId }) }
  }
  return {
    code: ofKind(({ errorCode }) => errorCode),
    level: ofKind(({ level }) => level),
    method: ofKind(({ requestMethod }) => requestMethod?.toUpperCase() ?? null),
    host: ofText('urls', (url) => requestSummary(null, url).host?.toLowerCase() ?? null),
    path: ofText('urls', (url) => requestSummary(null, url).path?.split(/[?#]/, 1)[0] || null),
    status: ofText('messages', statusIn),
    source: ofText('messages', (text) => /(?:^|&)sourceComponent=(\d+)/.exec(text)?.[1] ?? null),
    about: ofText('calls', (sid) =>
      /^CA/i.test(sid) ? 'call' : /^[SM]M/i.test(sid) ? 'message' : null,
    ),
  }
}

/**
 * The HTTP status that a message tells of: as a pair of its own, or in its sentence (`Got HTTP 404
 * response to …`). A list has no other trace of it, and many messages have none.
 */
function statusIn(text: string): string | null {
  const told =
    /(?:^|&)httpResponse=([1-5]\d\d)(?!\d)/.exec(text) ??
    /\bHTTP(?:[+ ]|%20)([1-5]\d\d)(?!\d)/.exec(text)
  return told?.[1] ?? null
}
