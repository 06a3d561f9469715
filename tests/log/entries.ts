import * as fc from 'fast-check'
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

/** The number that a test calls the entry by. */
export function numberOf({ sid }: LogEntry): number {
  return Number(sid.slice(2))
}

const anyText = fc.option(fc.oneof(fc.string({ maxLength: 4 }), fc.constantFrom('11200', 'GET')))

/** A date as Twilio writes it, or nearly so. */
const anyDate = fc.option(
  fc.oneof(
    fc.date({ noInvalidDate: true }).map((date) => date.toUTCString().replace('GMT', '+0000')),
    fc.constantFrom('Fri, 20 Nov 2026 09:15:30 -0800', 'Mon, 20 Nov 2026 09:15:30 +0000', '0'),
  ),
)

/** Entries of few sids with much in common, as those of a log are, and odd values now and then. */
export function anyEntry(occurredAt: fc.Arbitrary<number | null>): fc.Arbitrary<LogEntry> {
  const given = fc.record({
    accountSid: anyText,
    callSid: fc.option(fc.nat(3).map(callSidOf)),
    log: fc.constantFrom('0', '1', '3', '7', null),
    errorCode: anyText,
    moreInfo: anyText,
    messageText: anyText,
    occurredAt,
    messageDate: anyDate,
    dateCreated: anyDate,
    dateUpdated: anyDate,
    requestMethod: anyText,
    requestUrl: anyText,
    apiVersion: anyText,
  })
  const anyUri = fc.option(
    fc.constantFrom('/Notifications/SID.json', '/SID/SID', '/Notifications/NO1', ''),
  )
  return fc.tuple(fc.nat(20), given, anyUri).map(([number, fields, uri]) => {
    return entryOf(number, { ...fields, uri: uri?.replaceAll('SID', sidOf(number)) ?? null })
  })
}
