import type { Zone } from '../log/zone.ts'
import type { ViewState } from '../url/view-state.ts'
import { MutedCount } from './MutedCount.tsx'
import type { Muting } from './muting.ts'
import { RuleForm } from './RuleForm.tsx'
import { RuleList } from './RuleList.tsx'
import { SharedRules } from './SharedRules.tsx'

interface MutingPartsProps {
  readonly muting: Muting
  readonly view: ViewState
  readonly found: {
    /** How many of what the search finds are muted. */
    readonly muted: number
    /** How many of what is loaded a search finds. */
    readonly countOf: (search: string) => number
  }
  readonly zone: Zone
  /** ms UTC. */
  readonly now: number
}

/** How much is muted, and what of muting stands open before the list. */
export function MutingParts({ muting, view, found, zone, now }: MutingPartsProps) {
  const { panel } = muting
  return (
    <>
      <MutedCount muting={muting} view={view} muted={found.muted} />
      {panel?.kind === 'draft' && (
        <RuleForm muting={muting} draft={panel.draft} countOf={found.countOf} />
      )}
      {panel?.kind === 'rules' && <RuleList muting={muting} zone={zone} now={now} />}
      {panel === null && view.sharedMutes !== null && (
        <SharedRules shared={view.sharedMutes} add={muting.add} zone={zone} now={now} />
      )}
    </>
  )
}
