import { useState } from 'react'
import { EntryList } from '../log/entry-list.ts'
import type { LogEntry, NotificationSid } from '../log/entry.ts'

/** What is drawn of a list: the places from `first` up to, and without, `end`. */
interface Drawing {
  readonly list: EntryList
  readonly first: number
  readonly end: number
  /** What an entry shows of itself. */
  readonly mask: (entry: LogEntry) => LogEntry
}

const NOTHING: Drawing & { readonly entries: readonly LogEntry[] } = {
  list: new EntryList([]),
  first: 0,
  end: 0,
  mask: (entry) => entry,
  entries: [],
}

/**
 * The entries to draw. One that was drawn before stays the same object, so that its row need not
 * be drawn anew.
 */
export function useDrawnEntries(drawing: Drawing): readonly LogEntry[] {
  const [drawn, keep] = useState(NOTHING)
  const { list, first, end, mask } = drawing
  const isSame =
    drawn.list === list && drawn.first === first && drawn.end === end && drawn.mask === mask
  if (isSame) return drawn.entries
  const known = new Map<NotificationSid | null, LogEntry>()
  if (drawn.mask === mask) for (const entry of drawn.entries) known.set(entry.sid, entry)
  const entries: LogEntry[] = []
  for (let place = Math.max(0, first); place < Math.min(end, list.length); place += 1) {
    entries.push(known.get(list.sidAt(place)) ?? mask(list.at(place)))
  }
  keep({ ...drawing, entries })
  return entries
}
