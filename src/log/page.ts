import type { LogEntry } from './entry.ts'

/** Where a list goes on, as Twilio's `next_page_uri` says it. `pageToken` is null in numeric paging. */
export interface PageCursor {
  readonly page: number
  readonly pageToken: string | null
}

/** One page of a list, decoded. */
export interface LogPage {
  /** In the order Twilio sent them. */
  readonly entries: readonly LogEntry[]
  /** Null on the last page. */
  readonly next: PageCursor | null
  /** How many there are in all, where Twilio says it (old accounts and the XML API), else null. */
  readonly total: number | null
}
