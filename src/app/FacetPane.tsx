import { X } from 'lucide-react'
import { FacetPanel } from '../filters/facets/FacetPanel.tsx'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import type { ViewState } from '../url/view-state.ts'
import app from './App.module.css'
import styles from './FacetPane.module.css'
import type { FacetFold } from './use-facet-fold.ts'
import type { ListedLog } from './use-listed-log.ts'

interface FacetPaneProps {
  readonly fold: FacetFold
  readonly listed: ListedLog
  readonly view: ViewState
}

/** The facets: beside the list, or over it where there is no room. They come after the first rows. */
export function FacetPane({ fold, listed, view }: FacetPaneProps) {
  const { log, visible, titles, problems } = listed
  if (!fold.isShown) return null
  const panel = (
    <>
      <header className={styles.head}>
        <h2>Facets</h2>
        <Button
          tone="quiet"
          aria-label="Hide the facets"
          aria-keyshortcuts="f"
          onClick={fold.toggle}
        >
          <X size={16} aria-hidden />
        </Button>
      </header>
      <FacetPanel
        loaded={visible.loaded}
        search={view.search}
        ground={{ titles, problems }}
        isLoading={log.isLoading}
        isComplete={log.completeDays === log.dayCount}
      />
    </>
  )
  if (fold.isSheet) {
    return (
      <Dialog label="Facets" onClose={fold.toggle}>
        <div className={styles.sheet}>{panel}</div>
      </Dialog>
    )
  }
  return (
    <aside className={app.facetPane} aria-label="Facets">
      {panel}
    </aside>
  )
}
