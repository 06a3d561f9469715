import { useMemo, useState } from 'react'
import type { FullLogEntry } from '../../log/entry.ts'
import type { Titles } from '../../log/headline.ts'
import type { Zone } from '../../log/zone.ts'
import { Button } from '../../ui/Button.tsx'
import { BodyDifference } from './BodyDifference.tsx'
import styles from './Comparison.module.css'
import { compareBodies } from './compare-bodies.ts'
import { compareEntries } from './compare-entries.ts'
import { isSame } from './compare-pairs.ts'
import { ComparedHeads } from './ComparedHeads.tsx'
import { DifferenceTable } from './DifferenceTable.tsx'

interface DifferencesProps {
  /** The earlier one. */
  readonly before: FullLogEntry
  readonly after: FullLogEntry
  readonly titles: Titles
  readonly zone: Zone
}

/** All that differs between two notifications; what is the same on demand. */
export function Differences({ before, after, titles, zone }: DifferencesProps) {
  const [isAllShown, showAll] = useState(false)
  const parts = useMemo(() => compareEntries(before, after, titles), [before, after, titles])
  const body = useMemo(() => compareBodies(before, after), [before, after])
  const differing = parts.reduce((sum, { rows }) => sum + rows.filter(notSame).length, 0)
  return (
    <>
      <ComparedHeads before={before} after={after} titles={titles} zone={zone} />
      <div className={styles.outcome}>
        <p>
          {countWords(differing, 'value')} {differing === 1 ? 'differs' : 'differ'}; the response
          bodies {body.is === 'same' ? 'are the same' : 'differ'}.
        </p>
        <Button tone="quiet" aria-pressed={isAllShown} onClick={() => showAll(!isAllShown)}>
          Show what is the same
        </Button>
      </div>
      {parts.map((part) => (
        <DifferenceTable key={part.title} part={part} isAllShown={isAllShown} />
      ))}
      <BodyDifference body={body} />
    </>
  )
}

function notSame(row: Parameters<typeof isSame>[0]): boolean {
  return !isSame(row)
}

function countWords(count: number, what: string): string {
  if (count === 0) return `No ${what}`
  return `${count.toLocaleString('en-US')} ${what}${count === 1 ? '' : 's'}`
}
