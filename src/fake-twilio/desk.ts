import { addressOf, type Address } from './address.ts'
import { deleteRefusal, type DeletePolicy } from './delete-policy.ts'
import { jsonEntry, jsonError } from './json-body.ts'
import { listBody } from './list-answer.ts'
import { listQueryOf } from './list-query.ts'
import type { NotificationLog } from './notification-log.ts'
import { notFound, RestError } from './rest-error.ts'
import { xmlEntry, xmlError } from './xml-body.ts'

/** What a desk needs to know of its account. */
export interface DeskRules {
  readonly accountSid: string
  /** Null: any user and password will do, but some must be given. */
  readonly credentials: { readonly user: string; readonly password: string } | null
  readonly deletes: DeletePolicy
  /** An old account: paged by number, and told the totals. */
  readonly totals: boolean
}

/** Twilio's own answer to a request, without latency, limits or staged failures. */
export function deskAnswer(log: NotificationLog, rules: DeskRules, request: Request): Response {
  const url = new URL(request.url)
  const address = addressOf(url.pathname)
  try {
    if (address === null) throw notFound(url.pathname)
    checkCredentials(rules, address, request.headers.get('authorization'))
    return answered(log, rules, address, request.method, url)
  } catch (error) {
    if (error instanceof RestError) return errorResponse(error, address?.format ?? 'json')
    throw error
  }
}

/** A refusal in the format that was asked for. */
export function errorResponse(error: RestError, format: Address['format']): Response {
  const body = format === 'json' ? jsonError(error) : xmlError(error)
  return bodyResponse(body, format, { status: error.status, headers: error.headers })
}

/** A body with the content type of its format. */
export function bodyResponse(
  body: string,
  format: Address['format'],
  init: { readonly status?: number; readonly headers?: Readonly<Record<string, string>> } = {},
): Response {
  return new Response(body, {
    status: init.status ?? 200,
    headers: { 'content-type': `application/${format}; charset=utf-8`, ...init.headers },
  })
}

function checkCredentials(rules: DeskRules, address: Address, authorization: string | null): void {
  const { credentials, accountSid } = rules
  const wanted = credentials && `Basic ${btoa(`${credentials.user}:${credentials.password}`)}`
  const welcome = wanted === null ? /^Basic ./i.test(authorization ?? '') : authorization === wanted
  if (!welcome || address.account !== accountSid) throw new RestError(401, 20003, 'Authenticate')
}

function answered(
  log: NotificationLog,
  rules: DeskRules,
  address: Address,
  method: string,
  url: URL,
): Response {
  const { sid } = address
  if (method === 'GET')
    return sid === null ? list(log, rules, address, url) : entry(log, address, sid, url)
  if (method === 'DELETE' && sid !== null) return deletion(log, rules, address, sid, url)
  throw new RestError(405, 20004, 'Method not allowed')
}

function list(log: NotificationLog, rules: DeskRules, address: Address, url: URL): Response {
  const query = listQueryOf(url.searchParams, address.call)
  const numbered = rules.totals || address.version === '2008-08-01'
  return bodyResponse(listBody(log, address, query, numbered), address.format)
}

function entry(log: NotificationLog, address: Address, sid: string, url: URL): Response {
  const whole = log.whole(found(log, address, sid, url))
  const body = address.format === 'json' ? jsonEntry(address, whole) : xmlEntry(address, whole)
  return bodyResponse(body, address.format)
}

function deletion(
  log: NotificationLog,
  { deletes }: DeskRules,
  address: Address,
  sid: string,
  url: URL,
): Response {
  const refusal = deleteRefusal(deletes)
  if (refusal !== null) throw refusal
  found(log, address, sid, url)
  if (deletes !== 'ignored') log.remove(sid)
  return new Response(null, { status: 204 })
}

/** The row's slot, where it is there and of the call that was named. */
function found(log: NotificationLog, { call }: Address, sid: string, url: URL): number {
  const slot = log.find(sid)
  if (slot === null || (call !== null && log.row(slot).call_sid !== call))
    throw notFound(url.pathname)
  return slot
}
