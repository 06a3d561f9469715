// AG Grid Community in plain JavaScript: its quickest form, without React around it.
import { AllCommunityModule, createGrid, ModuleRegistry, themeQuartz } from 'ag-grid-community'
import { giveEntries } from './give-entries.js'
import { timeText } from './entries.js'

ModuleRegistry.registerModules([AllCommunityModule])

void giveEntries((entries) => {
  const page = document.getElementById('root')
  page.className = 'page'
  const search = document.createElement('input')
  search.type = 'search'
  search.ariaLabel = 'Search'
  const place = document.createElement('div')
  place.className = 'grid'
  page.append(search, place)
  const grid = createGrid(place, {
    theme: themeQuartz,
    rowHeight: 30,
    animateRows: false,
    rowData: entries,
    getRowId: ({ data }) => data.sid,
    // Its own cache of what the quick filter searches: the quickest it has.
    cacheQuickFilter: true,
    columnDefs: [
      {
        field: 'occurredAt',
        headerName: 'Time',
        valueFormatter: ({ value }) => timeText(value),
        getQuickFilterText: () => '',
      },
      { field: 'level', headerName: 'Level' },
      { field: 'code', headerName: 'Code' },
      { field: 'message', headerName: 'Message', flex: 1 },
      { field: 'request', headerName: 'Request' },
      { field: 'call', headerName: 'Call' },
    ],
  })
  search.addEventListener('input', () => grid.setGridOption('quickFilterText', search.value))
})
