import type { Evidence } from '../evidence.ts'

/** The address of the request that failed, and where the notification tells it. */
export interface Address {
  readonly text: string
  /** Null where the text is no absolute `http(s)` URL. */
  readonly url: URL | null
  readonly evidence: Evidence
}

/** An absolute `http(s)` URL, or null. */
export function webUrl(text: string): URL | null {
  if (!/^https?:\/\//i.test(text)) return null
  try {
    return new URL(text)
  } catch {
    return null // what the text says is no URL: the answer, not a failure
  }
}

/** A host without the brackets of an IPv6 address, in lower case, without a trailing dot. */
export function hostOf(url: URL): string {
  return url.hostname
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
}
