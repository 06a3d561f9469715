import { useMemo, useState } from 'react'
import type { EntryList } from '../log/entry-list.ts'
import type { LogTexts } from '../log/log-texts.ts'
import { problemsOf } from '../log/problem/log-problems.ts'
import { problemGroups } from '../log/problem/problem-groups.ts'
import type { Titles } from '../log/search.ts'
import type { Zone } from '../log/zone.ts'
import { Button } from '../ui/Button.tsx'
import { GROUP_ORDERS, type GroupOrder, judgedGroups } from './group-order.ts'
import { GroupRow, type GroupsScene } from './GroupRow.tsx'
import styles from './GroupsView.module.css'
import { useLearning } from './use-learning.ts'

interface GroupsViewProps {
  readonly entries: EntryList
  readonly texts: LogTexts
  /** The range's ends, ms UTC. */
  readonly span: { readonly start: number; readonly end: number }
  readonly zone: Zone
  readonly titles: Titles
}

/** Bars of a sparkline. */
const PARTS = 32
const DAY_MS = 86_400_000
/** Groups drawn at first, and more at each wish. */
const STEP = 100

/** The list's entries by problem: which there are, how much of the log they are, what to do. */
export function GroupsView({ entries, texts, span, zone, titles }: GroupsViewProps) {
  const problems = problemsOf(texts)
  const unknown = useLearning(entries, problems)
  const [order, setOrder] = useState<GroupOrder>('gain')
  const [shown, setShown] = useState(STEP)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const { start, end } = span
  const groups = useMemo(
    () => (unknown > 0 ? [] : problemGroups(entries, problems, { start, end, parts: PARTS })),
    [unknown, entries, problems, start, end],
  )
  const judged = useMemo(() => judgedGroups(groups, order), [groups, order])
  if (unknown > 0) return <Learning unknown={unknown} />
  const scene: GroupsScene = {
    zone,
    titles,
    total: entries.length,
    days: Math.max(1, (end - start) / DAY_MS),
  }
  const toggle = (id: string) => {
    const next = new Set(selected)
    if (!next.delete(id)) next.add(id)
    setSelected(next)
  }
  return (
    <div className={styles.view}>
      <div className={styles.bar}>
        <p>
          <strong>{judged.length.toLocaleString('en')}</strong>{' '}
          {judged.length === 1 ? 'problem' : 'problems'} in {entries.length.toLocaleString('en')}{' '}
          listed notifications
        </p>
        <OrderChoice order={order} onChoose={setOrder} />
      </div>
      <table className={styles.table} aria-label="Groups">
        <thead>
          <tr>
            <th scope="col" className={styles.check}>
              <span className={styles.hiddenWords}>Selected</span>
            </th>
            <th scope="col">Problem</th>
            <th scope="col">Levels</th>
            <th scope="col">Count</th>
            <th scope="col">Per day</th>
            <th scope="col">Over time</th>
            <th scope="col">Last seen</th>
            <th scope="col">Outlook</th>
          </tr>
        </thead>
        <tbody>
          {judged.slice(0, shown).map((group) => (
            <GroupRow
              key={group.problem.id}
              group={group}
              scene={scene}
              isSelected={selected.has(group.problem.id)}
              onToggle={() => toggle(group.problem.id)}
            />
          ))}
        </tbody>
      </table>
      {judged.length > shown && (
        <Button className={styles.more} onClick={() => setShown(shown + STEP)}>
          Show {Math.min(STEP, judged.length - shown)} more of {judged.length.toLocaleString('en')}{' '}
          problems
        </Button>
      )}
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

interface OrderChoiceProps {
  readonly order: GroupOrder
  onChoose(order: GroupOrder): void
}

function OrderChoice({ order, onChoose }: OrderChoiceProps) {
  return (
    <label className={styles.order}>
      Sort by{' '}
      <select
        value={order}
        onChange={({ target }) => {
          for (const name of ['gain', 'count', 'newest', 'code'] as const)
            if (name === target.value) onChoose(name)
        }}
      >
        {Object.entries(GROUP_ORDERS).map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}
