import { useQuery } from '@tanstack/react-query'
import { useAccount } from '../api/account-context.ts'
import { callQuery } from '../api/log-queries.ts'
import type { LogEntry } from '../log/entry.ts'
import type { Titles } from '../log/search.ts'
import type { Zone } from '../log/zone.ts'
import { Section } from '../ui/Section.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { AskFailure } from './AskFailure.tsx'
import type { Discretion } from '../log/mask/mask.ts'
import { maskRow } from '../log/mask/mask-entry.ts'
import { CallNotificationLink } from './CallNotificationLink.tsx'
import styles from './CallNotifications.module.css'

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

function EntryList({ entries, current, discretion, ...shared }: EntryListProps) {
  return (
    <ol className={styles.list}>
      {entries.map((entry) => (
        <li key={entry.sid}>
          <CallNotificationLink entry={maskRow(entry, discretion)} current={current} {...shared} />
        </li>
      ))}
    </ol>
  )
}
