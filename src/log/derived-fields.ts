import { DerivedTexts } from './derived-texts.ts'
import type { EntryKind } from './entry-kind.ts'
import { requestSummary } from './request-summary.ts'
import type { TextPool } from './text-pool.ts'

/** A field whose value follows from one column: the ids there are the ones it derives from. */
export interface DerivedField {
  readonly column: 'kinds' | 'messages' | 'urls'
  readonly texts: DerivedTexts
}

export type DerivedFieldName = 'code' | 'level' | 'method' | 'host' | 'path' | 'status' | 'source'

interface Texts {
  readonly kinds: readonly EntryKind[]
  readonly messages: TextPool
  readonly urls: TextPool
}

/** What can be told from kinds, URLs and messages, each looked at once, and only when asked for. */
export function derivedFields({
  kinds,
  messages,
  urls,
}: Texts): Readonly<Record<DerivedFieldName, DerivedField>> {
  const ofKind = (read: (kind: EntryKind) => string | null): DerivedField => ({
    column: 'kinds',
    texts: new DerivedTexts({
      size: () => kinds.length,
      read: (id) => (kinds[id] ? read(kinds[id]) : null),
    }),
  })
  const ofText = (
    column: 'messages' | 'urls',
    read: (text: string) => string | null,
  ): DerivedField => {
    const pool = column === 'urls' ? urls : messages
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
