import { useTable } from '@tanstack/react-table'
import { type KeyboardEvent, type Ref, useMemo, useRef } from 'react'
import type { EntryList } from '../log/entry-list.ts'
import type { NotificationSid } from '../log/entry.ts'
import type { Titles } from '../log/headline.ts'
import type { Sort } from '../log/sort.ts'
import type { Zone } from '../log/zone.ts'
import { type ListLayout, listLayout } from '../settings/list-layout.ts'
import { useSetting } from '../settings/setting.ts'
import { useRowMask } from '../settings/use-row-mask.ts'
import { useMedia } from '../ui/use-media.ts'
import { openEntry } from '../url/address-bar.ts'
import { columnWidths } from './column-widths.ts'
import { features, listColumns } from './columns.tsx'
import { Gap } from './Gap.tsx'
import type { ListHandle } from './list-handle.ts'
import { ListRow } from './ListRow.tsx'
import styles from './NotificationTable.module.css'
import { SelectAll } from './SelectAll.tsx'
import type { Selecting } from './selecting.ts'
import { SkeletonRows } from './SkeletonRows.tsx'
import { SortHeader } from './SortHeader.tsx'
import { useColumnGestures } from './use-column-gestures.ts'
import { useDrawnEntries } from './use-drawn-entries.ts'
import { useKeptPlace } from './use-kept-place.ts'
import { rowIndexOf, useListHandle } from './use-list-handle.ts'
import { useRowWindow } from './use-row-window.ts'

interface NotificationTableProps {
  /** What is listed, newest first. */
  readonly entries: EntryList
  readonly sort: Sort
  /** Asked for another order. */
  onSort(sort: Sort): void
  readonly openSid: NotificationSid | null
  readonly zone: Zone
  readonly titles: Titles
  /** Null where nothing can be done with a selection. */
  readonly selecting: Selecting | null
  /** Whether nothing has come yet: the rows' shape stands in for them. */
  readonly isWaiting: boolean
  readonly ref?: Ref<ListHandle>
}

/** In px, as the style sheet draws them. On a phone a row has two lines of its own. */
const PHONE_ROW_HEIGHT = 54

function rowHeightOf({ isCompact, isWrapped }: ListLayout): number {
  if (isWrapped) return isCompact ? 60 : 66
  return isCompact ? 24 : 30
}

/** The list itself. Only the rows in view are drawn, whatever their number. */
export function NotificationTable({ ref, ...props }: NotificationTableProps) {
  const { entries, zone, titles, selecting } = props
  const scroller = useRef<HTMLDivElement>(null)
  const head = useRef<HTMLTableSectionElement>(null)
  const layout = useSetting(listLayout)
  const isPhone = useMedia('(max-width: 640px)')
  const rowHeight = isPhone ? PHONE_ROW_HEIGHT : rowHeightOf(layout)
  const widths = isPhone ? null : columnWidths(layout)
  useColumnGestures(head)
  const rows = useRowWindow(scroller, entries.length, rowHeight)
  useKeptPlace(scroller, {
    entries,
    rowHeight: rows.pitch,
    sort: `${props.sort.column} ${props.sort.direction}`,
  })

  const { focusRow, noteFocus } = useListHandle(ref, {
    scroller,
    entries,
    rowHeight,
    pitch: rows.pitch,
  })
  const walkByArrows = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const index = rowIndexOf(event.target)
    // With Shift it selects as it goes, which is a command.
    if (!step || index === null || event.shiftKey) return
    event.preventDefault()
    focusRow(index + step)
    const sid = entries.sidAt(index + step)
    // What stands open goes along.
    if (sid && props.openSid) openEntry({ sid, callSid: null })
  }

  const mask = useRowMask()
  const drawn = useDrawnEntries({ list: entries, first: rows.first, end: rows.end, mask })
  const columns = useMemo(
    () => listColumns(layout.columns, { zone, titles }),
    [layout.columns, zone, titles],
  )
  const table = useTable({ features, columns, data: drawn, getRowId: (entry) => entry.sid })

  const look = [
    styles.table,
    widths && styles.own,
    layout.isCompact && styles.compact,
    layout.isWrapped && styles.wrapped,
  ]
  return (
    <div className={styles.scroller} ref={scroller}>
      <table
        className={look.filter(Boolean).join(' ')}
        style={widths ? { minWidth: widths.least } : undefined}
        aria-label="Notifications"
        aria-rowcount={entries.length + 1}
        aria-busy={props.isWaiting}
        onKeyDown={walkByArrows}
        onFocus={noteFocus}
      >
        <thead ref={head}>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} aria-rowindex={1}>
              {selecting && (
                <SelectAll
                  selection={selecting.selection}
                  entries={entries}
                  onToggle={selecting.change.toggleAll}
                />
              )}
              {group.headers.map((header) => (
                <SortHeader
                  key={header.id}
                  columnId={header.column.id}
                  sort={props.sort}
                  onSort={props.onSort}
                  width={widths?.of[header.column.id]}
                >
                  <table.FlexRender header={header} />
                </SortHeader>
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {props.isWaiting && (
            <SkeletonRows columns={layout.columns} hasSelection={selecting !== null} />
          )}
          <Gap height={rows.above} />
          {table.getRowModel().rows.map((row, offset) => (
            <ListRow
              key={row.id}
              row={row}
              rowIndex={rows.first + offset + 2}
              isOpen={row.original.sid === props.openSid}
              isSelected={selecting?.selection.sids.has(row.original.sid) ?? false}
              isDoomed={selecting?.doomed?.has(row.original.sid) ?? false}
              selecting={selecting?.change ?? null}
              columns={columns}
            />
          ))}
          <Gap height={rows.below} />
        </tbody>
      </table>
    </div>
  )
}
