import { CopyButton } from './CopyButton.tsx'
import styles from './PairTable.module.css'

interface PairTableProps {
  /** What the table lists, for those who cannot see where it stands. */
  readonly label: string
  readonly nameColumn: string
  readonly pairs: readonly { readonly name: string; readonly value: string }[]
}

/** Names and their values as a table, in their order and with their repetitions. */
export function PairTable({ label, nameColumn, pairs }: PairTableProps) {
  return (
    <table className={styles.table} aria-label={label}>
      <colgroup>
        <col className={styles.names} />
        <col />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{nameColumn}</th>
          <th scope="col">Value</th>
        </tr>
      </thead>
      <tbody>
        {pairs.map(({ name, value }, index) => (
          // A name may stand twice; the list never changes order.
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={index}>
            <th scope="row">{name}</th>
            <td>
              {value === '' ? <span className={styles.blank}>blank</span> : <bdi>{value}</bdi>}
              {value !== '' && (
                <span className={styles.copy}>
                  <CopyButton what={name} text={value} />
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
