import { Button } from '../../ui/Button.tsx'
import { inFull } from '../../log/in-full.ts'
import type { Proposal } from './dry-run.ts'
import type { DryRunScene } from './dry-run-scene.ts'
import styles from './DryRunPanel.module.css'

interface MoreToComeProps {
  readonly proposal: Proposal
  readonly scene: DryRunScene
  onInclude(proposal: Proposal): void
}

/** Where all that match are meant: that more may match, or do by now, and the way to have them too. */
export function MoreToCome({ proposal, scene, onInclude }: MoreToComeProps) {
  const { entries, completeDays, dayCount, isLoading, onLoadRest } = scene
  if (!proposal.isAll) return null
  const more = entries.length - proposal.entries.length
  return (
    <>
      {completeDays < dayCount && (
        <div className={styles.more}>
          <p>
            The range is not loaded to its end ({inFull(completeDays)} of {inFull(dayCount)} days
            are): more may match.
          </p>
          {isLoading ? (
            <p role="status">Loading…</p>
          ) : (
            <Button onClick={onLoadRest}>Load the rest first</Button>
          )}
        </div>
      )}
      {more > 0 && (
        <div className={styles.more}>
          <p>
            {inFull(more)} more {more === 1 ? 'matches' : 'match'} by now, and would stay.
          </p>
          <Button
            onClick={() => onInclude({ ...proposal, entries: entries.slice(0, entries.length) })}
          >
            Include {more === 1 ? 'it' : 'them'}
          </Button>
        </div>
      )}
    </>
  )
}
