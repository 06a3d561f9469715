import { ChevronDown, ChevronUp, Eye, EyeOff, Trash2, X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { NotificationSid } from '../log/entry.ts'
import { masking } from '../settings/masking.ts'
import { useSetting } from '../settings/setting.ts'
import { Button } from '../ui/Button.tsx'
import styles from './DetailBar.module.css'

interface DetailBarProps {
  readonly neighbours: {
    readonly previous: NotificationSid | null
    readonly next: NotificationSid | null
  }
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
  const MaskIcon = isMasked ? EyeOff : Eye
  return (
    <div className={styles.bar}>
      <StepButton name="Previous" to={neighbours.previous} onStep={onStep} Icon={ChevronUp} />
      <StepButton name="Next" to={neighbours.next} onStep={onStep} Icon={ChevronDown} />
      <span className={styles.gap} />
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
  readonly to: NotificationSid | null
  onStep(sid: NotificationSid): void
  readonly Icon: typeof X
}

/** It keeps the focus at the list's ends, where a disabled button would drop it. */
function StepButton({ name, to, onStep, Icon }: StepButtonProps) {
  return (
    <Button
      tone="quiet"
      className={styles.icon}
      aria-label={name}
      title={name}
      aria-disabled={to === null}
      onClick={() => to !== null && onStep(to)}
    >
      <Icon aria-hidden />
    </Button>
  )
}
