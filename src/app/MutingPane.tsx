import { Search } from '../log/query/search.ts'
import { visibleEntries } from '../log/visible-entries.ts'
import type { Muting, ProposeDeletion, RuleTime } from '../muting/muting.ts'
import { MutingParts } from '../muting/MutingParts.tsx'
import type { ViewState } from '../url/view-state.ts'
import type { ListedLog } from './use-listed-log.ts'

interface MutingPaneProps {
  readonly muting: Muting
  readonly view: ViewState
  readonly listed: ListedLog
  /** Whether a person has begun to do something else. */
  readonly isSelecting: boolean
  readonly when: RuleTime
  readonly onDelete: ProposeDeletion | null
}

/** What is muted, once there is something to say or to do about it. */
export function MutingPane(props: MutingPaneProps) {
  const { muting, view, listed, isSelecting, when, onDelete } = props
  const isQuiet = muting.rules.length === 0 && muting.panel === null && view.search === ''
  if (isQuiet && view.sharedMutes === null) return null
  const { log, filter, visible, titles, problems } = listed
  const find = (text: string) => {
    const search = new Search(text, { titles, problems })
    return visibleEntries(log.logs, { ...filter, search, mutes: null }).entries
  }
  return (
    <MutingParts
      muting={muting}
      view={view}
      isSelecting={isSelecting}
      found={{ muted: visible.muted, find }}
      onDelete={onDelete}
      when={when}
    />
  )
}
