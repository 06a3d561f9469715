import { Check, Copy, X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from './Button.tsx'
import styles from './CopyButton.module.css'
import { copyText } from './copy-text.ts'

interface CopyButtonProps {
  /** What is copied, in words: the button is called `Copy {what}`. */
  readonly what: string
  readonly text: string
  /** Words to show; without them the button is its icon. */
  readonly label?: string
}

const SHOWN_MS = 1_600

/** Copies a text, and says whether it could. */
export function CopyButton({ what, text, label }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null)
  // The outside world here is the clock: the outcome is told for a moment.
  useEffect(() => {
    if (outcome === null) return
    const timer = setTimeout(() => setOutcome(null), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [outcome])

  const copy = async () => {
    setOutcome((await copyText(text)) ? 'copied' : 'failed')
  }
  const Icon = outcome === 'copied' ? Check : outcome === 'failed' ? X : Copy
  const told = outcome === 'copied' ? 'Copied' : outcome === 'failed' ? 'Could not copy' : ''
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
