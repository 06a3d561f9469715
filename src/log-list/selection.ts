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
  listed: readonly LogEntry[],
): Selection {
  const anchor = listed.findIndex((entry) => entry.sid === selection.anchor)
  const end = listed.findIndex((entry) => entry.sid === sid)
  if (anchor === -1 || end === -1) return toggled(selection, sid)
  const range = listed.slice(Math.min(anchor, end), Math.max(anchor, end) + 1)
  return {
    sids: new Set([...selection.sids, ...range.map((entry) => entry.sid)]),
    anchor: selection.anchor,
  }
}

/** With all that is listed chosen; or nothing, where all of it was. */
export function toggledAll(selection: Selection, listed: readonly LogEntry[]): Selection {
  const isAll = listed.every((entry) => selection.sids.has(entry.sid))
  if (isAll) return NOTHING_SELECTED
  return { sids: new Set(listed.map((entry) => entry.sid)), anchor: selection.anchor }
}

/**
 * The chosen entries among the listed ones: what a filter keeps back is not acted on, so that
 * nobody deletes what they cannot see.
 */
export function selectedEntries(
  selection: Selection,
  listed: readonly LogEntry[],
): readonly LogEntry[] {
  if (selection.sids.size === 0) return []
  return listed.filter((entry) => selection.sids.has(entry.sid))
}
