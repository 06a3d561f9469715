import type { ServerResponse } from 'node:http'
import type { Context, Hono } from 'hono'
import { checkNoQuery, searchOf } from './query.ts'
import { respondFailure } from './respond.ts'

/** Under Node's server, Hono is given Node's own response to write to; in tests there is none. */
export interface ProxyEnv {
  Bindings: { readonly outgoing?: ServerResponse }
}

export type ProxyContext = Context<ProxyEnv>

export type Handler = (context: ProxyContext) => Response | Promise<Response>

/** Serves a path by the methods listed, and refuses every other one, saying which there are. */
export function serveMethods(
  app: Hono<ProxyEnv>,
  path: string,
  methods: Readonly<Record<string, Handler>>,
): void {
  const byMethod = new Map(Object.entries(methods))
  const allow = [...byMethod.keys()].join(', ')
  app.all(path, (context) => {
    const handler = byMethod.get(context.req.method)
    if (handler !== undefined) return handler(context)
    const message = `This address knows only ${allow.replace(', ', ' and ')}.`
    return respondFailure({ code: 'method', message }, { allow })
  })
}

/** The handler, behind the check that the address has no parameters. */
export function withoutQuery(handler: Handler): Handler {
  return (context) => {
    const query = checkNoQuery(searchOf(context.req.url))
    if (query.ok) return handler(context)
    return respondFailure({ code: 'bad_request', message: query.message })
  }
}
