import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Account } from '../api/account.ts'
import type { Session } from '../api/session.ts'
import { refreshLog, stopLoading } from '../api/use-range-log.ts'
import type { DeletionDesk } from '../deletion/deletion-desk.ts'
import { DeletionStatus } from '../deletion/DeletionStatus.tsx'
import { SelectionActions } from '../deletion/SelectionActions.tsx'
import { useDeletionDesk } from '../deletion/use-deletion-desk.ts'
import { Filters } from '../filters/Filters.tsx'
import { systemZone } from '../log/zone.ts'
import type { ListHandle } from '../log-list/NotificationTable.tsx'
import { useNow } from '../ui/use-now.ts'
import { useViewState } from '../url/address-bar.ts'
import styles from './App.module.css'
import { DemoNotice } from './DemoNotice.tsx'
import { DetailPane } from './DetailPane.tsx'
import { ListPane } from './ListPane.tsx'
import { TopBar } from './TopBar.tsx'
import { useListedLog } from './use-listed-log.ts'
import { useSelecting } from './use-selecting.ts'

interface LogViewerProps {
  readonly session: Session
  readonly account: Account
  readonly desk: DeletionDesk
}

/** How often ranges that end now move on, in ms. */
const CLOCK_MS = 30_000

/** The whole page: filters over the list, the open entry beside it, deletions below. */
export function LogViewer({ session, account, desk }: LogViewerProps) {
  const client = useQueryClient()
  const view = useViewState()
  const now = useNow(CLOCK_MS)
  const [zone] = useState(systemZone)
  const [isStopped, setStopped] = useState(false)
  const list = useRef<ListHandle>(null)
  const hidden = useDeletionDesk(desk, (state) => state.hidden)
  const listed = useListedLog({ account, view, zone, now, hidden, isStopped })
  const selection = useSelecting(listed.visible.entries)

  const stop = () => {
    setStopped(true)
    void stopLoading(client, account)
  }
  const refresh = () => {
    setStopped(false)
    void refreshLog(client, account)
  }
  return (
    <div className={styles.viewer}>
      <TopBar
        session={session}
        zone={zone}
        now={now}
        isLoading={listed.log.isLoading}
        onRefresh={refresh}
      />
      {session.mode === 'demo' && <DemoNotice />}
      <Filters view={view} zone={zone} now={now} />
      <main className={styles.panes}>
        <ListPane
          list={list}
          listed={listed}
          view={view}
          zone={zone}
          selecting={session.readOnly ? null : selection.selecting}
          isStopped={isStopped}
          onStop={stop}
          onGoOn={() => setStopped(false)}
        >
          <SelectionActions entries={selection.selected} desk={desk} onClear={selection.clear} />
        </ListPane>
        {view.open && (
          <DetailPane
            open={view.open}
            entries={listed.visible.entries}
            zone={zone}
            now={now}
            desk={desk}
            list={list}
          />
        )}
      </main>
      <DeletionStatus desk={desk} />
    </div>
  )
}
