import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useAccount } from '../api/account-context.ts'
import { entryQuery } from '../api/detail-queries.ts'
import type { FullLogEntry, LogEntry } from '../log/entry.ts'
import { masking } from '../settings/masking.ts'
import { useSetting } from '../settings/setting.ts'
import type { OpenEntry } from '../url/view-state.ts'
import type { Discretion } from '../log/mask/mask.ts'
import { maskEntry, maskRow } from '../log/mask/mask-entry.ts'

/** What is known of the notification that stands open. */
export interface OpenedEntry {
  /** To be drawn: masked where that is wanted. Null while nothing is known. */
  readonly entry: LogEntry | null
  /** The same as Twilio sent it. */
  readonly original: LogEntry | null
  /** What is drawn, whole; null while it is not here. */
  readonly whole: FullLogEntry | null
  /** How asking for it stands; its data are as Twilio sent them. */
  readonly query: UseQueryResult<FullLogEntry>
  readonly discretion: Discretion
}

const OPENLY: Discretion = { secrets: false, people: false }
const MASKED: Discretion = { secrets: true, people: true }

/** The open entry, from the list's row at once, from the single entry when that has come. */
export function useOpenEntry(open: OpenEntry, listed: LogEntry | null): OpenedEntry {
  const query = useQuery(entryQuery(useAccount(), open.sid, open.callSid))
  const discretion = useSetting(masking) ? MASKED : OPENLY
  const { data } = query
  const whole = useMemo(() => (data ? maskEntry(data, discretion) : null), [data, discretion])
  // Never the row of another entry.
  const row = listed?.sid === open.sid ? listed : null
  const entry = useMemo(() => whole ?? (row && maskRow(row, discretion)), [whole, row, discretion])
  return { entry, original: data ?? row, whole, query, discretion }
}
