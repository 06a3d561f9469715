import type { RefObject } from 'react'
import type { ListHandle } from '../log-list/list-handle.ts'
import { LiveStatus } from '../live/LiveStatus.tsx'
import type { ListedLog } from './use-listed-log.ts'

interface LivePartProps {
  readonly list: RefObject<ListHandle | null>
  readonly listed: ListedLog
  /** ms UTC. */
  readonly now: number
  readonly isSelecting: boolean
  readonly isDeleting: boolean
}

/** What is new, beside the list that it will be in. */
export function LivePart({ list, ...situation }: LivePartProps) {
  const { listed } = situation
  const showBeginning = () => {
    const first = listed.visible.entries.sidAt(0)
    if (first) list.current?.showEntry(first)
  }
  return <LiveStatus listed={listed} hold={holdOf(situation)} onShow={showBeginning} />
}

/** Why live is not to ask at this moment, as the end of “Live waits …”; null where it may. */
function holdOf(situation: Omit<LivePartProps, 'list'>): string | null {
  const { listed, now, isSelecting, isDeleting } = situation
  const { range, log } = listed
  if (range.end !== null && range.end <= now) return 'since the range has ended'
  if (log.isLoading || log.days[0]?.standing !== 'complete') return 'until today is loaded'
  if (isDeleting) return 'while a deletion is under way'
  return isSelecting ? 'while rows are selected' : null
}
