import { notificationSid, type FullLogEntry, type LogEntry } from '../log/entry.ts'
import { levelOfLog } from '../log/level.ts'
import { exactTextOf, isFields, textOf } from './fields.ts'
import { parseRfc2822 } from './rfc-2822.ts'
import { UnreadableAnswer } from './unreadable-answer.ts'

/**
 * One notification of the wire as a {@link LogEntry}. Strict on its identity and tolerant on the
 * rest: unknown fields are ignored, missing ones are null.
 *
 * @param place what to call it in the error, as in "Row 3".
 * @throws UnreadableAnswer where it is no object or has no notification's sid.
 */
export function decodeRow(row: unknown, place: string): LogEntry {
  if (!isFields(row)) throw new UnreadableAnswer(`${place} is not a notification.`)
  const sid = notificationSid(textOf(row['sid']) ?? '')
  if (sid === null) throw new UnreadableAnswer(`${place} has no sid of a notification (NO…).`)
  const log = textOf(row['log'])
  const messageDate = textOf(row['message_date'])
  return {
    sid,
    accountSid: textOf(row['account_sid']),
    callSid: textOf(row['call_sid']),
    level: levelOfLog(log),
    log,
    errorCode: textOf(row['error_code']),
    moreInfo: textOf(row['more_info']),
    messageText: textOf(row['message_text']),
    occurredAt: messageDate === null ? null : parseRfc2822(messageDate),
    messageDate,
    dateCreated: textOf(row['date_created']),
    dateUpdated: textOf(row['date_updated']),
    requestMethod: textOf(row['request_method']),
    requestUrl: textOf(row['request_url']),
    apiVersion: textOf(row['api_version']),
    uri: textOf(row['uri']),
  }
}

/** A notification with its exchange, the three fields that only the single entry carries. */
export function decodeWhole(value: unknown): FullLogEntry {
  const entry = decodeRow(value, 'The answer')
  const fields = isFields(value) ? value : {}
  return {
    ...entry,
    exchange: {
      requestVariables: exactTextOf(fields['request_variables']),
      responseHeaders: exactTextOf(fields['response_headers']),
      responseBody: exactTextOf(fields['response_body']),
    },
  }
}
