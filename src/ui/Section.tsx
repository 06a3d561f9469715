import { type ReactNode, useId } from 'react'
import styles from './Section.module.css'

interface SectionProps {
  readonly title: string
  /** A few quiet words beside the title, such as a size. */
  readonly note?: ReactNode
  /** Buttons at the end of the title's line. */
  readonly actions?: ReactNode
  readonly isBusy?: boolean
  readonly children: ReactNode
}

/** A named region with a heading of the third level. */
export function Section({ title, note, actions, isBusy = false, children }: SectionProps) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id} aria-busy={isBusy}>
      <div className={styles.head}>
        <h3 id={id}>{title}</h3>
        {note && <span className={styles.note}>{note}</span>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {children}
    </section>
  )
}
