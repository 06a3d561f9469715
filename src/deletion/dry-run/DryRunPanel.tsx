import { Trash2 } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useMemo, useRef } from 'react'
import { keepDeleted } from '../../settings/keep-deleted.ts'
import { useSetting } from '../../settings/setting.ts'
import { Button } from '../../ui/Button.tsx'
import { notifications } from '../count-words.ts'
import type { DeletionDesk } from '../deletion-desk.ts'
import { useDryRun } from './use-dry-run.ts'
import styles from './DryRunPanel.module.css'
import { KeepNewest } from './KeepNewest.tsx'
import { MoreToCome } from './MoreToCome.tsx'
import type { Proposal } from './dry-run.ts'
import type { DryRunScene } from './dry-run-scene.ts'
import { summaryOf } from './summary.ts'
import { SummaryFacts } from './SummaryFacts.tsx'
import { useProblemLosses } from './use-problem-losses.ts'

interface DryRunPanelProps {
  readonly desk: DeletionDesk
  readonly proposal: Proposal
  readonly scene: DryRunScene
  /** They have left the list. */
  onDeleted(): void
}

/** What would go, before it goes: the rows are struck through in the list, which stays usable. */
export function DryRunPanel({ desk, proposal, scene, onDeleted }: DryRunPanelProps) {
  const { doomed, kept } = useDryRun(desk.dryRun)
  const isKeeping = useSetting(keepDeleted)
  const losses = useProblemLosses(desk, proposal)
  const heading = useId()
  const panel = useFocusWhileOpen()
  const entries = useMemo(
    () => proposal.entries.filter(({ sid }) => doomed.has(sid)),
    [proposal, doomed],
  )
  const summary = useMemo(() => summaryOf(entries), [entries])
  const withdraw = () => desk.dryRun.withdraw()
  const leaveByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    withdraw()
  }
  const confirm = () => {
    withdraw()
    desk.remove(entries)
    onDeleted()
  }
  return (
    <section
      ref={panel}
      role="dialog"
      aria-labelledby={heading}
      tabIndex={-1}
      className={styles.panel}
      onKeyDown={leaveByKey}
    >
      <div className={styles.what}>
        <h2 id={heading} className={styles.heading}>
          Delete {notifications(entries.length)}?
        </h2>
        <p>These are {proposal.words}; their rows are struck through in the list.</p>
        <SummaryFacts summary={summary} scene={scene} />
      </div>
      <div className={styles.cautions}>
        <KeepNewest
          losses={losses}
          errors={summary.errors}
          isKeeping={kept.size > 0}
          onChange={(keeps) => desk.dryRun.keep(keeps ? losses.newest : new Set())}
        />
        <MoreToCome
          proposal={proposal}
          scene={scene}
          onInclude={(all) => desk.dryRun.propose(all)}
        />
        <p className={styles.quiet}>
          They wait 8 seconds, in which Undo brings all of them back.{' '}
          {isKeeping
            ? 'Before one is deleted at Twilio, a copy of it is kept in this browser for 30 days.'
            : 'No copies are kept: keeping is turned off under “Deleted”.'}
        </p>
        <div className={styles.buttons}>
          <Button tone="danger" disabled={entries.length === 0} onClick={confirm}>
            <Trash2 aria-hidden />
            Delete {notifications(entries.length)}
          </Button>
          <Button onClick={withdraw}>Cancel</Button>
        </div>
      </div>
    </section>
  )
}

/** Takes the focus when it appears, and gives it back. The outside world here is the focus. */
function useFocusWhileOpen() {
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    const before = document.activeElement
    panel.current?.focus({ preventScroll: true })
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [])
  return panel
}
