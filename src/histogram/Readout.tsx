import type { Bucket } from '../log/histogram.ts'
import styles from './Histogram.module.css'
import { counted, type Reading } from './words.ts'

interface ReadoutProps {
  /** What is pointed at; null for nothing. */
  readonly reading: Reading | null
  readonly total: Omit<Bucket, 'start' | 'end'>
  /** The range, and the length of a bar, in words. */
  readonly span: string
  readonly scale: string
}

/** One line above the bars: what is pointed at, else what the bars mean. */
export function Readout({ reading, total, span, scale }: ReadoutProps) {
  if (reading) {
    return (
      <p className={styles.readout}>
        <strong>{reading.what}</strong> · {reading.said}
      </p>
    )
  }
  return (
    <p className={`${styles.readout} ${styles.legend}`}>
      <Key level="errors">{counted(total.errors, 'error')}</Key>
      <Key level="warnings">{counted(total.warnings, 'warning')}</Key>
      {total.others > 0 && <Key level="others">{counted(total.others, 'other')}</Key>}
      <span className={styles.scale}>
        <span className={styles.span}>{span} · </span>
        {scale}
      </span>
    </p>
  )
}

type Part = 'errors' | 'warnings' | 'others'

function Key({ level, children }: { readonly level: Part; readonly children: string }) {
  return (
    <span className={styles.key}>
      <span className={`${styles.swatch} ${styles[`${level}Swatch`]}`} />
      {children}
    </span>
  )
}
