import type { ListColumn } from '../log/list-column.ts'
import styles from './NotificationTable.module.css'

const ROWS = Array.from({ length: 14 }, (_, index) => index)

interface SkeletonRowsProps {
  readonly columns: readonly ListColumn[]
  readonly hasSelection: boolean
}

/** Rows of the right shape, until the first ones come. Nothing in them is read aloud. */
export function SkeletonRows({ columns, hasSelection }: SkeletonRowsProps) {
  return ROWS.map((row) => (
    <tr key={row} aria-hidden className={styles.row}>
      {hasSelection && <td className={styles.check} />}
      {columns.map((column) => (
        <td key={column} className={styles[column] ?? styles.plain}>
          <span className={styles.bone} />
        </td>
      ))}
    </tr>
  ))
}
