import { type RefObject, useEffect, useRef } from 'react'
import { EntryDetail } from '../entry-detail/EntryDetail.tsx'
import { LoadedContext } from '../entry-detail/loaded-context.ts'
import type { LogEntry, NotificationSid } from '../log/entry.ts'
import type { VisibleEntries } from '../log/visible-entries.ts'
import type { Zone } from '../log/zone.ts'
import type { ListHandle } from '../log-list/list-handle.ts'
import { closeEntry, openEntry } from '../url/address-bar.ts'
import type { OpenEntry } from '../url/view-state.ts'
import { DrawerFrame } from './DrawerFrame.tsx'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'

export interface DetailPaneProps {
  readonly open: OpenEntry
  readonly visible: VisibleEntries
  readonly zone: Zone
  readonly now: number
  /** Takes the entry out of the log; null where deleting is not offered. */
  readonly onDelete: ((entry: LogEntry) => void) | null
  readonly list: RefObject<ListHandle | null>
  /** Goes on loading after the last one listed, and says so; null where all is here. */
  readonly loadOn: (() => string) | null
}

/** The open entry beside the list: steps go along the list, closing goes back to the row. */
export function DetailPane({ open, visible, zone, now, onDelete, ...props }: DetailPaneProps) {
  const { list, loadOn } = props
  const { entries, loaded } = visible
  const place = entries.placeOf(open.sid)
  const neighbours = {
    previous: place === -1 ? null : entries.sidAt(place - 1),
    next: place === -1 ? null : entries.sidAt(place + 1),
    loadOn: place === entries.length - 1 ? loadOn : null,
  }
  const step = (sid: NotificationSid) => {
    openEntry({ sid, callSid: null })
    list.current?.showEntry(sid)
  }
  // The outside world here is the focus: however the drawer closes (Escape, Back, a button), it
  // goes back to the row that was read last.
  const read = useRef(open.sid)
  useEffect(() => {
    read.current = open.sid
  }, [open.sid])
  useEffect(() => () => list.current?.focusEntry(read.current), [list])
  const remove = (entry: LogEntry) => {
    const onward = neighbours.next ?? neighbours.previous
    onDelete?.(entry)
    if (onward) step(onward)
    else closeEntry()
  }
  return (
    <DrawerFrame>
      <ErrorBoundary>
        <LoadedContext value={loaded}>
          <EntryDetail
            open={open}
            listed={place === -1 ? null : entries.at(place)}
            zone={zone}
            now={now}
            neighbours={neighbours}
            onStep={step}
            onClose={closeEntry}
            deletion={onDelete && { onDelete: remove }}
          />
        </LoadedContext>
      </ErrorBoundary>
    </DrawerFrame>
  )
}
