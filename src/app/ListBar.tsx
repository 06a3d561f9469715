import { SelectionActions } from '../deletion/SelectionActions.tsx'
import { LoadStatus } from '../log-list/LoadStatus.tsx'
import { HideSelected } from '../muting/HideSelected.tsx'
import { CompareSelected } from './CompareSelected.tsx'
import { FindTools } from './FindTools.tsx'
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

/** How the list is looked at and loaded, what can be done with it, and with what is selected in it. */
export function ListBar({ page, facets }: ListBarProps) {
  const { view, zone, now, listed, loading, selecting, selected, clearSelection, muting } = page
  const { desk, isDeleting, remove, propose } = page.deletion
  const hasSelected = selected.length > 0
  return (
    <>
      <LookChoice look={view.look} />
      <LoadStatus
        log={listed.log}
        sort={view.sort}
        shown={listed.visible.entries.length}
        loaded={listed.visible.beforeSearch}
        pause={loading.pause}
        budget={loading.budget}
        onStop={loading.stop}
        onGoOn={loading.goOn}
      />
      {hasSelected && <CompareSelected selected={selected} openSid={view.open?.sid ?? null} />}
      <FindTools fold={facets} listed={listed} view={view} />
      <LivePart
        list={page.list}
        listed={listed}
        now={now}
        isSelecting={hasSelected}
        isDeleting={isDeleting}
      />
      <MutingPane
        muting={muting}
        view={view}
        listed={listed}
        when={{ zone, now }}
        onDelete={propose}
      />
      {desk && !remove && hasSelected && (
        <HideSelected entries={selected} hide={muting.hide} onClear={clearSelection} />
      )}
      {desk && (
        <SelectionActions
          entries={selected}
          desk={desk}
          listing={{ count: listed.visible.entries.length, zone }}
          onClear={clearSelection}
        />
      )}
      <ListTools listed={listed} view={view} zone={zone} selecting={selecting} />
    </>
  )
}
