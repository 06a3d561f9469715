import type { FullLogEntry } from '../../log/entry.ts'

/** The notification under the names of Twilio's API, as JSON. */
export function asJson(entry: FullLogEntry): string {
  const wire = {
    sid: entry.sid,
    account_sid: entry.accountSid,
    call_sid: entry.callSid,
    log: entry.log,
    error_code: entry.errorCode,
    more_info: entry.moreInfo,
    message_text: entry.messageText,
    message_date: entry.messageDate,
    date_created: entry.dateCreated,
    date_updated: entry.dateUpdated,
    request_method: entry.requestMethod,
    request_url: entry.requestUrl,
    request_variables: entry.exchange.requestVariables,
    response_headers: entry.exchange.responseHeaders,
    response_body: entry.exchange.responseBody,
    api_version: entry.apiVersion,
    uri: entry.uri,
  }
  return JSON.stringify(wire, null, 2)
}
