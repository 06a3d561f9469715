import type { ReactNode } from 'react'
import styles from './Panel.module.css'

interface PanelProps {
  readonly title: string
  /** What happened, and what to do next. */
  readonly children: ReactNode
  /** The buttons or links that do it. */
  readonly actions?: ReactNode
  /** Whether it tells of a failure: it is then announced at once. */
  readonly isFailure?: boolean
}

/** What stands in place of content that is not there: why, and what to do next. */
export function Panel({ title, children, actions, isFailure = false }: PanelProps) {
  return (
    <div className={styles.panel} role={isFailure ? 'alert' : 'status'}>
      <h2 className={styles.title}>{title}</h2>
      <div className={styles.words}>{children}</div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
