import { lazy, type RefObject, Suspense, useEffect, useRef } from 'react'
import type { DeletionDesk } from '../deletion/deletion-desk.ts'
import { useDeletionDesk } from '../deletion/use-deletion-desk.ts'
import type { EntryList } from '../log/entry-list.ts'
import type { LogEntry, NotificationSid } from '../log/entry.ts'
import type { Zone } from '../log/zone.ts'
import type { ListHandle } from '../log-list/NotificationTable.tsx'
import { closeEntry, openEntry } from '../url/address-bar.ts'
import type { OpenEntry } from '../url/view-state.ts'
import styles from './App.module.css'
import { ErrorBoundary } from './ErrorBoundary.tsx'

const EntryDetail = lazy(async () => ({
  default: (await import('../entry-detail/EntryDetail.tsx')).EntryDetail,
}))

interface DetailPaneProps {
  readonly open: OpenEntry
  readonly entries: EntryList
  readonly zone: Zone
  readonly now: number
  readonly desk: DeletionDesk
  readonly list: RefObject<ListHandle | null>
}

/** The open entry beside the list: steps go along the list, closing goes back to the row. */
export function DetailPane({ open, entries, zone, now, desk, list }: DetailPaneProps) {
  const canDelete = useDeletionDesk(desk, (state) => state.canDelete)
  const place = entries.placeOf(open.sid)
  const neighbours = {
    previous: place === -1 ? null : entries.sidAt(place - 1),
    next: place === -1 ? null : entries.sidAt(place + 1),
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
    desk.remove([entry])
    if (onward) step(onward)
    else closeEntry()
  }
  return (
    <div className={styles.detailPane}>
      <ErrorBoundary>
        <Suspense fallback={null}>
          <EntryDetail
            open={open}
            listed={place === -1 ? null : entries.at(place)}
            zone={zone}
            now={now}
            neighbours={neighbours}
            onStep={step}
            onClose={closeEntry}
            deletion={canDelete ? { onDelete: remove } : null}
          />
        </Suspense>
      </ErrorBoundary>
    </div>
  )
}
