import { SavedViews } from '../filters/views/SavedViews.tsx'
import type { ViewState } from '../url/view-state.ts'
import { DeepPane } from './DeepPane.tsx'
import { FacetButton } from './FacetButton.tsx'
import type { FacetFold } from './use-facet-fold.ts'
import type { ListedLog } from './use-listed-log.ts'

interface FindToolsProps {
  readonly fold: FacetFold
  readonly listed: ListedLog
  readonly view: ViewState
}

/** What beside the search helps to find something in the list. */
export function FindTools({ fold, listed, view }: FindToolsProps) {
  return (
    <>
      {!fold.isShown && <FacetButton onOpen={fold.toggle} />}
      <SavedViews view={view} />
      <DeepPane listed={listed} />
    </>
  )
}
