import { useMemo } from 'react'
import type { EntryList } from '../../log/entry-list.ts'
import { FACETS, facets } from '../../log/facets.ts'
import type { Ground } from '../../log/query/fields.ts'
import { useUnhurried } from '../../ui/use-unhurried.ts'
import { Facet } from './Facet.tsx'
import styles from './Facets.module.css'

interface FacetPanelProps {
  /** What the search is looking at. */
  readonly loaded: EntryList
  readonly search: string
  readonly ground: Omit<Ground, 'texts'>
  /** More is on its way. */
  readonly isLoading: boolean
  /** The range is loaded to its end. */
  readonly isComplete: boolean
}

/** Counts come a moment after what they count, and while pages pour in every few seconds. */
const PAUSE_MS = 60
const LOADING_PAUSE_MS = 1_000
/** Counting many takes a tenth of a second: loading them must not wait for that too often. */
const MANY = 100_000
const MANY_LOADING_PAUSE_MS = 5_000

/** The values of fields with counts, each a way to narrow the list to it or to leave it out. */
export function FacetPanel({ loaded, search, ground, isLoading, isComplete }: FacetPanelProps) {
  const { titles, problems } = ground
  const asked = useMemo(
    () => ({ loaded, search, titles, problems }),
    [loaded, search, titles, problems],
  )
  const loadingPause = loaded.length > MANY ? MANY_LOADING_PAUSE_MS : LOADING_PAUSE_MS
  const answered = useUnhurried(asked, (before) =>
    isLoading && before.search === search ? loadingPause : PAUSE_MS,
  )
  const counted = useMemo(() => facets(answered.loaded, answered.search, answered), [answered])
  return (
    <div className={styles.facets}>
      <p className={styles.scope}>
        Counts of <strong>{answered.loaded.length.toLocaleString('en')}</strong>{' '}
        {isComplete ? 'in the range' : 'that have come so far'}
      </p>
      {counted &&
        FACETS.map((facet) => (
          <Facet
            key={facet}
            facet={facet}
            counts={counted[facet]}
            search={search}
            titles={answered.titles}
          />
        ))}
    </div>
  )
}
