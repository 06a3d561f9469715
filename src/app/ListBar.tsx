import { useState } from 'react'
import { SelectionActions } from '../deletion/SelectionActions.tsx'
import { SavedViews } from '../filters/views/SavedViews.tsx'
import { LoadStatus } from '../log-list/LoadStatus.tsx'
import { HideSelected } from '../muting/HideSelected.tsx'
import { CompareSelected } from './CompareSelected.tsx'
import { DeepButton } from './DeepButton.tsx'
import { DeepPane } from './DeepPane.tsx'
import { FacetButton } from './FacetButton.tsx'
import styles from './ListBar.module.css'
import { ListTools } from './ListTools.tsx'
import { LivePart } from './LivePart.tsx'
import { LookChoice } from './LookChoice.tsx'
import { MutingPane } from './MutingPane.tsx'
import type { FacetFold } from './use-facet-fold.ts'
import type { LogPage } from './log-page.ts'

interface ListBarProps {
  readonly page: LogPage
  readonly facets: FacetFold
}

/**
 * How the list is looked at and loaded, what can be done with it, and with what is selected in it.
 * While it loads nothing here moves, and the rows below do not: somebody may be about to click.
 */
export function ListBar({ page, facets }: ListBarProps) {
  const { view, zone, now, listed, loading, selecting, selected, clearSelection, muting } = page
  const { desk, isDeleting, remove, propose } = page.deletion
  const [isDeep, setDeep] = useState(false)
  const hasSelected = selected.length > 0
  const isAsked = loading.pause === 'budget'
  return (
    <>
      {!facets.isShown && <FacetButton onOpen={facets.toggle} />}
      <LookChoice look={view.look} />
      <div className={styles.middle}>
        <div className={styles.selection}>
          {desk && (
            <SelectionActions
              entries={selected}
              desk={desk}
              listing={{ count: listed.visible.entries.length, zone }}
              onClear={clearSelection}
            />
          )}
          {desk && !remove && hasSelected && (
            <HideSelected entries={selected} hide={muting.hide} onClear={clearSelection} />
          )}
          {hasSelected && <CompareSelected selected={selected} openSid={view.open?.sid ?? null} />}
        </div>
        <div className={isAsked ? `${styles.status} ${styles.asks}` : styles.status}>
          <LivePart
            list={page.list}
            listed={listed}
            now={now}
            isSelecting={hasSelected}
            isDeleting={isDeleting}
          />
          <LoadStatus
            log={listed.log}
            shown={listed.visible.entries.length}
            loaded={listed.visible.beforeSearch}
            pause={loading.pause}
            budget={loading.budget}
            onStop={loading.stop}
            onGoOn={loading.goOn}
          />
        </div>
        <div className={hasSelected ? styles.waits : undefined}>
          <MutingPane
            muting={muting}
            view={view}
            listed={listed}
            isSelecting={hasSelected}
            when={{ zone, now }}
            onDelete={propose}
          />
        </div>
      </div>
      <div className={styles.tools}>
        <SavedViews view={view} />
        <DeepButton isOpen={isDeep} onClick={() => setDeep(!isDeep)} />
        <ListTools listed={listed} view={view} zone={zone} selecting={selecting} />
      </div>
      {isDeep && <DeepPane listed={listed} onClose={() => setDeep(false)} />}
    </>
  )
}
