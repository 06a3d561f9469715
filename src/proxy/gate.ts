import type { Failure } from './failure.ts'

/** What a request says of where it is sent and where it comes from, raw. */
export interface Arrival {
  /** The request target, as on the request line. */
  readonly url?: string | undefined
  readonly headers: {
    readonly host?: string | undefined
    readonly origin?: string | undefined
    readonly 'sec-fetch-site'?: string | string[] | undefined
  }
}

export type Verdict =
  { readonly ok: true; readonly target: string } | { readonly ok: false; readonly failure: Failure }

/**
 * A path of plain segments and perhaps a query. No path of this server needs a `%`, a `\`, an
 * empty or a dotted segment; refusing them leaves nothing that two readers could read differently.
 */
const TARGET =
  /^\/(?:(?!\.\.?(?:[/?]|$))[\w.~-]+(?:\/(?!\.\.?(?:[/?]|$))[\w.~-]+)*\/?)?(?:\?[!"$-~]*)?$/

/** A target that repeats the address, as a request through a proxy does (RFC 9112, 3.2.2). */
const ABSOLUTE = /^http:\/\/([^/?#]*)(.*)$/is

/**
 * The first check of every request, on every path: that it was sent to this server by its own
 * name, and not by a name that somebody else's page made point here (DNS rebinding); and that the
 * API is asked by this server's own page, or by no page at all.
 *
 * @param hosts the values of `Host` that are this server's, in lower case; see {@link hostsOf}.
 */
export function createGate(hosts: ReadonlySet<string>): (arrival: Arrival) => Verdict {
  const isOurs = (host: string | undefined): boolean =>
    host !== undefined && hosts.has(host.toLowerCase())

  return ({ url = '', headers }) => {
    const [, authority, rest = ''] = ABSOLUTE.exec(url) ?? []
    if (!isOurs(headers.host)) return strange(headers.host)
    if (authority !== undefined && !isOurs(authority)) return strange(authority)
    const target = authority === undefined ? url : rest.startsWith('/') ? rest : `/${rest}`
    if (!TARGET.test(target)) return refuse('bad_request', 'This is no address of this server.')
    if (target.startsWith('/api') && isCrossSite(headers, isOurs)) {
      return refuse('host', 'This request comes from another site’s page, which may not ask here.')
    }
    return { ok: true, target }
  }
}

/** What browsers say of the page that asks; scripts say nothing. */
function isCrossSite(
  headers: Arrival['headers'],
  isOurs: (host: string | undefined) => boolean,
): boolean {
  const { origin, 'sec-fetch-site': site } = headers
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true
  return origin !== undefined && !isOurs(/^https?:\/\/(.+)$/.exec(origin)?.[1])
}

function strange(host: string | undefined): Verdict {
  const name = host !== undefined && /^[\w.:[\]-]{1,80}$/.test(host) ? host : 'nothing known'
  return refuse(
    'host',
    `This server does not go by the name it was asked by (${name}). Open the address it printed when it started, or start it with --allowed-host and that name.`,
  )
}

function refuse(code: Failure['code'], message: string): Verdict {
  return { ok: false, failure: { code, message } }
}
