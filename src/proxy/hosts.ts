import { isIPv6 } from 'node:net'

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]']

/** Whether only this machine can reach what listens there. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host)
}

/** A host as an address and a `Host` header write it: IPv6 in brackets. */
export function written(host: string): string {
  return isIPv6(host) ? `[${host}]` : host
}

/** The name to open in a browser: a server that listens everywhere is also here. */
export function shownHost(host: string): string {
  return host === '0.0.0.0' || host === '::' ? '127.0.0.1' : written(host)
}

/**
 * The values of `Host` that mean this server: where it listens, with its port, and the names that
 * `--allowed-host` gives, with the port or, behind something that hides it, without.
 */
export function hostsOf(host: string, port: number, allowed: readonly string[]): Set<string> {
  const names = namesOf(host)
  const hosts = new Set(names.map((name) => `${name}:${port}`))
  // Browsers leave out the port that http has anyway.
  if (port === 80) for (const name of names) hosts.add(name)
  for (const given of allowed) {
    const name = written(given).toLowerCase()
    hosts.add(name)
    if (!/:\d+$/.test(name)) hosts.add(`${name}:${port}`)
  }
  return hosts
}

function namesOf(host: string): string[] {
  if (host === '127.0.0.1') return ['127.0.0.1', 'localhost']
  if (host === '::1') return ['[::1]', 'localhost']
  if (host === 'localhost') return LOOPBACK
  if (host === '::') return [...LOOPBACK, '[::]']
  if (host === '0.0.0.0') return ['127.0.0.1', 'localhost', '0.0.0.0']
  return [written(host).toLowerCase()]
}
