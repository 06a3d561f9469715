import styles from './NotificationTable.module.css'

const COLUMNS = ['time', 'level', 'code', 'message', 'request', 'call'] as const
const ROWS = Array.from({ length: 14 }, (_, index) => index)

/** Rows of the right shape, until the first ones come. Nothing in them is read aloud. */
export function SkeletonRows({ hasSelection }: { readonly hasSelection: boolean }) {
  return ROWS.map((row) => (
    <tr key={row} aria-hidden className={`${styles.row} ${styles.skeleton}`}>
      {hasSelection && <td className={styles.check} />}
      {COLUMNS.map((column) => (
        <td key={column} className={styles[column]}>
          <span className={styles.bone} />
        </td>
      ))}
    </tr>
  ))
}
