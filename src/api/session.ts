import { ApiError } from './api-error.ts'

/** Whose log this is, and what may be done with it. Nothing secret. */
export interface Session {
  readonly mode: 'live' | 'demo'
  readonly accountSid: string
  readonly apiVersion: string
  /** Where the credentials come from, in words. */
  readonly source: string
  readonly readOnly: boolean
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
  return {
    mode,
    accountSid,
    apiVersion,
    source: typeof source === 'string' ? source : '',
    readOnly: readOnly === true,
  }
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
