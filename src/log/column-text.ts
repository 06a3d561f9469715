import type { LogEntry } from './entry.ts'
import { levelWord } from './level.ts'
import type { ListColumn } from './list-column.ts'
import { dateTime } from './moment-words.ts'
import { entryHeadline, type Titles } from './headline.ts'
import { readWireDate } from './wire-date.ts'
import type { Zone } from './zone.ts'

/** What the words of a column depend on beside the entry. */
export interface ColumnWords {
  readonly zone: Zone
  readonly titles: Titles
}

/**
 * All that a column has to say of an entry, as a text; null where there is nothing. Cells may show
 * it shortened. Times are the zone's own, and Twilio's text where it names no instant.
 */
export function columnText(
  entry: LogEntry,
  column: ListColumn,
  { zone, titles }: ColumnWords,
): string | null {
  const instant = columnInstant(entry, column)
  if (instant !== null) return dateTime(instant, zone)
  switch (column) {
    case 'time':
      return entry.messageDate
    case 'level':
      return levelWord(entry.level, entry.log)
    case 'code':
      return entry.errorCode
    case 'message':
      return entryHeadline(entry, titles) || null
    case 'request':
      return (
        [entry.requestMethod?.toUpperCase(), entry.requestUrl].filter(Boolean).join(' ') || null
      )
    case 'call':
      return entry.callSid
    case 'method':
      return entry.requestMethod?.toUpperCase() ?? null
    case 'url':
      return entry.requestUrl
    case 'text':
      return entry.messageText
    case 'created':
      return entry.dateCreated
    case 'updated':
      return entry.dateUpdated
    case 'sid':
      return entry.sid
    case 'account':
      return entry.accountSid
    case 'version':
      return entry.apiVersion
    case 'info':
      return entry.moreInfo
    case 'uri':
      return entry.uri
  }
}

/** The instant (ms UTC) that a column tells of an entry; null where it tells none. */
export function columnInstant(entry: LogEntry, column: ListColumn): number | null {
  if (column === 'time') return entry.occurredAt
  if (column === 'created') return readInstant(entry.dateCreated)
  return column === 'updated' ? readInstant(entry.dateUpdated) : null
}

function readInstant(text: string | null): number | null {
  const instant = text === null ? Number.NaN : readWireDate(text)
  return Number.isNaN(instant) ? null : instant
}
