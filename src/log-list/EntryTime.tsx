import type { LogEntry } from '../log/entry.ts'
import { clockTime, shortDate } from '../log/moment.ts'
import type { Zone } from '../log/zone.ts'
import styles from './NotificationTable.module.css'

interface EntryTimeProps {
  readonly entry: LogEntry
  readonly zone: Zone
}

/** When it happened, in the zone; Twilio's own text where it is no date. */
export function EntryTime({ entry, zone }: EntryTimeProps) {
  const { occurredAt, messageDate } = entry
  if (occurredAt === null) return <span title="Twilio’s own text">{messageDate ?? '—'}</span>
  return (
    <time dateTime={new Date(occurredAt).toISOString()}>
      <span className={styles.date}>{shortDate(occurredAt, zone)}</span>{' '}
      {clockTime(occurredAt, zone)}
    </time>
  )
}
