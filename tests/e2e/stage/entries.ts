import {
  wireNotification,
  type WireNotification,
} from '../../../src/fake-twilio/wire-notification.ts'

const MINUTE_MS = 60_000

/** A sid of a few readable digits: `NO0…012`. */
export function sidOf(number: number): string {
  return `NO${String(number).padStart(32, '0')}`
}

/** A call's sid; its digits begin with 9, since those of few digits are the failures' own. */
export function callSidOf(number: number): string {
  return `CA9${String(number).padStart(31, '0')}`
}

/**
 * A webhook that answered 502: the notification of that number, whose message says it, and so many
 * minutes old; an even number is an error, an odd one a warning.
 */
export function entryOf(number: number, given: Partial<WireNotification> = {}): WireNotification {
  const at = new Date(Date.now() - (number + 1) * MINUTE_MS)
  return entryAt(number, at.toISOString(), given)
}

/** The same, of an instant: `2024-03-10T08:00:00Z`. */
export function entryAt(
  number: number,
  instant: string,
  given: Partial<WireNotification> = {},
): WireNotification {
  const date = `${new Date(instant).toUTCString().slice(0, -3)}+0000`
  return wireNotification({
    sid: sidOf(1000 + number),
    call_sid: callSidOf(number),
    log: String(number % 2),
    error_code: '11200',
    message_text: `ErrorCode=11200&LogLevel=ERROR&Msg=Story+${number}+got+HTTP+502&httpResponse=502`,
    message_date: date,
    date_created: date,
    date_updated: date,
    request_method: 'POST',
    request_url: `https://voice.example/story/${number}?step=2`,
    request_variables: 'From=%2B15550100&CallStatus=ringing&Digits=',
    response_headers: 'Content-Type=text%2Fhtml%3B+charset%3Dutf-8&Server=stub',
    response_body: `<h1>Bad gateway ${number}</h1>`,
    more_info: 'https://www.twilio.com/docs/errors/11200',
    api_version: '2010-04-01',
    ...given,
  })
}

/** Entries of these many numbers, from 0, newest first. */
export function entriesOf(count: number): readonly WireNotification[] {
  return Array.from({ length: count }, (_, number) => entryOf(number))
}

/** What a row's link says. */
export function headlineOf(number: number): string {
  return `Story ${number} got HTTP 502`
}
