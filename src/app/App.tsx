import { useQuery, useQueryClient } from '@tanstack/react-query'
import { accountOf } from '../api/account.ts'
import { AccountContext } from '../api/account-context.ts'
import { failureWords } from '../api/failure-words.ts'
import { sessionQuery } from '../api/log-queries.ts'
import type { Session } from '../api/session.ts'
import { Button } from '../ui/Button.tsx'
import { Panel } from '../ui/Panel.tsx'
import { useViewState } from '../url/address-bar.ts'
import styles from './App.module.css'
import { LogViewer } from './LogViewer.tsx'
import { shownSession } from './shown-session.ts'

/** Finds out whose log this is, and shows it. */
export function App() {
  const { data: session, error, refetch, isFetching } = useQuery(sessionQuery())
  const { account } = useViewState()
  if (session) {
    const shown = shownSession(session, account)
    return <AccountViewer session={shown} key={shown.accountSid} />
  }
  return (
    <main className={styles.waiting}>
      <h1 className={styles.name}>Twilio Log Viewer</h1>
      {error && !isFetching && <SessionFailure error={error} retry={() => void refetch()} />}
    </main>
  )
}

/** Everything that belongs to one account and lasts a sitting: its lane and its texts. */
function AccountViewer({ session }: { readonly session: Session }) {
  const account = accountOf(useQueryClient(), session.accountSid)
  return (
    <AccountContext value={account}>
      <LogViewer session={session} account={account} />
    </AccountContext>
  )
}

function SessionFailure({ error, retry }: { readonly error: Error; retry(): void }) {
  const { title, said } = failureWords(error)
  return (
    <Panel
      title={title}
      isFailure
      actions={
        <Button tone="primary" onClick={retry}>
          Try again
        </Button>
      }
    >
      <p>{said}</p>
    </Panel>
  )
}
