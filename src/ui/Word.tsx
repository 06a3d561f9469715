import styles from './Word.module.css'

/** The word beside a button's icon. On a phone the icon is enough for the eye; it stays the name. */
export function Word({ children }: { readonly children: string }) {
  return <span className={styles.word}>{children}</span>
}
