import type { LogEntry } from './entry.ts'
import { levelWord } from './level.ts'
import type { ListColumn } from './list-column.ts'
import { dateTime } from './moment.ts'
import { entryHeadline, type Titles } from './search.ts'
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
  switch (column) {
    case 'time':
      return entry.occurredAt === null ? entry.messageDate : dateTime(entry.occurredAt, zone)
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
      return wireDateTime(entry.dateCreated, zone)
    case 'updated':
      return wireDateTime(entry.dateUpdated, zone)
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

function wireDateTime(text: string | null, zone: Zone): string | null {
  const instant = text === null ? Number.NaN : readWireDate(text)
  return Number.isNaN(instant) ? text : dateTime(instant, zone)
}
