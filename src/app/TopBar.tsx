import { RefreshCw } from 'lucide-react'
import { type ReactNode, Suspense } from 'react'
import type { Session } from '../api/session.ts'
import type { Zone } from '../log/zone.ts'
import { AfterFirstRows } from '../ui/AfterFirstRows.tsx'
import { Button } from '../ui/Button.tsx'
import { Word } from '../ui/Word.tsx'
import { ZoneMenu } from '../zone/ZoneMenu.tsx'
import styles from './App.module.css'
import { AccountChoice, LiveChoice } from './lazy-parts.ts'
import { MaskSign } from './MaskSign.tsx'

interface TopBarProps {
  readonly session: Session
  readonly zone: Zone
  readonly now: number
  readonly isLoading: boolean
  onRefresh(): void
  /** What else stands in the bar. */
  readonly children?: ReactNode
}

/** Name, whose log this is, in which zone its times are, and the way to the newest entries. */
export function TopBar({ session, zone, now, isLoading, onRefresh, children }: TopBarProps) {
  return (
    <header className={styles.topBar}>
      <h1 className={styles.name}>Twilio Log Viewer</h1>
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
          <Suspense>
            <AccountChoice session={session} />
          </Suspense>
        )}
        {session.readOnly && <span className={styles.readOnly}>read-only</span>}
      </div>
      <div className={styles.zone}>
        <ZoneMenu zone={zone} now={now} />
      </div>
      <MaskSign />
      <AfterFirstRows fallback={<span className={styles.liveChoice} />}>
        <LiveChoice />
      </AfterFirstRows>
      <Button onClick={onRefresh} disabled={isLoading} title="Ask Twilio for newer notifications">
        <RefreshCw size={14} aria-hidden className={isLoading ? styles.turning : undefined} />
        <Word>Refresh</Word>
      </Button>
      {children}
    </header>
  )
}
