import type { ReactNode } from 'react'
import { CopyButton } from './CopyButton.tsx'
import styles from './PairTable.module.css'

interface NamedValue {
  readonly name: string
  readonly value: string
}

/** Rows that belong together. */
export interface PairGroup {
  /** Null where nothing need be said of them. */
  readonly title: string | null
  readonly pairs: readonly NamedValue[]
}

interface PairTableProps {
  /** What the table lists, for those who cannot see where it stands. */
  readonly label: string
  readonly nameColumn: string
  readonly groups: readonly PairGroup[]
  /** Draws a value that is not blank; else it stands as it is. */
  readonly draw?: (pair: NamedValue) => ReactNode
}

/** Names and their values as a table, in their order and with their repetitions. */
export function PairTable({ label, nameColumn, groups, draw }: PairTableProps) {
  return (
    <table className={styles.table} aria-label={label}>
      <colgroup>
        <col className={styles.names} />
        <col />
      </colgroup>
      <thead className={styles.heads}>
        <tr>
          <th scope="col">{nameColumn}</th>
          <th scope="col">Value</th>
        </tr>
      </thead>
      {groups.map(({ title, pairs }, group) => (
        // Neither groups nor pairs change their order, and a name may stand twice.
        // oxlint-disable-next-line react/no-array-index-key
        <tbody key={group}>
          {title !== null && (
            <tr className={styles.title}>
              <th scope="rowgroup" colSpan={2}>
                {title}
              </th>
            </tr>
          )}
          {pairs.map((pair, index) => (
            // oxlint-disable-next-line react/no-array-index-key
            <PairRow key={index} pair={pair} draw={draw} />
          ))}
        </tbody>
      ))}
    </table>
  )
}

interface PairRowProps {
  readonly pair: NamedValue
  readonly draw: ((pair: NamedValue) => ReactNode) | undefined
}

function PairRow({ pair, draw }: PairRowProps) {
  const { name, value } = pair
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        {value === '' ? (
          <span className={styles.blank}>blank</span>
        ) : (
          <>
            {draw ? draw(pair) : <bdi>{value}</bdi>}
            <span className={styles.copy}>
              <CopyButton what={name} text={value} />
            </span>
          </>
        )}
      </td>
    </tr>
  )
}
