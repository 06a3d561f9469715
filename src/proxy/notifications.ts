import { isCallSid, notificationSid } from '../log/entry.ts'
import { type ApiVersion, notificationsPath } from '../twilio/paths.ts'
import { type Handler, type ProxyContext, withoutQuery } from './methods.ts'
import { passOn } from './pass-on.ts'
import { checkListQuery, searchOf } from './query.ts'
import { refusalOf } from './refusal.ts'
import { respond, respondFailure } from './respond.ts'
import type { Question, Upstream } from './upstream.ts'
import { whenGone } from './when-gone.ts'

/** Whose notifications, in which form of the API, and whether they may be deleted. */
export interface NotificationsAccount {
  readonly accountSid: string
  readonly apiVersion: ApiVersion
  readonly readOnly: boolean
}

/** The handlers of the routes that Twilio answers. */
export interface NotificationsHandlers {
  readonly list: Handler
  readonly fetchOne: Handler
  readonly deleteOne: Handler
}

/**
 * Lists, fetches and deletes notifications at Twilio, of the account or, where the route names
 * one, of a call. What is asked is checked before Twilio hears of it: sids by their pattern,
 * parameters by name and value.
 *
 * @param sizeLimit of a body, in bytes; the usual one if left out.
 */
export function notificationsHandlers(
  account: NotificationsAccount,
  upstream: Upstream,
  sizeLimit?: number,
): NotificationsHandlers {
  const { accountSid, apiVersion } = account
  const ask = async (
    context: ProxyContext,
    method: Question['method'],
    search = '',
  ): Promise<Response> => {
    const callSid = context.req.param('callSid')
    const sid = context.req.param('sid')
    if (callSid !== undefined && !isCallSid(callSid)) return badSid('call', 'CA')
    if (sid !== undefined && notificationSid(sid) === null) return badSid('notification', 'NO')

    const resource = notificationsPath({ apiVersion, accountSid, callSid, sid })
    const path = search === '' ? resource : `${resource}?${search}`
    const answer = await upstream.ask({ method, path, whenGone: whenGone(context) })
    if (answer.status < 200 || answer.status >= 300) {
      const failure = await refusalOf(answer, method, upstream, Date.now())
      return respondFailure(failure)
    }
    if (method === 'GET') return passOn(answer, context.env?.outgoing, sizeLimit)
    // Deleted it is, whatever else is said.
    answer.body.on('error', () => {}).resume()
    return respond(null, 204, { 'cache-control': 'no-store' })
  }

  return {
    list: (context) => {
      const query = checkListQuery(searchOf(context.req.url))
      if (query.ok) return ask(context, 'GET', query.search)
      return respondFailure({ code: 'bad_request', message: query.message })
    },
    fetchOne: withoutQuery((context) => ask(context, 'GET')),
    deleteOne: withoutQuery((context) =>
      account.readOnly
        ? respondFailure({ code: 'read_only', message: READ_ONLY })
        : ask(context, 'DELETE'),
    ),
  }
}

const READ_ONLY =
  'This viewer was started with --read-only and deletes nothing. Start it without that flag to delete.'

function badSid(what: string, prefix: string): Response {
  const message = `That is no ${what} sid: one is ${prefix} and 32 hexadecimal digits.`
  return respondFailure({ code: 'bad_request', message })
}
