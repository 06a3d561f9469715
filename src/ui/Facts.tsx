import type { ReactNode } from 'react'
import styles from './Facts.module.css'

interface FactsProps {
  readonly children: ReactNode
}

/** A definition list of {@link Fact}s, names and values side by side. */
export function Facts({ children }: FactsProps) {
  return <dl className={styles.facts}>{children}</dl>
}

interface FactProps {
  readonly name: string
  /** Null or empty where there is nothing to tell. */
  readonly children: ReactNode
}

export function Fact({ name, children }: FactProps) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children ?? <span className={styles.nothing}>None</span>}</dd>
    </div>
  )
}
