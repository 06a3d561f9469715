import type { FieldName } from '../../log/query/field-name.ts'

/** What each field of the search language asks for. */
export const FIELD_WORDS: Readonly<Record<FieldName, string>> = {
  code: 'Twilio’s error code',
  level: 'error, warning, notice, debug or unknown',
  host: 'host of the URL that Twilio asked',
  path: 'path of that URL',
  url: 'any part of that URL',
  method: 'HTTP method',
  status: 'HTTP status, where the message tells it; 5xx for all of them',
  message: 'the message as it is listed',
  call: 'sid of the call or message, or its beginning',
  sid: 'sid of the notification, or its beginning',
  source: 'Twilio’s number for the part that reports',
  group: 'the same problem',
  has: 'call, message, url, code, status or source',
}
