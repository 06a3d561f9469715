import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Account } from '../api/account.ts'
import type { Session } from '../api/session.ts'
import { refreshLog, stopLoading } from '../api/use-range-log.ts'
import { Filters } from '../filters/Filters.tsx'
import { systemZone } from '../log/zone.ts'
import type { ListHandle } from '../log-list/NotificationTable.tsx'
import { useNow } from '../ui/use-now.ts'
import { useViewState } from '../url/address-bar.ts'
import styles from './App.module.css'
import { DemoNotice } from './DemoNotice.tsx'
import { ListPane } from './ListPane.tsx'
import { TopBar } from './TopBar.tsx'
import { useListedLog } from './use-listed-log.ts'
import { useSelecting } from './use-selecting.ts'

interface LogViewerProps {
  readonly session: Session
  readonly account: Account
}

/** How often ranges that end now move on, in ms. */
const CLOCK_MS = 30_000

const NOTHING: ReadonlySet<never> = new Set()

/** The whole page: filters over the list, and the open entry beside it. */
export function LogViewer({ session, account }: LogViewerProps) {
  const client = useQueryClient()
  const view = useViewState()
  const now = useNow(CLOCK_MS)
  const [zone] = useState(systemZone)
  const [isStopped, setStopped] = useState(false)
  const list = useRef<ListHandle>(null)
  const listed = useListedLog({ account, view, zone, now, hidden: NOTHING, isStopped })
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
      {session.mode === 'demo' ? <DemoNotice /> : <div />}
      <Filters view={view} zone={zone} now={now} />
      <main className={styles.panes}>
        <ListPane
          list={list}
          listed={listed}
          view={view}
          zone={zone}
          selecting={selection.selecting}
          isStopped={isStopped}
          onStop={stop}
          onGoOn={() => setStopped(false)}
        />
      </main>
    </div>
  )
}
