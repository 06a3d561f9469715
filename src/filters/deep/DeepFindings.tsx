import { useSyncExternalStore } from 'react'
import type { DetailWalk } from '../../api/detail-walk.ts'
import { inFull } from '../../log/in-full.ts'
import { exactTerm } from '../../log/query/edit-query.ts'
import { printTerm } from '../../log/query/print-query.ts'
import type { Titles } from '../../log/headline.ts'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { ViewLink } from '../../url/ViewLink.tsx'
import type { DeepFinding } from './deep-finding.ts'
import { DeepProgress } from './DeepProgress.tsx'
import styles from './DeepSearch.module.css'
import { FindingRow } from './FindingRow.tsx'

interface DeepFindingsProps {
  readonly text: string
  readonly walk: DetailWalk<DeepFinding>
  readonly titles: Titles
}

/** A link can hold so many sids. */
const MOST_IN_LINK = 50

/** How the search goes, and what it has found so far. */
export function DeepFindings({ text, walk, titles }: DeepFindingsProps) {
  const state = useSyncExternalStore(walk.subscribe, walk.state)
  const { total, looked, found } = state
  return (
    <>
      <div className={styles.progress}>
        <ProgressBar aria-label="Searched" value={looked} max={total} />
        <DeepProgress state={state} walk={walk} />
        <p role="status">
          {inFull(found.length)} with “{text}” inside
        </p>
        {found.length > 0 && found.length <= MOST_IN_LINK && (
          <ViewLink change={{ search: searchFor(found) }}>
            Show {found.length === 1 ? 'it' : 'them'} in the list
          </ViewLink>
        )}
      </div>
      {found.length > 0 && (
        <ul className={styles.found} aria-label={`Notifications with “${text}” inside`}>
          {found.map((finding) => (
            <FindingRow key={finding.entry.sid} finding={finding} titles={titles} />
          ))}
        </ul>
      )}
    </>
  )
}

function searchFor(found: readonly DeepFinding[]): string {
  const values = found.flatMap(({ entry }) => exactTerm('sid', entry.sid).values)
  return printTerm({ ...exactTerm('sid', ''), values })
}
