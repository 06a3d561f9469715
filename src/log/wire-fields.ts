import type { FullLogEntry } from './entry.ts'

/** The notification under the names of Twilio's API. */
export function wireFields(entry: FullLogEntry): Readonly<Record<string, string | null>> {
  return {
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
}
