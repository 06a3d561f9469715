import { Section } from '../../ui/Section.tsx'
import styles from './Comparison.module.css'
import type { ComparedPart } from './compare-entries.ts'
import { type Compared, isSame } from './compare-pairs.ts'

interface DifferenceTableProps {
  readonly part: ComparedPart
  /** Whether the values that are the same are listed too. */
  readonly isAllShown: boolean
}

/** Names and values of both, those that differ marked by a sign and its words. */
export function DifferenceTable({ part, isAllShown }: DifferenceTableProps) {
  const { title, nameColumn, rows } = part
  const shown = isAllShown ? rows : rows.filter((row) => !isSame(row))
  const same = rows.filter(isSame).length
  return (
    <Section title={title} note={sameWords(same, rows.length)}>
      {shown.length > 0 && (
        <table className={styles.table} aria-label={title}>
          <thead>
            <tr>
              <th scope="col">{nameColumn}</th>
              <th scope="col">Before</th>
              <th scope="col">After</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row, index) => (
              // Values keep their order, and a name may stand twice.
              // oxlint-disable-next-line react/no-array-index-key
              <ComparedRow key={index} row={row} />
            ))}
          </tbody>
        </table>
      )}
    </Section>
  )
}

function sameWords(same: number, all: number): string {
  if (all === 0) return 'Neither has any.'
  if (same === all) return `The same in both: ${all.toLocaleString('en-US')}.`
  return `${same.toLocaleString('en-US')} of ${all.toLocaleString('en-US')} are the same`
}

const SIGNS = {
  same: { sign: '', words: '' },
  changed: { sign: '≠', words: 'differs' },
  removed: { sign: '−', words: 'only before' },
  added: { sign: '+', words: 'only after' },
} as const

function ComparedRow({ row }: { readonly row: Compared }) {
  const { name, before, after } = row
  const kind = kindOf(row)
  const { sign, words } = SIGNS[kind]
  return (
    <tr className={styles[kind]}>
      <th scope="row">
        <span className={styles.sign} title={words}>
          <span aria-hidden>{sign}</span>
          <span className={styles.unseen}>{words}</span>
        </span>{' '}
        {name}
      </th>
      <td className={styles.before}>
        <Value value={before} />
      </td>
      <td className={styles.after}>
        <Value value={after} />
      </td>
    </tr>
  )
}

function kindOf({ before, after }: Compared): keyof typeof SIGNS {
  if (before === null) return 'added'
  if (after === null) return 'removed'
  return before === after ? 'same' : 'changed'
}

/** In UTF-16 units: what goes on and on would push all else out of sight. */
const LONGEST = 1_000

function Value({ value }: { readonly value: string | null }) {
  if (value === null) return <span className={styles.nothing}>not there</span>
  if (value === '') return <span className={styles.nothing}>blank</span>
  const rest = value.length - LONGEST
  if (rest <= 0) return <bdi>{value}</bdi>
  return (
    <>
      <bdi>{value.slice(0, LONGEST)}</bdi>{' '}
      <span className={styles.nothing}>… and {rest.toLocaleString('en-US')} characters more</span>
    </>
  )
}
