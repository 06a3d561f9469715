import { Hono } from 'hono'
import { type AskedAccount, forAccount } from './asked-account.ts'
import { dayPagesHandler } from './day-pages.ts'
import { dictionaryHandlers } from './dictionary.ts'
import { type Handler, type ProxyEnv, serveMethods, withoutQuery } from './methods.ts'
import { notificationsHandlers } from './notifications.ts'
import { respond, respondFailure, respondJsonText } from './respond.ts'
import type { Session } from './session.ts'
import { type StaticFiles, serveFile } from './static-files.ts'
import { tokenCheck } from './token.ts'
import { type Upstream, UpstreamFailed } from './upstream.ts'

export interface AppSettings {
  readonly session: Session
  /** What `X-Viewer-Token` must be. */
  readonly token: string
  /** The built page; in development Vite serves it. */
  readonly files?: StaticFiles
  /** The accounts that may be asked about besides the session's. */
  readonly others?: readonly AskedAccount[]
  /** Takes, for the terminal, what must not happen and did. */
  readonly report: (text: string) => void
  /** Of a body of Twilio's, in bytes. */
  readonly sizeLimit?: number
}

/**
 * The whole server as a function from `Request` to `Response`: the routes of the contract and
 * nothing else. The gate before it (`gate.ts`) has checked where the request was sent.
 */
export function createApp(settings: AppSettings, upstream: Upstream): Hono<ProxyEnv> {
  const app = new Hono<ProxyEnv>()
  app.onError((error) => {
    if (error instanceof UpstreamFailed) {
      return respondFailure({ code: error.code, message: error.message })
    }
    const told = error.stack ?? error.message
    const all = [upstream, ...(settings.others ?? []).map((other) => other.upstream)]
    settings.report(all.reduce((text, { redact }) => redact(text), told))
    const message = 'The viewer’s own server failed; its terminal says more. Please report it.'
    return respondFailure({ code: 'server', message })
  })
  serveApi(app, settings, upstream)
  const health: Handler = () => respond('ok', 200, { 'content-type': 'text/plain; charset=utf-8' })
  serveMethods(app, '/healthz', { GET: health, HEAD: health })
  const { files } = settings
  if (files !== undefined) {
    const file = serveFile(files)
    serveMethods(app, '*', { GET: file, HEAD: file })
  }
  return app
}

function serveApi(app: Hono<ProxyEnv>, settings: AppSettings, upstream: Upstream): void {
  const { session, token, sizeLimit } = settings
  const isToken = tokenCheck(token)
  app.use('/api/*', (context, next) => {
    if (isToken(context.req.header('x-viewer-token'))) return next()
    return Promise.resolve(respondFailure({ code: 'token', message: TOKEN_WANTED }))
  })

  const sessionText = JSON.stringify(session)
  serveMethods(app, '/api/session', { GET: withoutQuery(() => respondJsonText(sessionText)) })

  const { accountSid } = session
  const handlersOf = (asked: AskedAccount) => {
    const account = { ...session, accountSid: asked.accountSid }
    const days = dayPagesHandler(account, asked.upstream, sizeLimit)
    return { ...asked, days, ...notificationsHandlers(account, asked.upstream, sizeLimit) }
  }
  const others = (settings.others ?? []).map(handlersOf)
  const accounts = [handlersOf({ accountSid, upstream }), ...others] as const
  const list = forAccount(accounts, (account) => account.list)
  const entry = {
    GET: forAccount(accounts, (account) => account.fetchOne),
    DELETE: forAccount(accounts, (account) => account.deleteOne),
  }
  serveMethods(app, '/api/notifications', { GET: list })
  serveMethods(app, '/api/notifications/days', {
    GET: forAccount(accounts, (account) => account.days),
  })
  serveMethods(app, '/api/notifications/:sid', entry)
  serveMethods(app, '/api/calls/:callSid/notifications', { GET: list })
  serveMethods(app, '/api/calls/:callSid/notifications/:sid', entry)

  const { titles, explain } = dictionaryHandlers()
  serveMethods(app, '/api/errors', { GET: withoutQuery(titles) })
  serveMethods(app, '/api/errors/:code', { GET: withoutQuery(explain) })

  app.all('/api/*', () => respondFailure({ code: 'not_found', message: NO_ROUTE }))
}

const TOKEN_WANTED =
  'This request lacks the right X-Viewer-Token header. Open the whole address that the server printed when it started, with #t= and the token in it.'
const NO_ROUTE = 'This server has no such address.'
