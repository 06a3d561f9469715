import type { ApiVersion } from '../twilio/paths.ts'

/** What the page is told of the account it shows; nothing in it is secret. */
export interface Session {
  readonly mode: 'live' | 'demo'
  readonly accountSid: string
  readonly apiVersion: ApiVersion
  /** Where the credentials came from: `environment`, `.env`, `profile NAME`, `demo`. */
  readonly source: string
  readonly readOnly: boolean
  /** What the page may offer. Twilio may still refuse a delete: that shows only when it is tried. */
  readonly capabilities: { readonly delete: boolean }
}
