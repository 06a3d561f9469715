import { Trash2, X } from 'lucide-react'
import { useRef } from 'react'
import type { LogEntry } from '../log/entry.ts'
import { inFull } from '../log/in-full.ts'
import type { Zone } from '../log/zone.ts'
import { Button } from '../ui/Button.tsx'
import { Word } from '../ui/Word.tsx'
import { useDrawnView } from '../url/drawn-view.ts'
import type { DeletionDesk } from './deletion-desk.ts'
import { filterWords } from './dry-run/filter-words.ts'
import styles from './SelectionActions.module.css'
import { useDeletionDesk } from './use-deletion-desk.ts'
import { whyNoDeleting } from './why-no-deleting.ts'

interface SelectionActionsProps {
  /** The selected entries, exactly: these and no others are deleted. */
  readonly entries: readonly LogEntry[]
  readonly desk: DeletionDesk
  /** How many are listed, and in which zone times are told. */
  readonly listing: { readonly count: number; readonly zone: Zone }
  onClear(): void
}

/** As many as one can look over. More are laid before the person first. */
const MOST_AT_A_GLANCE = 50

/** What can be done with the selected rows. */
export function SelectionActions({ entries, desk, listing, onClear }: SelectionActionsProps) {
  const view = useDrawnView()
  const obstacle = useDeletionDesk(desk, whyNoDeleting)
  const group = useRef<HTMLDivElement>(null)
  // Both buttons leave when pressed; whoever came by keyboard goes on from here.
  const thenClear = () => {
    group.current?.focus({ preventScroll: true })
    onClear()
  }
  const remove = () => {
    if (entries.length <= MOST_AT_A_GLANCE) {
      desk.remove(entries)
      thenClear()
      return
    }
    const isAll = entries.length === listing.count
    const which = isAll ? 'all listed' : `chosen from the ${inFull(listing.count)} listed`
    const words = `${which} ${filterWords(view, listing.zone)}`
    desk.dryRun.propose({ entries, words, isAll })
  }
  return (
    <div ref={group} tabIndex={-1} className={styles.actions} role="group" aria-label="Selection">
      {entries.length > 0 && (
        <>
          {obstacle === null ? (
            <Button tone="danger" aria-keyshortcuts="Delete" onClick={remove}>
              <Trash2 aria-hidden />
              Delete selected ({inFull(entries.length)})
            </Button>
          ) : (
            <p className={styles.obstacle}>{obstacle}</p>
          )}
          <Button tone="quiet" title="Clear selection (Escape)" onClick={thenClear}>
            <X aria-hidden />
            <Word>Clear selection</Word>
          </Button>
        </>
      )}
    </div>
  )
}
