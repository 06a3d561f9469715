import { type RefObject, useEffect, useRef } from 'react'
import type { EntryList } from '../log/entry-list.ts'
import type { NotificationSid } from '../log/entry.ts'
import type { ListHandle } from '../log-list/list-handle.ts'
import type { PauseReason } from '../log-list/pause-reason.ts'
import { openEntry } from '../url/address-bar.ts'

/** What is listed, where a person is in it, and whether more may come. */
interface Reading {
  readonly entries: EntryList
  /** The open entry; null where none is. */
  readonly open: NotificationSid | null
  readonly list: RefObject<ListHandle | null>
  readonly pause: PauseReason | null
  readonly isLoading: boolean
  goOn(): void
}

/**
 * For who wants to step on where the list ends before the log does: goes on loading, says so in
 * words, and takes the step once the next entry has come, unless they have moved meanwhile. Null
 * where all is here.
 */
export function useLoadingOn(reading: Reading): (() => string) | null {
  const { entries, open, list, pause, isLoading, goOn } = reading
  const awaited = useRef<NotificationSid | null>(null)
  // The world outside is Twilio, which sends the next entry when it does.
  useEffect(() => {
    const from = awaited.current
    if (from === null) return
    const isStill = placeOf({ open, list }) === from
    const next = isStill ? entryAfter(from, entries) : null
    if (next !== null || !isStill || pause !== null) awaited.current = null
    if (next === null) return
    if (open) {
      openEntry({ sid: next, callSid: null })
      list.current?.showEntry(next)
    } else list.current?.focusEntry(next)
  }, [entries, open, list, pause])
  if (pause === null && !isLoading) return null
  return () => {
    awaited.current = placeOf({ open, list })
    if (pause !== null) goOn()
    return pause === null ? `More is still being loaded${SOON}` : `Loading goes on${SOON}`
  }
}

const SOON = ': the next one follows once it is here.'

/** Where a person is: at the open entry, or at the row that has the focus. */
function placeOf({ open, list }: Pick<Reading, 'open' | 'list'>): NotificationSid | null {
  if (open) return open
  const cursor = list.current?.cursor()
  return cursor?.hasFocus ? cursor.sid : null
}

function entryAfter(sid: NotificationSid, entries: EntryList): NotificationSid | null {
  const place = entries.placeOf(sid)
  return place === -1 ? null : entries.sidAt(place + 1)
}
