import { type LogEntry, notificationSid, type NotificationSid } from '../../src/log/entry.ts'
import { levelOfLog } from '../../src/log/level.ts'

/** The sid of the entry that a test calls by a number. */
export function sidOf(number: number): NotificationSid {
  const sid = notificationSid(`NO${String(number).padStart(32, '0')}`)
  if (sid === null) throw new Error(`${number} makes no sid`)
  return sid
}

/** The sid of the call that a test calls by a number. */
export function callSidOf(number: number): string {
  return `CA${String(number).padStart(32, '0')}`
}

/** The entry that a test calls by a number: an error, without all that is not given. */
export function entryOf(number: number, given: Partial<LogEntry> = {}): LogEntry {
  const log = given.log === undefined ? '0' : given.log
  return {
    sid: sidOf(number),
    accountSid: null,
    callSid: null,
    level: levelOfLog(log),
    log,
    errorCode: null,
    moreInfo: null,
    messageText: null,
    occurredAt: null,
    messageDate: null,
    dateCreated: null,
    dateUpdated: null,
    requestMethod: null,
    requestUrl: null,
    apiVersion: null,
    uri: null,
    ...given,
  }
}
