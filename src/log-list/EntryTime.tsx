import { clockTime, shortDate } from '../log/moment.ts'
import type { Zone } from '../log/zone.ts'
import styles from './NotificationTable.module.css'

interface EntryTimeProps {
  /** ms UTC; null where Twilio's text names none. */
  readonly instant: number | null
  readonly text: string | null
  readonly zone: Zone
}

/** When something was, in the zone; Twilio's own text where it is no date. */
export function EntryTime({ instant, text, zone }: EntryTimeProps) {
  if (instant === null) return <span title="Twilio’s own text">{text ?? '—'}</span>
  return (
    <time dateTime={new Date(instant).toISOString()}>
      <span className={styles.date}>{shortDate(instant, zone)}</span>
      {` ${clockTime(instant, zone)}`}
    </time>
  )
}
