import type { ReactNode } from 'react'
import type { Session } from '../api/session.ts'
import { Late } from '../ui/Late.tsx'
import { lateCode } from '../ui/late-code.ts'
import app from './App.module.css'
import styles from './TopBar.module.css'

const accountChoice = lateCode(() => import('./AccountChoice.tsx'))

interface TopBarProps {
  readonly session: Session
  /** What can be done for the page as a whole, which comes after the first rows. */
  readonly children: ReactNode
}

/** Name, and whose log this is. */
export function TopBar({ session, children }: TopBarProps) {
  return (
    <header className={styles.topBar}>
      <h1 className={app.name}>Twilio Log Viewer</h1>
      <div
        className={styles.account}
        title={`Account ${session.accountSid}, from: ${session.source}`}
      >
        <span className={session.mode === 'demo' ? styles.demo : styles.live}>
          {session.mode === 'demo' ? 'Demo' : 'Live'}
        </span>
        {session.accounts.length === 1 ? (
          <code>{session.accountSid}</code>
        ) : (
          <Late code={accountChoice} renderFailure={() => <code>{session.accountSid}</code>}>
            {({ AccountChoice }) => <AccountChoice session={session} />}
          </Late>
        )}
        {session.readOnly && <span className={styles.readOnly}>read-only</span>}
      </div>
      {children}
    </header>
  )
}

/** As high as the tools. */
export function TopToolsPlace() {
  return <div className={styles.toolsPlace} />
}
