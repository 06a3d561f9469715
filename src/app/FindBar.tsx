import { useState } from 'react'
import { Filters } from '../filters/Filters.tsx'
import { SearchTerms } from '../filters/search/SearchTerms.tsx'
import type { LogPage } from './log-page.ts'

/** Everything that narrows the list, and below it the search’s terms. */
export function FindBar({ page }: { readonly page: LogPage }) {
  const { view, zone, now, listed } = page
  const { titles, problems } = listed
  const { loaded } = listed.visible
  return (
    <>
      <Filters view={view} zone={zone} now={now} searched={{ loaded, titles, problems }} />
      <Terms search={view.search} />
    </>
  )
}

/** From the first search on: they remember what was switched off. */
function Terms({ search }: { readonly search: string }) {
  const [hasSearched, setSearched] = useState(false)
  if (!hasSearched && search !== '') setSearched(true)
  return hasSearched && <SearchTerms search={search} />
}
