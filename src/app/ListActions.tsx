import { AfterFirstRows } from '../ui/AfterFirstRows.tsx'
import { CompareSelected, FindTools, HideSelected, SelectionActions } from './lazy-parts.ts'
import { LivePart } from './LivePart.tsx'
import { MutingPane } from './MutingPane.tsx'
import type { FacetFold } from './use-facet-fold.ts'
import type { LogPage } from './use-log-page.ts'

interface ListActionsProps {
  readonly page: LogPage
  readonly facets: FacetFold
}

/** What can be done with the list, and with what is selected in it. */
export function ListActions({ page, facets }: ListActionsProps) {
  const { view, zone, now, listed, selected, clearSelection, muting } = page
  const { desk, isDeleting, remove, propose } = page.deletion
  const hasSelected = selected.length > 0
  return (
    <>
      {hasSelected && (
        <AfterFirstRows>
          <CompareSelected selected={selected} openSid={view.open?.sid ?? null} />
        </AfterFirstRows>
      )}
      <AfterFirstRows>
        <FindTools fold={facets} listed={listed} view={view} />
      </AfterFirstRows>
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
        <AfterFirstRows>
          <HideSelected entries={selected} hide={muting.hide} onClear={clearSelection} />
        </AfterFirstRows>
      )}
      {desk && (
        <AfterFirstRows>
          <SelectionActions
            entries={selected}
            desk={desk}
            listing={{ count: listed.visible.entries.length, zone }}
            onClear={clearSelection}
          />
        </AfterFirstRows>
      )}
    </>
  )
}
