import { useRef } from 'react'
import type { Account } from '../api/account.ts'
import type { Session } from '../api/session.ts'
import type { DeletionDesk } from '../deletion/deletion-desk.ts'
import type { ListHandle } from '../log-list/list-handle.ts'
import { useMuting } from '../muting/use-muting.ts'
import { useNow } from '../ui/use-now.ts'
import type { ViewState } from '../url/view-state.ts'
import { useShownZone } from '../zone/shown-zone.ts'
import type { Deletion, LogPage } from './log-page.ts'
import { useDesk, useDeskState } from './use-desk.ts'
import { useListedLog } from './use-listed-log.ts'
import { useLoading } from './use-loading.ts'
import { useLoadingOn } from './use-loading-on.ts'
import { usePause } from './use-pause.ts'
import { useSelecting } from './use-selecting.ts'

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
