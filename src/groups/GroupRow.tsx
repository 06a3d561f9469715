import { clockTime, shortDate } from '../log/moment.ts'
import type { Variable } from '../log/problem/variable-values.ts'
import type { Zone } from '../log/zone.ts'
import { SeverityMark } from '../ui/SeverityMark.tsx'
import type { JudgedGroup } from './group-order.ts'
import styles from './GroupsView.module.css'
import { PROSPECT_WORDS } from './prospect-words.ts'
import { GroupTitle } from './GroupTitle.tsx'
import { GroupValues } from './GroupValues.tsx'
import { Sparkline } from './Sparkline.tsx'

/** What is the same for all rows. */
export interface GroupsScene {
  readonly zone: Zone
  /** Titles of error codes. */
  readonly titles: ReadonlyMap<string, string>
  /** How many entries there are in all groups together. */
  readonly total: number
  /** The values of a problem's variable parts, by its id. */
  readonly valuesOf: (id: string) => readonly Variable[]
  /** The length of the range, in days: 1 at least. */
  readonly days: number
}

interface GroupRowProps {
  readonly group: JudgedGroup
  readonly scene: GroupsScene
  readonly isSelected: boolean
  onToggle(): void
}

/** A group's row: what it is, how much, when, and whether it matters. */
export function GroupRow({ group, scene, isSelected, onToggle }: GroupRowProps) {
  const { problem, count, errors, warnings, firstAt, lastAt, outlook, overTime } = group
  const { zone, total, days } = scene
  const rest = count - errors - warnings
  return (
    <tr className={isSelected ? styles.selected : undefined}>
      <td className={styles.check}>
        <label>
          <input
            type="checkbox"
            aria-label={`Select the group ${problem.errorCode ?? ''} ${problem.id}`}
            checked={isSelected}
            onChange={onToggle}
          />
        </label>
      </td>
      <th scope="row" className={styles.what}>
        <GroupTitle problem={problem} titles={scene.titles} />
        {[...problem.message, ...problem.address].some(({ kind }) => kind !== null) && (
          <GroupValues id={problem.id} valuesOf={scene.valuesOf} />
        )}
      </th>
      <td className={styles.levels}>
        {errors > 0 && <SeverityMark severity="error" word={counted(errors, 'error')} />}
        {warnings > 0 && <SeverityMark severity="warning" word={counted(warnings, 'warning')} />}
        {rest > 0 && <SeverityMark severity="notice" word={counted(rest, 'other')} />}
      </td>
      <td className={styles.count}>
        <strong>{count.toLocaleString('en')}</strong>
        <span className={styles.quiet}>{shareWords(count / total)}</span>
      </td>
      <td className={styles.perDay}>{perDay(count / days)}</td>
      <td className={styles.trend}>
        <Sparkline counts={overTime} label={`Over time, at most ${Math.max(...overTime)} a bar`} />
      </td>
      <td className={styles.seen}>
        <span>{momentWords(lastAt, zone)}</span>
        <span className={styles.quiet}>since {momentWords(firstAt, zone)}</span>
      </td>
      <td className={styles.outlook}>
        <span className={styles[outlook.prospect]}>{PROSPECT_WORDS[outlook.prospect]}</span>
        <span className={styles.quiet}>{outlook.reason}</span>
      </td>
    </tr>
  )
}

function counted(count: number, word: string): string {
  return `${count.toLocaleString('en')} ${word}${count === 1 || word === 'other' ? '' : 's'}`
}

/** `62 %`; a share too small for that is told as such. */
function shareWords(share: number): string {
  return share < 0.01 ? '< 1 %' : `${Math.round(share * 100)} %`
}

function perDay(count: number): string {
  return count < 0.1
    ? '< 0.1'
    : count.toLocaleString('en', { maximumFractionDigits: count < 10 ? 1 : 0 })
}

function momentWords(instant: number | null, zone: Zone): string {
  return instant === null
    ? 'unknown'
    : `${shortDate(instant, zone)}, ${clockTime(instant, zone).slice(0, 5)}`
}
