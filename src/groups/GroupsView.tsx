import { useMemo, useState } from 'react'
import type { EntryList } from '../log/entry-list.ts'
import type { LogTexts } from '../log/log-texts.ts'
import { entriesOfProblems } from '../log/problem/entries-of-problems.ts'
import { problemsOf } from '../log/problem/log-problems.ts'
import { problemGroups } from '../log/problem/problem-groups.ts'
import { variableValues } from '../log/problem/variable-values.ts'
import { type GroupOrder, judgedGroups } from './group-order.ts'
import type { GroupsScene } from './GroupRow.tsx'
import { type GroupActions, GroupsBar } from './GroupsBar.tsx'
import { GroupsTable } from './GroupsTable.tsx'
import styles from './GroupsView.module.css'
import { OrderChoice } from './OrderChoice.tsx'
import { useLearning } from './use-learning.ts'

interface GroupsViewProps {
  readonly entries: EntryList
  readonly texts: LogTexts
  /** The range's ends, ms UTC. */
  readonly span: { readonly start: number; readonly end: number }
  readonly words: Pick<GroupsScene, 'zone' | 'titles'>
  readonly actions: GroupActions
}

/** Bars of a sparkline. */
const PARTS = 32
const DAY_MS = 86_400_000

/** The list's entries by problem: which there are, how much of the log they are, what to do. */
export function GroupsView({ entries, texts, span, words, actions }: GroupsViewProps) {
  const problems = problemsOf(texts)
  const unknown = useLearning(entries, problems)
  const [order, setOrder] = useState<GroupOrder>('gain')
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const { start, end } = span
  const groups = useMemo(
    () => (unknown > 0 ? [] : problemGroups(entries, problems, { start, end, parts: PARTS })),
    [unknown, entries, problems, start, end],
  )
  const judged = useMemo(() => judgedGroups(groups, order), [groups, order])
  if (unknown > 0) return <Learning unknown={unknown} />

  const days = Math.max(1, (end - start) / DAY_MS)
  const chosen = judged.filter(({ problem }) => selected.has(problem.id))
  const toggle = (id: string) => {
    const next = new Set(selected)
    if (!next.delete(id)) next.add(id)
    setSelected(next)
  }
  return (
    <div className={styles.view}>
      <div className={styles.bar}>
        {chosen.length > 0 ? (
          <GroupsBar
            groups={chosen}
            actions={actions}
            entriesOf={(groups) =>
              entriesOfProblems(entries, problems, new Set(groups.map(({ problem }) => problem.id)))
            }
            onClear={() => setSelected(new Set())}
          />
        ) : (
          <p>
            <strong>{judged.length.toLocaleString('en')}</strong>{' '}
            {judged.length === 1 ? 'problem' : 'problems'} in {entries.length.toLocaleString('en')}{' '}
            listed notifications
          </p>
        )}
        <OrderChoice order={order} onChoose={setOrder} />
      </div>
      <GroupsTable
        groups={judged}
        scene={{
          ...words,
          total: entries.length,
          days,
          valuesOf: (id) => variableValues(entries, problems, id),
        }}
        selected={selected}
        onToggle={toggle}
      />
    </div>
  )
}

function Learning({ unknown }: { readonly unknown: number }) {
  return (
    <p className={styles.learning} role="status">
      Looking at {unknown.toLocaleString('en')} more notifications…
    </p>
  )
}
