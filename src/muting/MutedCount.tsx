import { BellOff } from 'lucide-react'
import { Button } from '../ui/Button.tsx'
import { Word } from '../ui/Word.tsx'
import { ViewLink } from '../url/ViewLink.tsx'
import type { ViewState } from '../url/view-state.ts'
import type { Muting } from './muting.ts'
import styles from './Muting.module.css'

interface MutedCountProps {
  readonly muting: Muting
  readonly view: ViewState
  /** Of what the search finds. */
  readonly muted: number
  /** Whether the room is needed for what can be done with selected rows. */
  readonly isSelecting: boolean
}

/** How many are muted, whether they are shown, and the ways to change that. */
export function MutedCount({ muting, view, muted, isSelecting }: MutedCountProps) {
  const { rules, inForce, canUndo, undo, show, draft } = muting
  return (
    <div className={styles.count} role="group" aria-label="Muted">
      {inForce.length > 0 && (
        <p role="status">
          <BellOff size={14} aria-hidden /> Muted <strong>{muted.toLocaleString('en')}</strong> ·{' '}
          <ViewLink change={{ showsMuted: !view.showsMuted }}>
            {view.showsMuted ? 'hide' : 'show'}
          </ViewLink>
        </p>
      )}
      {canUndo && (
        <Button tone="quiet" onClick={undo}>
          Undo mute
        </Button>
      )}
      {view.search !== '' && !isSelecting && (
        <Button
          tone="quiet"
          title="Keep from the list what the search finds"
          onClick={() => draft(view.search)}
        >
          <BellOff size={14} aria-hidden />
          <Word>Mute what matches…</Word>
        </Button>
      )}
      {rules.length > 0 && (
        <Button tone="quiet" onClick={() => show({ kind: 'rules' })}>
          Mute rules ({rules.length})
        </Button>
      )}
    </div>
  )
}
