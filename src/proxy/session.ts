import type { ApiVersion } from '../twilio/paths.ts'

/** An account that may be asked about, and where its credentials came from. */
export interface OfferedAccount {
  readonly accountSid: string
  readonly source: string
}

/** What the page is told of the account it shows; nothing in it is secret. */
export interface Session {
  readonly mode: 'live' | 'demo'
  readonly accountSid: string
  readonly apiVersion: ApiVersion
  /** Where the credentials came from: `environment`, `.env`, `profile NAME`, `demo`. */
  readonly source: string
  readonly readOnly: boolean
  /** All accounts that the page may switch to, the one above first. */
  readonly accounts: readonly OfferedAccount[]
  /** What the page may offer. Twilio may still refuse a delete: that shows only when it is tried. */
  readonly capabilities: { readonly delete: boolean }
}
