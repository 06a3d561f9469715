import { useState } from 'react'
import { Button } from '../ui/Button.tsx'
import type { JudgedGroup } from './group-order.ts'
import { GroupRow, type GroupsScene } from './GroupRow.tsx'
import styles from './GroupsView.module.css'

interface GroupsTableProps {
  readonly groups: readonly JudgedGroup[]
  readonly scene: GroupsScene
  /** By their problems' ids. */
  readonly selected: ReadonlySet<string>
  onToggle(id: string): void
}

/** Groups drawn at first, and more at each wish. */
const STEP = 100

/** The groups in their order, a row each. */
export function GroupsTable({ groups, scene, selected, onToggle }: GroupsTableProps) {
  const [shown, setShown] = useState(STEP)
  return (
    <>
      <table className={styles.table} aria-label="Groups">
        <thead>
          <tr>
            <th scope="col" className={styles.check}>
              <span className={styles.hiddenWords}>Selected</span>
            </th>
            <th scope="col">Problem</th>
            <th scope="col" className={styles.levels}>
              Levels
            </th>
            <th scope="col" className={styles.count}>
              Count
            </th>
            <th scope="col" className={styles.perDay}>
              Per day
            </th>
            <th scope="col" className={styles.trend}>
              Over time
            </th>
            <th scope="col" className={styles.seen}>
              Last seen
            </th>
            <th scope="col" className={styles.outlook}>
              Outlook
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.slice(0, shown).map((group) => (
            <GroupRow
              key={group.problem.id}
              group={group}
              scene={scene}
              isSelected={selected.has(group.problem.id)}
              onToggle={() => onToggle(group.problem.id)}
            />
          ))}
        </tbody>
      </table>
      {groups.length > shown && (
        <Button className={styles.more} onClick={() => setShown(shown + STEP)}>
          Show {Math.min(STEP, groups.length - shown)} more of {groups.length.toLocaleString('en')}{' '}
          problems
        </Button>
      )}
    </>
  )
}
