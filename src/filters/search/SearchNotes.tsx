import { useMemo } from 'react'
import { queryProblems } from '../../log/query/query-problems.ts'
import { ViewLink } from '../../url/ViewLink.tsx'
import styles from './SearchTerms.module.css'

/** What in the search does not do what it seems to, and the search that was probably meant. */
export function SearchNotes({ search }: { readonly search: string }) {
  const problems = useMemo(() => queryProblems(search), [search])
  return (
    <div role="status" aria-label="About the search">
      {problems.length > 0 && (
        <ul className={styles.notes}>
          {problems.map(({ said, meant }) => (
            <li key={said}>
              {said}
              {meant !== null && (
                <>
                  {' '}
                  Did you mean <ViewLink change={{ search: meant }}>{meant}</ViewLink>?
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
