import { ChevronDown, ChevronUp, Eye, EyeOff, Trash2, X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { NotificationSid } from '../log/entry.ts'
import { masking } from '../settings/masking.ts'
import { useSetting } from '../settings/setting.ts'
import { Button } from '../ui/Button.tsx'
import { useTold } from '../ui/use-told.ts'
import styles from './DetailBar.module.css'

/** The entries listed before and after the open one. */
export interface Neighbours {
  readonly previous: NotificationSid | null
  readonly next: NotificationSid | null
  /** Goes on loading after the last one listed, and says so in words; null where all is here. */
  readonly loadOn: (() => string) | null
}

interface DetailBarProps {
  readonly neighbours: Neighbours
  onStep(sid: NotificationSid): void
  onClose(): void
  /** Null: deleting is not offered. */
  readonly onDelete: (() => void) | null
  /** What stands between the steps and the end. */
  readonly children: ReactNode
}

/** The drawer's own buttons. They stay in sight. */
export function DetailBar({ neighbours, onStep, onClose, onDelete, children }: DetailBarProps) {
  const isMasked = useSetting(masking)
  const [told, tell] = useTold()
  const { previous, next, loadOn } = neighbours
  const stepTo = (sid: NotificationSid | null) => sid && (() => onStep(sid))
  const MaskIcon = isMasked ? EyeOff : Eye
  return (
    <div className={styles.bar}>
      <StepButton name="Previous" onStep={stepTo(previous)} Icon={ChevronUp} />
      <StepButton
        name="Next"
        onStep={stepTo(next) ?? (loadOn && (() => tell(loadOn())))}
        Icon={ChevronDown}
      />
      <span className={styles.gap} aria-live="polite">
        {told}
      </span>
      {children}
      <Button
        tone="quiet"
        className={styles.icon}
        aria-label="Mask numbers and secrets"
        title="Mask numbers and secrets"
        aria-pressed={isMasked}
        onClick={() => masking.set(!isMasked)}
      >
        <MaskIcon aria-hidden />
      </Button>
      {onDelete && (
        <Button tone="quiet" className={styles.delete} onClick={onDelete}>
          <Trash2 aria-hidden />
          Delete
        </Button>
      )}
      <Button
        tone="quiet"
        className={styles.icon}
        aria-label="Close"
        title="Close"
        onClick={onClose}
      >
        <X aria-hidden />
      </Button>
    </div>
  )
}

interface StepButtonProps {
  readonly name: string
  /** Null where there is nothing that way. */
  readonly onStep: (() => void) | null
  readonly Icon: typeof X
}

/** It keeps the focus at the list's ends, where a disabled button would drop it. */
function StepButton({ name, onStep, Icon }: StepButtonProps) {
  return (
    <Button
      tone="quiet"
      className={styles.icon}
      aria-label={name}
      title={name}
      aria-disabled={onStep === null}
      onClick={() => onStep?.()}
    >
      <Icon aria-hidden />
    </Button>
  )
}
