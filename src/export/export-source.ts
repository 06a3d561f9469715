import type { EntryList } from '../log/entry-list.ts'
import type { LogEntry, NotificationSid } from '../log/entry.ts'

/** Entries in the order in which they are to be saved, each made when it is asked for. */
export interface ExportSource {
  readonly count: number
  readonly at: (index: number) => LogEntry
}

/** All of a list. */
export function wholeList(entries: EntryList): ExportSource {
  return { count: entries.length, at: (index) => entries.at(index) }
}

/** Those of a list that are selected, in the list's order. */
export function selectedOf(entries: EntryList, sids: ReadonlySet<NotificationSid>): ExportSource {
  const places: number[] = []
  for (let place = 0; place < entries.length && places.length < sids.size; place += 1) {
    const sid = entries.sidAt(place)
    if (sid && sids.has(sid)) places.push(place)
  }
  return { count: places.length, at: (index) => entries.at(places[index] ?? -1) }
}
