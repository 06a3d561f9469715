import { ApiError } from './api-error.ts'

/** An account that the server may be asked about, and where its credentials come from, in words. */
export interface OfferedAccount {
  readonly accountSid: string
  readonly source: string
}

/** Whose log this is, and what may be done with it. Nothing secret. */
export interface Session {
  readonly mode: 'live' | 'demo'
  readonly accountSid: string
  readonly apiVersion: string
  /** Where the credentials come from, in words. */
  readonly source: string
  readonly readOnly: boolean
  /** All accounts that can be shown, the one above first. */
  readonly accounts: readonly OfferedAccount[]
}

/** Reads the server's answer. Throws an {@link ApiError} where it is none. */
export function readSession(body: string): Session {
  let parsed: Partial<Record<keyof Session, unknown>>
  try {
    parsed = JSON.parse(body) ?? {}
  } catch (cause) {
    throw unreadable(cause)
  }
  const { mode, accountSid, apiVersion, source, readOnly } = parsed
  if (mode !== 'live' && mode !== 'demo') throw unreadable()
  if (typeof accountSid !== 'string' || typeof apiVersion !== 'string') throw unreadable()
  const own = { accountSid, source: textOf(source) }
  return {
    mode,
    ...own,
    apiVersion,
    readOnly: readOnly === true,
    accounts: [own, ...othersIn(parsed.accounts).filter((each) => each.accountSid !== accountSid)],
  }
}

function othersIn(accounts: unknown): readonly OfferedAccount[] {
  if (!Array.isArray(accounts)) return []
  return accounts.flatMap((each: Partial<Record<keyof OfferedAccount, unknown>> | null) => {
    const sid = each?.accountSid
    return typeof sid === 'string' ? [{ accountSid: sid, source: textOf(each?.source) }] : []
  })
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function unreadable(cause?: unknown): ApiError {
  return new ApiError(
    'unreadable',
    'The local server’s answer about the account is not readable.',
    {
      cause,
    },
  )
}
