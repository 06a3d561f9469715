import { useState } from 'react'
import type { CountedValue, Variable } from '../log/problem/variable-values.ts'
import { exactTerm, withOnly, withTerm } from '../log/query/edit-query.ts'
import { ViewLink } from '../url/ViewLink.tsx'
import { useDrawnView } from '../url/drawn-view.ts'
import styles from './GroupsView.module.css'
import { KIND_WORDS } from './kind-words.ts'

interface GroupValuesProps {
  /** The problem's id. */
  readonly id: string
  /** Counts the values; not called before they are wanted. */
  readonly valuesOf: (id: string) => readonly Variable[]
}

/** Values told of each variable part. */
const MOST = 8

/** What differs between a group's entries, folded away: each value leads to the entries that have it. */
export function GroupValues({ id, valuesOf }: GroupValuesProps) {
  const [isOpen, setOpen] = useState(false)
  const variables = isOpen ? valuesOf(id) : []
  return (
    <details
      className={styles.values}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>What varies</summary>
      {isOpen && variables.length === 0 && <p>Nothing: all entries say the same.</p>}
      <dl>
        {variables.map((variable) => (
          <div key={`${variable.name} ${variable.values[0]?.value}`}>
            <dt>
              {variable.name ?? KIND_WORDS[variable.kind]}{' '}
              <span className={styles.quiet}>
                {variable.values.length.toLocaleString('en')} values
              </span>
            </dt>
            {variable.values.slice(0, MOST).map((value) => (
              <dd key={value.value}>
                <Value id={id} value={value} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  )
}

function Value({
  id,
  value: { value, count },
}: {
  readonly id: string
  readonly value: CountedValue
}) {
  const { search } = useDrawnView()
  const times = <span className={styles.quiet}>× {count.toLocaleString('en')}</span>
  // What is encoded in one text and not in the other could not be searched for in both.
  if (!/^[\w.:@-]{3,}$/.test(value)) {
    return (
      <>
        {value === '' ? 'empty' : value} {times}
      </>
    )
  }
  const ofGroup = withOnly(search, exactTerm('group', id))
  const narrowed = withTerm(ofGroup, { kind: 'text', text: value, isExcluded: false })
  return (
    <>
      <ViewLink change={{ look: 'list', search: narrowed }}>{value}</ViewLink> {times}
    </>
  )
}
