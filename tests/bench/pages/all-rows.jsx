import { createRoot } from 'react-dom/client'
import { AllRowsTable } from './AllRowsTable.jsx'
import { giveEntries } from './give-entries.js'

void giveEntries((entries) => {
  createRoot(document.getElementById('root')).render(
    <div className="page">
      <AllRowsTable entries={entries} />
    </div>,
  )
})
