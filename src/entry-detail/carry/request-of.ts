import type { FullLogEntry } from '../../log/entry.ts'

/** The request that Twilio made, as another program can make it again. */
export interface WebRequest {
  /** In capitals. */
  readonly method: string
  readonly url: string
  /** Form-encoded; null where the variables are in the URL, or where there are none. */
  readonly form: string | null
}

/**
 * The request behind a notification; null where its URL is not absolute or is cut off (Twilio keeps
 * 2,047 characters), since it would be another request. Twilio sends its variables in the query of
 * a GET and in the body of everything else. The text of the variables is taken as it is, so that
 * order, repetitions and blanks stay.
 */
export function requestOf(entry: FullLogEntry): WebRequest | null {
  const { requestUrl, requestMethod } = entry
  if (requestUrl === null || !/^https?:\/\/[^\s]+$/i.test(requestUrl)) return null
  if (requestUrl.length >= 2047) return null
  const variables = entry.exchange.requestVariables ?? ''
  const method = requestMethod?.toUpperCase() ?? (variables === '' ? 'GET' : 'POST')
  if (!/^[A-Z]{1,16}$/.test(method)) return null
  const inQuery = method === 'GET' || method === 'HEAD'
  return {
    method,
    url: inQuery ? withQuery(requestUrl, variables) : requestUrl,
    form: inQuery || variables === '' ? null : variables,
  }
}

function withQuery(url: string, variables: string): string {
  const [address = ''] = url.split('#')
  if (variables === '' || address.endsWith(variables)) return address
  return `${address}${address.includes('?') ? '&' : '?'}${variables}`
}
