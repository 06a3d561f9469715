import styles from './SeverityMark.module.css'

/** How bad a thing is. Each has a shape of its own, so that nobody needs its colour. */
export type Severity = 'error' | 'warning' | 'notice' | 'debug' | 'unknown'

interface SeverityMarkProps {
  readonly severity: Severity
  readonly word: string
}

/**
 * A shape and a word. The style sheet draws the shape: one element a row, where an icon of lines
 * made five.
 */
export function SeverityMark({ severity, word }: SeverityMarkProps) {
  return <span className={`${styles.mark} ${styles[severity]}`}>{word}</span>
}
