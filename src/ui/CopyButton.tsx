import { Check, Copy, X } from 'lucide-react'
import { Button } from './Button.tsx'
import styles from './CopyButton.module.css'
import { COPIED, copyText } from './copy-text.ts'
import { useTold } from './use-told.ts'

interface CopyButtonProps {
  /** What is copied, in words: the button is called `Copy {what}`. */
  readonly what: string
  readonly text: string
  /** Words to show; without them the button is its icon. */
  readonly label?: string
}

/** Copies a text, and says whether it could. */
export function CopyButton({ what, text, label }: CopyButtonProps) {
  const [told, tell] = useTold()
  const copy = async () => tell(await copyText(text))
  const Icon = told === '' ? Copy : told === COPIED ? Check : X
  return (
    <Button
      tone="quiet"
      className={label ? undefined : styles.small}
      onClick={() => void copy()}
      aria-label={`Copy ${what}`}
      title={`Copy ${what}`}
    >
      <Icon size={14} aria-hidden />
      {label && <span aria-hidden>{told || label}</span>}
      <span className={styles.told} aria-live="polite">
        {told}
      </span>
    </Button>
  )
}
