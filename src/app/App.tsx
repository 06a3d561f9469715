import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Suspense, useDeferredValue, useMemo } from 'react'
import { accountOf } from '../api/account.ts'
import { AccountContext } from '../api/account-context.ts'
import { sessionQuery } from '../api/log-queries.ts'
import type { Session } from '../api/session.ts'
import { useViewState } from '../url/address-bar.ts'
import { DrawnViewContext, useViewToDraw } from '../url/drawn-view.ts'
import { Late } from '../ui/Late.tsx'
import { lateCode } from '../ui/late-code.ts'
import styles from './App.module.css'
import { LogViewer } from './LogViewer.tsx'
import { shownSession } from './shown-session.ts'

const sessionFailure = lateCode(() => import('./SessionFailure.tsx'))

/** Finds out whose log this is, and shows it. */
export function App() {
  const { data: session, error, refetch, isFetching } = useQuery(sessionQuery())
  const { account } = useViewState()
  if (session) {
    const { accountSid } = shownSession(session, account)
    return <AccountViewer session={session} accountSid={accountSid} key={accountSid} />
  }
  return (
    <main className={styles.waiting}>
      <h1 className={styles.name}>Twilio Log Viewer</h1>
      {error && !isFetching && (
        <Late code={sessionFailure}>
          {({ SessionFailure }) => <SessionFailure error={error} retry={() => void refetch()} />}
        </Late>
      )}
    </main>
  )
}

/** Everything that belongs to one account and lasts a sitting: its lane and its texts. */
function AccountViewer({ session, accountSid }: AccountViewerProps) {
  const account = accountOf(useQueryClient(), accountSid)
  const shown = useMemo(() => shownSession(session, accountSid), [session, accountSid])
  const view = useViewToDraw()
  // A hundred links lead somewhere else when an entry is opened: after it stands there.
  const linked = useDeferredValue(view)
  return (
    <AccountContext value={account}>
      <DrawnViewContext value={linked}>
        <Suspense>
          <LogViewer session={shown} account={account} view={view} />
        </Suspense>
      </DrawnViewContext>
    </AccountContext>
  )
}

interface AccountViewerProps {
  readonly session: Session
  readonly accountSid: string
}
