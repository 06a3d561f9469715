import { type Handler, type ProxyContext } from './methods.ts'
import { respondFailure } from './respond.ts'
import type { Upstream } from './upstream.ts'

/** An account, and who answers for it. */
export interface AskedAccount {
  readonly accountSid: string
  readonly upstream: Upstream
}

/** Which of its accounts a request is about: this server knows no others. */
const HEADER = 'x-viewer-account'

/**
 * One handler for all accounts: the request's own, by its header; the first, where it names none.
 * An account that this server was not started with is refused, whatever the credentials could do.
 */
export function forAccount<T extends AskedAccount>(
  accounts: readonly [T, ...T[]],
  handlerOf: (account: T) => Handler,
): Handler {
  const handlers = new Map(accounts.map((account) => [account.accountSid, handlerOf(account)]))
  return (context: ProxyContext) => {
    const handler = handlers.get(context.req.header(HEADER) ?? accounts[0].accountSid)
    return handler?.(context) ?? respondFailure({ code: 'bad_request', message: NOT_OURS })
  }
}

const NOT_OURS =
  'This server was not started with that account: choose one that the page offers, or start it with the account’s own credentials.'
