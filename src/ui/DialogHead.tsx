import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import styles from './DialogHead.module.css'

interface DialogHeadProps {
  readonly title: string
  /** What else can be done with all of the dialog. */
  readonly children?: ReactNode
  onClose(): void
}

/** A dialog's title, and the way out of it. */
export function DialogHead({ title, children, onClose }: DialogHeadProps) {
  return (
    <div className={styles.head}>
      <h2>{title}</h2>
      {children}
      <Button tone="quiet" aria-label="Close" onClick={onClose}>
        <X size={16} aria-hidden />
      </Button>
    </div>
  )
}
