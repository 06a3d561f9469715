import type { ViewState } from '../url/view-state.ts'
import { MutedCount } from './MutedCount.tsx'
import type { Found, Muting, ProposeDeletion, RuleTime } from './muting.ts'
import { RuleForm } from './RuleForm.tsx'
import { RuleList } from './RuleList.tsx'
import { SharedRules } from './SharedRules.tsx'

interface MutingPartsProps {
  readonly muting: Muting
  readonly view: ViewState
  readonly isSelecting: boolean
  readonly found: Found
  readonly when: RuleTime
  /** Null where deleting is not offered. */
  readonly onDelete: ProposeDeletion | null
}

/** How much is muted, and what of muting stands open before the list. */
export function MutingParts(props: MutingPartsProps) {
  const { muting, view, isSelecting, found, when, onDelete } = props
  const { panel } = muting
  return (
    <>
      <MutedCount muting={muting} view={view} muted={found.muted} isSelecting={isSelecting} />
      {panel?.kind === 'draft' && (
        <RuleForm
          muting={muting}
          draft={panel.draft}
          countOf={(search) => found.find(search).length}
        />
      )}
      {panel?.kind === 'rules' && (
        <RuleList muting={muting} when={when} found={found} onDelete={onDelete} />
      )}
      {panel === null && view.sharedMutes !== null && (
        <SharedRules shared={view.sharedMutes} add={muting.add} when={when} />
      )}
    </>
  )
}
