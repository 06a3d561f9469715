import {
  columnFilteringFeature,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  filterFn_includesString,
  globalFilteringFeature,
  rowSortingFeature,
  sortFn_text,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { timeText } from './entries.js'

const features = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
  filterFns: { includesString: filterFn_includesString },
  sortFns: { text: sortFn_text },
})

const column = createColumnHelper()
const columns = column.columns([
  column.accessor('occurredAt', { header: 'Time', cell: (cell) => timeText(cell.getValue()) }),
  column.accessor('level', { header: 'Level' }),
  column.accessor('code', { header: 'Code' }),
  column.accessor('message', { header: 'Message', sortFn: 'text' }),
  column.accessor('request', { header: 'Request' }),
  column.accessor('call', { header: 'Call' }),
])

const ROW_HEIGHT = 30

/** The idiom: Table holds all rows, filters and sorts them; Virtual draws those in view. */
export function AllRowsTable({ entries }) {
  const scroller = useRef(null)
  const table = useTable({
    features,
    columns,
    data: entries,
    globalFilterFn: 'includesString',
    getRowId: (entry) => entry.sid,
  })
  const { rows } = table.getRowModel()
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  })
  const drawn = virtualizer.getVirtualItems()
  const before = drawn[0]?.start ?? 0
  const after = virtualizer.getTotalSize() - (drawn.at(-1)?.end ?? 0)
  return (
    <>
      <input
        type="search"
        aria-label="Search"
        value={table.state.globalFilter ?? ''}
        onChange={(event) => table.setGlobalFilter(event.target.value)}
      />
      <div className="scroller" ref={scroller}>
        <table aria-label="Notifications" aria-rowcount={rows.length + 1}>
          <thead>
            {table.getHeaderGroups().map((group) => (
              <tr key={group.id} aria-rowindex={1}>
                {group.headers.map((header) => (
                  <th key={header.id} scope="col">
                    <button type="button" onClick={header.column.getToggleSortingHandler()}>
                      <table.FlexRender header={header} />
                    </button>
                  </th>
                ))}
              </tr>
            ))}
          </thead>
          <tbody>
            <tr style={{ height: before }} />
            {drawn.map(({ index }) => (
              <tr key={rows[index].id} aria-rowindex={index + 2}>
                {rows[index].getAllCells().map((cell) => (
                  <td key={cell.id}>
                    <table.FlexRender cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
            <tr style={{ height: after }} />
          </tbody>
        </table>
      </div>
    </>
  )
}
