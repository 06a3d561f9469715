import { Button } from './Button.tsx'
import styles from './TextView.module.css'

interface RestOfTextProps {
  readonly shown: string
  readonly whole: string
  /** Null where no more can be shown. */
  readonly onShowAll: (() => void) | null
}

/** Under the beginning of a long text: how much of it is shown, and a way to the rest. */
export function RestOfText({ shown, whole, onShowAll }: RestOfTextProps) {
  if (shown.length === whole.length) return null
  return (
    <p className={styles.rest}>
      The first {shown.length.toLocaleString('en-US')} of {whole.length.toLocaleString('en-US')}{' '}
      characters are shown.{' '}
      {onShowAll ? (
        <Button tone="quiet" onClick={onShowAll}>
          Show all
        </Button>
      ) : (
        'Copy it to see the rest.'
      )}
    </p>
  )
}
