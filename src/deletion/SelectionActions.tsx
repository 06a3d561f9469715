import { Trash2 } from 'lucide-react'
import { useRef } from 'react'
import type { LogEntry } from '../log/entry.ts'
import { Button } from '../ui/Button.tsx'
import { inFull } from './count-words.ts'
import type { DeletionDesk } from './deletion-desk.ts'
import styles from './SelectionActions.module.css'
import { useDeletionDesk } from './use-deletion-desk.ts'
import { whyNoDeleting } from './why-no-deleting.ts'

interface SelectionActionsProps {
  /** The selected entries, exactly: these and no others are deleted. */
  readonly entries: readonly LogEntry[]
  readonly desk: DeletionDesk
  onClear(): void
}

/** What can be done with the selected rows. */
export function SelectionActions({ entries, desk, onClear }: SelectionActionsProps) {
  const obstacle = useDeletionDesk(desk, whyNoDeleting)
  const group = useRef<HTMLDivElement>(null)
  // Both buttons leave when pressed; whoever came by keyboard goes on from here.
  const thenClear = () => {
    group.current?.focus({ preventScroll: true })
    onClear()
  }
  return (
    <div ref={group} tabIndex={-1} className={styles.actions} role="group" aria-label="Selection">
      {entries.length > 0 && (
        <>
          {obstacle === null ? (
            <Button
              tone="danger"
              onClick={() => {
                desk.remove(entries)
                thenClear()
              }}
            >
              <Trash2 aria-hidden />
              Delete selected ({inFull(entries.length)})
            </Button>
          ) : (
            <p className={styles.obstacle}>{obstacle}</p>
          )}
          <Button tone="quiet" onClick={thenClear}>
            Clear selection
          </Button>
        </>
      )}
    </div>
  )
}
