import { Bug, CircleQuestionMark, Info, OctagonX, TriangleAlert } from 'lucide-react'
import styles from './SeverityMark.module.css'

/** How bad a thing is. Each has a shape of its own, so that nobody needs its colour. */
export type Severity = 'error' | 'warning' | 'notice' | 'debug' | 'unknown'

const SHAPES: Readonly<Record<Severity, typeof OctagonX>> = {
  error: OctagonX,
  warning: TriangleAlert,
  notice: Info,
  debug: Bug,
  unknown: CircleQuestionMark,
}

interface SeverityMarkProps {
  readonly severity: Severity
  readonly word: string
}

/** A shape and a word. */
export function SeverityMark({ severity, word }: SeverityMarkProps) {
  const Shape = SHAPES[severity]
  return (
    <span className={`${styles.mark} ${styles[severity]}`}>
      <Shape size={14} strokeWidth={2.25} aria-hidden />
      <span className={styles.word}>{word}</span>
    </span>
  )
}
