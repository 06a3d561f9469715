import { Section } from '../../ui/Section.tsx'
import styles from './Comparison.module.css'
import type { BodyComparison } from './compare-bodies.ts'
import { type DiffRow, MOST_ROWS } from './diff-rows.ts'

interface BodyDifferenceProps {
  readonly body: BodyComparison
}

/** The lines of both response bodies that differ, and a few around them. */
export function BodyDifference({ body }: BodyDifferenceProps) {
  if (body.is === 'same') return <Section title="Response body">The same in both.</Section>
  const { rows, removed, added, isLaidOut, isCut } = body
  return (
    <Section
      title="Response body"
      note={`${lineWords(removed)} only before, ${lineWords(added)} only after`}
    >
      {isLaidOut && <p className={styles.note}>Both are laid out anew: they came on long lines.</p>}
      {isCut && <p className={styles.note}>They are long: only their beginnings are compared.</p>}
      <div className={styles.body}>
        <table className={styles.lines} aria-label="Lines of the response bodies">
          <thead className={styles.unseen}>
            <tr>
              <th scope="col">Line before</th>
              <th scope="col">Line after</th>
              <th scope="col">Difference</th>
              <th scope="col">Text</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              // Lines keep their order.
              // oxlint-disable-next-line react/no-array-index-key
              <Line key={index} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length === MOST_ROWS && (
        <p className={styles.note}>
          The first {MOST_ROWS.toLocaleString('en-US')} lines are shown. Open each to see the rest.
        </p>
      )}
    </Section>
  )
}

function lineWords(count: number): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? 'line' : 'lines'}`
}

const SIGNS = {
  same: { sign: '', words: 'in both' },
  removed: { sign: '−', words: 'only before' },
  added: { sign: '+', words: 'only after' },
} as const

/** In UTF-16 units: of a longer line the beginning is drawn. */
const LONGEST = 2_000

function Line({ row }: { readonly row: DiffRow }) {
  if (row.kind === 'gap') {
    return (
      <tr className={styles.gap}>
        <td colSpan={4}>{lineWords(row.count)} that are the same</td>
      </tr>
    )
  }
  const { sign, words } = SIGNS[row.kind]
  const rest = row.text.length - LONGEST
  return (
    <tr className={styles[row.kind]}>
      <td className={styles.number}>{row.before}</td>
      <td className={styles.number}>{row.after}</td>
      <td className={styles.mark}>
        <span aria-hidden>{sign}</span>
        <span className={styles.unseen}>{words}</span>
      </td>
      <td className={styles.text}>
        {row.text.slice(0, LONGEST)}
        {rest > 0 && (
          <span className={styles.nothing}> … and {rest.toLocaleString('en-US')} more</span>
        )}
      </td>
    </tr>
  )
}
