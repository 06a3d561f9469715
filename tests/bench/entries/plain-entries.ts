import type { Holder } from './fill.ts'

type Fields = Readonly<Record<string, string | null>>

/** Entries as one would usually decode them: an object each, with the fields a log entry has. */
export class PlainEntries implements Holder {
  readonly entries: PlainEntry[] = []

  get size(): number {
    return this.entries.length
  }

  add(_day: string, body: string): Promise<void> {
    const { notifications }: { readonly notifications: readonly Fields[] } = JSON.parse(body)
    for (const row of notifications) this.entries.push(plainEntry(row))
    return Promise.resolve()
  }
}

/** An entry as it comes, its level and its instant (ms UTC) read. */
export type PlainEntry = ReturnType<typeof plainEntry>

function plainEntry(row: Fields) {
  return {
    sid: row['sid'],
    accountSid: row['account_sid'],
    callSid: row['call_sid'] || null,
    level: row['log'] === '0' ? 'error' : 'warning',
    log: row['log'],
    errorCode: row['error_code'] || null,
    moreInfo: row['more_info'] || null,
    messageText: row['message_text'] || null,
    occurredAt: Date.parse(row['message_date'] ?? ''),
    messageDate: row['message_date'],
    dateCreated: row['date_created'],
    dateUpdated: row['date_updated'],
    requestMethod: row['request_method'] || null,
    requestUrl: row['request_url'] || null,
    apiVersion: row['api_version'],
    uri: row['uri'],
  }
}
