/** Names that mean the asking machine or its own network (RFC 6761, RFC 6762, RFC 8375). */
const LOCAL_NAME =
  /^(?:localhost|.*\.localhost|.*\.localdomain|host\.docker\.internal|0\.0\.0\.0|::1?|127(?:\.\d{1,3}){3})$/
const PRIVATE_NAME = /\.(?:local|internal|intranet|lan|corp|home|home\.arpa|test)$/

/** RFC 1918, link-local (RFC 3927), carriers' shared addresses (RFC 6598). */
const PRIVATE_ADDRESS =
  /^(?:10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}|169\.254(?:\.\d{1,3}){2}|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])(?:\.\d{1,3}){2})$/
/** Unique local and link-local addresses (RFC 4193, RFC 4291). */
const PRIVATE_IPV6 = /^(?:f[cd][\da-f]{2}|fe[89ab][\da-f]):/

/** Whether Twilio can reach a host at all: a name without a dot is private too. */
export function hostKind(host: string): 'local' | 'private' | 'public' {
  if (LOCAL_NAME.test(host)) return 'local'
  if (PRIVATE_ADDRESS.test(host) || PRIVATE_IPV6.test(host) || PRIVATE_NAME.test(host)) {
    return 'private'
  }
  return host.includes('.') || host.includes(':') ? 'public' : 'private'
}

/** Domains under which development tunnels get their names, from their makers' documentation. */
const TUNNELS =
  /(?:^|\.)(?:ngrok\.(?:io|com|app|dev|pizza)|ngrok-free\.(?:app|dev|pizza)|loca\.lt|localtunnel\.me|trycloudflare\.com|serveo\.net|localhost\.run|lhr\.(?:life|rocks)|pagekite\.me|devtunnels\.ms|bore\.pub|tunnelmole\.(?:com|net)|telebit\.io|localto\.net|pinggy\.(?:io|link|online)|zrok\.io|expose\.dev|beeceptor\.com)$/

/** Whether a host is the end of a development tunnel. */
export function isTunnel(host: string): boolean {
  return TUNNELS.test(host)
}
