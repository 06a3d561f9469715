import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useAccount } from '../api/account-context.ts'
import { callQuery } from '../api/detail-queries.ts'
import type { LogEntry } from '../log/entry.ts'
import type { Titles } from '../log/headline.ts'
import type { Zone } from '../log/zone.ts'
import { Button } from '../ui/Button.tsx'
import { Section } from '../ui/Section.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { AskFailure } from './AskFailure.tsx'
import type { Discretion } from '../log/mask/mask.ts'
import { maskRow } from '../log/mask/mask-entry.ts'
import { CallNotificationLink } from './CallNotificationLink.tsx'
import { CallTimeline } from './CallTimeline.tsx'
import styles from './CallNotifications.module.css'
import { nearest } from './nearest.ts'

interface CallNotificationsProps {
  readonly callSid: string
  /** The one that stands open. */
  readonly current: LogEntry
  readonly discretion: Discretion
  readonly titles: Titles
  readonly zone: Zone
}

/** Everything else that Twilio noted about the same call, newest first. */
export function CallNotifications({ callSid, current, ...props }: CallNotificationsProps) {
  const { data, error, isFetching, refetch } = useQuery(callQuery(useAccount(), callSid))
  const others = data?.filter(({ sid }) => sid !== current.sid)
  return (
    <Section
      title="Other notifications of this call"
      isBusy={!data && isFetching}
      note={others && others.length > 0 && others.length.toLocaleString('en-US')}
    >
      {!data && (!error || isFetching) && (
        <>
          <p className={styles.quiet}>Loading…</p>
          <Skeleton lines={2} />
        </>
      )}
      {!data && error && !isFetching && (
        <AskFailure error={error} onTryAgain={() => void refetch()} />
      )}
      {others?.length === 0 && <p className={styles.quiet}>This is the only one.</p>}
      {data && others && others.length > 0 && (
        <EntryList entries={data} callSid={callSid} current={current} {...props} />
      )}
    </Section>
  )
}

interface EntryListProps extends CallNotificationsProps {
  readonly entries: readonly LogEntry[]
}

/** More are listed when a person asks for them: few calls have as many. */
const LISTED = 12

function EntryList({ entries, current, discretion, ...shared }: EntryListProps) {
  const [isWhole, setWhole] = useState(false)
  const most = isWhole ? entries.length : LISTED
  const listed = nearest(entries, ({ sid }) => sid === current.sid, most)
  return (
    <>
      <CallTimeline
        entries={entries}
        callSid={shared.callSid}
        current={current}
        zone={shared.zone}
      />
      <ol className={styles.list}>
        {listed.map((entry) => (
          <li key={entry.sid}>
            <CallNotificationLink
              entry={maskRow(entry, discretion)}
              current={current}
              {...shared}
            />
          </li>
        ))}
      </ol>
      {listed.length < entries.length && (
        <Button tone="quiet" onClick={() => setWhole(true)}>
          Show all {entries.length.toLocaleString('en-US')}
        </Button>
      )}
    </>
  )
}
