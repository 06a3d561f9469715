import { BellOff, EyeOff, Trash2 } from 'lucide-react'
import type { LogEntry } from '../log/entry.ts'
import type { Problem } from '../log/problem/problem.ts'
import { Button } from '../ui/Button.tsx'
import type { JudgedGroup } from './group-order.ts'
import styles from './GroupsView.module.css'

/** What can be done with groups. */
export interface GroupActions {
  /** Lays the deletion of exactly these entries before the person; null where it is not offered. */
  readonly onDelete: ((entries: readonly LogEntry[], words: string) => void) | null
  /** Hides what this search finds at once, until it is taken back. */
  readonly onHide: (search: string, reason: string) => void
  /** Asks for how long and why to mute what this search finds. */
  readonly onMute: (search: string, reason: string) => void
}

interface GroupsBarProps {
  /** The selected groups, one at least. */
  readonly groups: readonly JudgedGroup[]
  readonly actions: GroupActions
  /** Their entries, as they are listed now. */
  readonly entriesOf: (groups: readonly JudgedGroup[]) => readonly LogEntry[]
  onClear(): void
}

/** What is selected, and what can be done with it. */
export function GroupsBar({ groups, actions, entriesOf, onClear }: GroupsBarProps) {
  const { onDelete, onHide, onMute } = actions
  const count = groups.reduce((sum, group) => sum + group.count, 0)
  const search = `group:${groups.map(({ problem }) => problem.id).join()}`
  const what = groups.map(({ problem }) => problemWords(problem)).join('; ')
  const thenClear = (act: () => void) => () => {
    act()
    onClear()
  }
  return (
    <div className={styles.selection} role="group" aria-label="Selected groups">
      <p>
        <strong>{groups.length}</strong> {groups.length === 1 ? 'group' : 'groups'},{' '}
        <strong>{count.toLocaleString('en')}</strong>{' '}
        {count === 1 ? 'notification' : 'notifications'}
      </p>
      {onDelete ? (
        <Button tone="danger" onClick={() => onDelete(entriesOf(groups), groupWords(groups))}>
          <Trash2 aria-hidden />
          Delete…
        </Button>
      ) : (
        <Button onClick={thenClear(() => onHide(search, what))}>
          <EyeOff aria-hidden />
          Hide here
        </Button>
      )}
      <Button onClick={thenClear(() => onMute(search, what))}>
        <BellOff aria-hidden />
        Mute…
      </Button>
      <Button tone="quiet" onClick={onClear}>
        Clear selection
      </Button>
    </div>
  )
}

/** Which entries these are: `all that is listed of the group “15003 …”`. */
function groupWords(groups: readonly JudgedGroup[]): string {
  const [first] = groups
  if (groups.length > 1 || !first) return `all that is listed of ${groups.length} groups`
  return `all that is listed of the group “${problemWords(first.problem)}”`
}

/** A problem in a few words, by which a person knows it again in the list of rules. */
function problemWords({ errorCode, message, address }: Problem): string {
  const [said, asked] = [message, address].map((parts) => parts.map(({ text }) => text).join(''))
  return [errorCode, shortened(said || asked || 'no message')].filter(Boolean).join(' ')
}

const MOST_LETTERS = 80

function shortened(text: string): string {
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS - 1)}…` : text
}
