import { type RefObject, useRef } from 'react'
import type { Account } from '../api/account.ts'
import type { Session } from '../api/session.ts'
import type { DeletionDesk } from '../deletion/deletion-desk.ts'
import type { LogEntry } from '../log/entry.ts'
import type { Zone } from '../log/zone.ts'
import type { ListHandle } from '../log-list/list-handle.ts'
import type { Selecting } from '../log-list/selecting.ts'
import type { Muting, ProposeDeletion } from '../muting/muting.ts'
import { useMuting } from '../muting/use-muting.ts'
import { useNow } from '../ui/use-now.ts'
import type { ViewState } from '../url/view-state.ts'
import { useShownZone } from '../zone/shown-zone.ts'
import { useDesk, useDeskState } from './use-desk.ts'
import { type ListedLog, useListedLog } from './use-listed-log.ts'
import { type Loading, useLoading } from './use-loading.ts'
import { useLoadingOn } from './use-loading-on.ts'
import { usePause } from './use-pause.ts'
import { useSelecting } from './use-selecting.ts'

/** What the page's parts are drawn from: the view, the log as it is listed, and what can be done. */
export interface LogPage {
  readonly account: Account
  readonly view: ViewState
  readonly zone: Zone
  /** ms UTC. */
  readonly now: number
  readonly listed: ListedLog
  readonly list: RefObject<ListHandle | null>
  readonly loading: Loading
  /** Goes on loading after the last one listed, and says so; null where all is here. */
  readonly loadOn: (() => string) | null
  /** Null where nothing can be selected. */
  readonly selecting: Selecting | null
  readonly selected: readonly LogEntry[]
  clearSelection(): void
  readonly muting: Muting
  readonly deletion: Deletion
}

/** What the page knows of deleting. */
interface Deletion {
  /** Null until its code has come. */
  readonly desk: DeletionDesk | null
  readonly isDeleting: boolean
  /** Takes entries out of the log; null where deleting is not offered. */
  readonly remove: ((entries: readonly LogEntry[]) => void) | null
  /** The same, after laying them before the person. */
  readonly propose: ProposeDeletion | null
}

/** How often ranges that end now move on, in ms. */
const CLOCK_MS = 30_000

/** From the view and the log to what is on the page. */
export function useLogPage(session: Session, account: Account, view: ViewState): LogPage {
  const now = useNow(CLOCK_MS)
  const zone = useShownZone(view.range)
  const list = useRef<ListHandle>(null)
  const desk = useDesk(account, session.readOnly)
  const { hidden, canDelete, doomed, isDeleting } = useDeskState(desk)
  const muting = useMuting(account.sid, now)
  const pause = usePause(account, view)
  const listed = useListedLog({
    account,
    view,
    zone,
    now,
    hidden,
    muteRules: muting.inForce,
    isStopped: pause.reason !== null,
  })
  const loading = useLoading(account, listed.log, pause)
  const loadOn = useLoadingOn({
    entries: listed.visible.entries,
    open: view.open?.sid ?? null,
    list,
    pause: loading.pause,
    isLoading: listed.log.isLoading,
    goOn: loading.goOn,
  })
  const { selecting, selected, clear } = useSelecting(listed.visible.entries)
  return {
    account,
    view,
    zone,
    now,
    listed,
    list,
    loading,
    loadOn,
    selecting: session.readOnly ? null : { ...selecting, doomed },
    selected,
    clearSelection: clear,
    muting,
    deletion: { desk, isDeleting, ...waysToDelete(canDelete ? desk : null) },
  }
}

function waysToDelete(desk: DeletionDesk | null): Pick<Deletion, 'remove' | 'propose'> {
  if (!desk) return { remove: null, propose: null }
  return {
    remove: (entries) => desk.remove(entries),
    propose: (entries, words) => desk.dryRun.propose({ entries, words, isAll: false }),
  }
}
