import type { ComponentProps } from 'react'
import styles from './ProgressBar.module.css'

/** A slim `<progress>`. Its `aria-label` says what of. */
export function ProgressBar(props: ComponentProps<'progress'>) {
  return <progress {...props} className={styles.progress} />
}
