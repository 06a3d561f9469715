import { useTable } from '@tanstack/react-table'
import { type KeyboardEvent, type Ref, useImperativeHandle, useMemo, useRef } from 'react'
import type { EntryList } from '../log/entry-list.ts'
import type { NotificationSid } from '../log/entry.ts'
import type { Titles } from '../log/search.ts'
import type { Sort } from '../log/sort-entries.ts'
import type { Zone } from '../log/zone.ts'
import { useMedia } from '../ui/use-media.ts'
import { features, listColumns } from './columns.tsx'
import { Gap } from './Gap.tsx'
import { ListRow } from './ListRow.tsx'
import styles from './NotificationTable.module.css'
import { SelectAll } from './SelectAll.tsx'
import type { Selecting } from './selecting.ts'
import { SkeletonRows } from './SkeletonRows.tsx'
import { SortHeader } from './SortHeader.tsx'
import { useKeptPlace } from './use-kept-place.ts'
import { useRowWindow } from './use-row-window.ts'

/** What the rest of the page may ask of the list. */
export interface ListHandle {
  /** Brings the entry's row into view, and the focus to its link. */
  focusEntry(sid: NotificationSid): void
  /** Brings the entry's row into view. */
  showEntry(sid: NotificationSid): void
}

interface NotificationTableProps {
  /** What is listed, newest first. */
  readonly entries: EntryList
  readonly sort: Sort
  readonly openSid: NotificationSid | null
  readonly zone: Zone
  readonly titles: Titles
  /** Null where nothing can be done with a selection. */
  readonly selecting: Selecting | null
  /** Whether nothing has come yet: the rows' shape stands in for them. */
  readonly isWaiting: boolean
  readonly ref?: Ref<ListHandle>
}

/** In px, as the style sheet draws them: one line, or two on a phone. */
const ROW_HEIGHT = 30
const PHONE_ROW_HEIGHT = 54
/** The header stays over the top of what scrolls, in px. */
const HEAD_HEIGHT = 30

/** The list itself. Only the rows in view are drawn, whatever their number. */
export function NotificationTable({ ref, ...props }: NotificationTableProps) {
  const { entries, zone, titles, selecting } = props
  const scroller = useRef<HTMLDivElement>(null)
  const rowHeight = useMedia('(max-width: 640px)') ? PHONE_ROW_HEIGHT : ROW_HEIGHT
  const rows = useRowWindow(scroller, entries.length, rowHeight)
  useKeptPlace(scroller, entries, rows.pitch)

  const showRow = (index: number) => {
    const element = scroller.current
    if (!element || index < 0 || index >= entries.length) return
    const top = index * rows.pitch
    const height = element.clientHeight - HEAD_HEIGHT - rowHeight
    const isInView = top >= element.scrollTop && top <= element.scrollTop + height
    if (!isInView) element.scrollTop = top < element.scrollTop ? top : top - height
  }
  const focusRow = (index: number) => {
    showRow(index)
    // The row is drawn only once the list has scrolled to it.
    requestAnimationFrame(() => {
      scroller.current
        ?.querySelector<HTMLElement>(`tr[aria-rowindex="${index + 2}"] a`)
        ?.focus({ preventScroll: true })
    })
  }
  useImperativeHandle(ref, () => ({
    focusEntry: (sid) => focusRow(entries.placeOf(sid)),
    showEntry: (sid) => showRow(entries.placeOf(sid)),
  }))
  const walkByArrows = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const row = event.target instanceof Element && event.target.closest('tbody tr')
    if (!step || !row) return
    event.preventDefault()
    focusRow(Number(row.getAttribute('aria-rowindex')) - 2 + step)
  }

  const slice = useMemo(() => entries.slice(rows.first, rows.end), [entries, rows.first, rows.end])
  const columns = useMemo(() => listColumns(zone, titles), [zone, titles])
  const table = useTable({ features, columns, data: slice, getRowId: (entry) => entry.sid })

  return (
    <div className={styles.scroller} ref={scroller}>
      <table
        className={styles.table}
        aria-label="Notifications"
        aria-rowcount={entries.length + 1}
        aria-busy={props.isWaiting}
        onKeyDown={walkByArrows}
      >
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} aria-rowindex={1}>
              {selecting && <SelectAll selecting={selecting} entries={entries} />}
              {group.headers.map((header) => (
                <SortHeader key={header.id} columnId={header.column.id} sort={props.sort}>
                  <table.FlexRender header={header} />
                </SortHeader>
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {props.isWaiting && <SkeletonRows hasSelection={selecting !== null} />}
          <Gap height={rows.above} />
          {table.getRowModel().rows.map((row, offset) => (
            <ListRow
              key={row.id}
              entry={row.original}
              rowIndex={rows.first + offset + 2}
              isOpen={row.original.sid === props.openSid}
              selecting={selecting}
            >
              {row.getAllCells().map((cell) => (
                <td key={cell.id} className={styles[cell.column.id]}>
                  <table.FlexRender cell={cell} />
                </td>
              ))}
            </ListRow>
          ))}
          <Gap height={rows.below} />
        </tbody>
      </table>
    </div>
  )
}
