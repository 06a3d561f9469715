import { type FullLogEntry, type LogEntry, notificationSid } from '../../src/log/entry.ts'

/** The nth entry of a test's log: a higher number is newer. */
export function entryOf(n: number, fields: Partial<LogEntry> = {}): LogEntry {
  const sid = notificationSid(`NO${n.toString(16).padStart(32, '0')}`)
  if (!sid) throw new Error(`${n} makes no sid`)
  return {
    sid,
    accountSid: null,
    callSid: null,
    level: 'error',
    log: '0',
    errorCode: '11200',
    moreInfo: null,
    messageText: `Entry ${n}`,
    occurredAt: Date.UTC(2026, 10, 21, 0, 0, n),
    messageDate: null,
    dateCreated: null,
    dateUpdated: null,
    requestMethod: 'GET',
    requestUrl: null,
    apiVersion: '2010-04-01',
    uri: null,
    ...fields,
  }
}

/** Entries 1 to `count`. */
export function entriesOf(count: number): readonly LogEntry[] {
  return Array.from({ length: count }, (_, index) => entryOf(index + 1))
}

/** The same with its exchange. */
export function wholeOf(entry: LogEntry): FullLogEntry {
  const responseBody = `Body of ${entry.sid}`
  return { ...entry, exchange: { requestVariables: null, responseHeaders: null, responseBody } }
}
