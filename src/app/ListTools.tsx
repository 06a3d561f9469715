import { Columns3, Download } from 'lucide-react'
import { useState } from 'react'
import { ExportDialog } from '../export/ExportDialog.tsx'
import { selectedOf, wholeList } from '../export/export-source.ts'
import { sortedEntries } from '../log/sort-entries.ts'
import type { Zone } from '../log/zone.ts'
import { ColumnsDialog } from '../log-list/ColumnsDialog.tsx'
import type { Selecting } from '../log-list/selecting.ts'
import { countSelected } from '../log-list/selection.ts'
import { Button } from '../ui/Button.tsx'
import { Word } from '../ui/Word.tsx'
import type { ViewState } from '../url/view-state.ts'
import styles from './ListBar.module.css'
import type { ListedLog } from './use-listed-log.ts'

interface ListToolsProps {
  readonly listed: ListedLog
  readonly view: ViewState
  readonly zone: Zone
  readonly selecting: Selecting | null
}

/** What can be done with the list as a whole. */
export function ListTools({ listed, view, zone, selecting }: ListToolsProps) {
  const [panel, show] = useState<'columns' | 'export' | null>(null)
  const close = () => show(null)
  const { log, titles } = listed
  return (
    <>
      <Button
        tone="quiet"
        className={styles.deskOnly}
        aria-keyshortcuts="c"
        title="Columns, their widths, and the rows’ height"
        onClick={() => show('columns')}
      >
        <Columns3 size={14} aria-hidden />
        <Word>Columns</Word>
      </Button>
      <Button
        tone="quiet"
        aria-keyshortcuts="s"
        title="Save as CSV, NDJSON or a Markdown table"
        onClick={() => show('export')}
      >
        <Download size={14} aria-hidden />
        <Word>Export</Word>
      </Button>
      {panel === 'columns' && <ColumnsDialog onClose={close} />}
      {panel === 'export' && (
        <ExportDialog
          sets={exportable(listed, view, selecting)}
          words={{ zone, titles }}
          isComplete={log.completeDays === log.dayCount}
          onClose={close}
        />
      )}
    </>
  )
}

/** What can be saved: the smallest first, since whoever has selected some means those. */
function exportable(
  { visible: { entries, loaded }, titles }: ListedLog,
  { sort }: ViewState,
  selecting: Selecting | null,
) {
  const selected = selecting ? countSelected(selecting.selection, entries) : 0
  const sids = selecting?.selection.sids
  return [
    ...(sids && selected > 0
      ? [{ name: 'Selected', count: selected, open: () => selectedOf(entries, sids) }]
      : []),
    { name: 'Listed', count: entries.length, open: () => wholeList(entries) },
    {
      name: 'Loaded, for this range and level',
      count: loaded.length,
      open: () => wholeList(sortedEntries(loaded, sort, titles)),
    },
  ]
}
