import type { EntryList } from '../log/entry-list.ts'
import type { LogEntry, NotificationSid } from '../log/entry.ts'

/** Which entries are chosen, and from which one a range extends. */
export interface Selection {
  readonly sids: ReadonlySet<NotificationSid>
  readonly anchor: NotificationSid | null
}

export const NOTHING_SELECTED: Selection = { sids: new Set(), anchor: null }

/** With the entry chosen, or not chosen any more. Ranges extend from it from now on. */
export function toggled(selection: Selection, sid: NotificationSid): Selection {
  const sids = new Set(selection.sids)
  if (!sids.delete(sid)) sids.add(sid)
  return { sids, anchor: sid }
}

/**
 * With all from the anchor to this entry chosen as well, in the order they are listed. Where the
 * anchor is not listed any more, just this entry.
 */
export function extendedTo(
  selection: Selection,
  sid: NotificationSid,
  listed: EntryList,
): Selection {
  const anchor = listed.placeOf(selection.anchor)
  const end = listed.placeOf(sid)
  if (anchor === -1 || end === -1) return toggled(selection, sid)
  const range = listed.slice(Math.min(anchor, end), Math.max(anchor, end) + 1)
  return {
    sids: new Set([...selection.sids, ...range.map((entry) => entry.sid)]),
    anchor: selection.anchor,
  }
}

/** With all that is listed chosen; or nothing, where all of it was. */
export function toggledAll(selection: Selection, listed: EntryList): Selection {
  if (countSelected(selection, listed) === listed.length) return NOTHING_SELECTED
  return { sids: new Set(listed.sids()), anchor: selection.anchor }
}

/** How many of the listed entries are chosen. */
export function countSelected({ sids }: Selection, listed: EntryList): number {
  if (sids.size === 0) return 0
  let count = 0
  for (const sid of listed.sids()) if (sids.has(sid)) count += 1
  return count
}

/**
 * The chosen entries among the listed ones: what a filter keeps back is not acted on, so that
 * nobody deletes what they cannot see.
 */
export function selectedEntries({ sids }: Selection, listed: EntryList): readonly LogEntry[] {
  if (sids.size === 0) return []
  const chosen: LogEntry[] = []
  for (const { columns, rows } of listed.slices) {
    for (const row of rows) {
      const sid = columns.sids[row]
      if (sid && sids.has(sid)) chosen.push(columns.entryAt(row))
    }
  }
  return chosen
}
