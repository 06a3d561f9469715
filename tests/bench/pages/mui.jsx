// MUI's Data Grid, the free one: it holds all rows and draws at most 100 a page.
import { DataGrid } from '@mui/x-data-grid'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { giveEntries } from './give-entries.js'
import { timeText } from './entries.js'

const columns = [
  {
    field: 'occurredAt',
    headerName: 'Time',
    valueFormatter: timeText,
    getApplyQuickFilterFn: () => null,
  },
  { field: 'level', headerName: 'Level' },
  { field: 'code', headerName: 'Code' },
  { field: 'message', headerName: 'Message', flex: 1 },
  { field: 'request', headerName: 'Request' },
  { field: 'call', headerName: 'Call' },
]

function Log({ entries }) {
  const [search, setSearch] = useState('')
  return (
    <div className="page">
      <input
        type="search"
        aria-label="Search"
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <div className="grid">
        <DataGrid
          rows={entries}
          columns={columns}
          rowHeight={30}
          getRowId={(entry) => entry.sid}
          filterModel={{ items: [], quickFilterValues: search === '' ? [] : [search] }}
          pageSizeOptions={[100]}
        />
      </div>
    </div>
  )
}

void giveEntries((entries) => {
  createRoot(document.getElementById('root')).render(<Log entries={entries} />)
})
