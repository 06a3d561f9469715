/** The parts of a request that a list row shows. */
export interface RequestSummary {
  /** In capitals, as HTTP has it; null where Twilio names none. */
  readonly method: string | null
  /** Null where the URL is relative, cut before its host, or missing. */
  readonly host: string | null
  /** Path without the query; the whole text where it is no absolute URL. */
  readonly path: string | null
}

/** Reads method and URL as far as they can be read; the URL may be relative or cut anywhere. */
export function requestSummary(method: string | null, url: string | null): RequestSummary {
  const name = method === null ? null : method.toUpperCase()
  if (url === null) return { method: name, host: null, path: null }
  const absolute = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)([^?#]*)/i.exec(url)
  if (!absolute) return { method: name, host: null, path: url }
  const authority = absolute[1] ?? ''
  // Credentials in a URL are shown in the drawer, with the whole URL, not in every row.
  const host = authority.slice(authority.lastIndexOf('@') + 1)
  return { method: name, host: host === '' ? null : host, path: absolute[2] || '/' }
}
