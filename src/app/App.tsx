import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { openAccount } from '../api/account.ts'
import { AccountContext } from '../api/account-context.ts'
import { failureWords } from '../api/failure-words.ts'
import { sessionQuery } from '../api/log-queries.ts'
import type { Session } from '../api/session.ts'
import { Button } from '../ui/Button.tsx'
import { Panel } from '../ui/Panel.tsx'
import styles from './App.module.css'
import { LogViewer } from './LogViewer.tsx'

/** Finds out whose log this is, and shows it. */
export function App() {
  const { data: session, error, refetch, isFetching } = useQuery(sessionQuery())
  if (session) return <AccountViewer session={session} key={session.accountSid} />
  return (
    <main className={styles.waiting}>
      <h1 className={styles.name}>Twilio Log Viewer</h1>
      {error && !isFetching && <SessionFailure error={error} retry={() => void refetch()} />}
    </main>
  )
}

/** Everything that belongs to one account and lasts a sitting: its lane and its texts. */
function AccountViewer({ session }: { readonly session: Session }) {
  const [account] = useState(() => openAccount(session.accountSid))
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
