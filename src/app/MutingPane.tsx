import type { Muting, ProposeDeletion, RuleTime } from '../muting/muting.ts'
import { AfterFirstRows } from '../ui/AfterFirstRows.tsx'
import type { ViewState } from '../url/view-state.ts'
import { MutingParts } from './lazy-parts.ts'
import type { ListedLog } from './use-listed-log.ts'

interface MutingPaneProps {
  readonly muting: Muting
  readonly view: ViewState
  readonly listed: ListedLog
  readonly when: RuleTime
  readonly onDelete: ProposeDeletion | null
}

/** What is muted, once there is something to say or to do about it. */
export function MutingPane({ muting, view, listed, when, onDelete }: MutingPaneProps) {
  const isQuiet = muting.rules.length === 0 && muting.panel === null && view.search === ''
  if (isQuiet && view.sharedMutes === null) return null
  return (
    <AfterFirstRows>
      <MutingParts
        muting={muting}
        view={view}
        found={{ muted: listed.visible.muted, find: listed.find }}
        onDelete={onDelete}
        when={when}
      />
    </AfterFirstRows>
  )
}
