import type { LogEntry } from '../log/entry.ts'
import { momentForms } from '../log/moment-forms.ts'
import { fullMoment, offsetName, timeAgo } from '../log/moment-words.ts'
import type { Zone } from '../log/zone.ts'
import { CopyFacts } from '../ui/CopyFacts.tsx'
import styles from './EntryMoment.module.css'

interface EntryMomentProps {
  readonly entry: LogEntry
  readonly zone: Zone
  /** Ms UTC. */
  readonly now: number
}

/** When it happened: in the person's zone, in UTC, and how long ago; else Twilio's own text. */
export function EntryMoment({ entry, zone, now }: EntryMomentProps) {
  const { occurredAt, messageDate } = entry
  if (occurredAt === null) {
    return messageDate === null ? (
      <>Twilio sent no time.</>
    ) : (
      <>
        <code>{messageDate}</code>{' '}
        <span className={styles.quiet}>This page cannot read it as a time.</span>
      </>
    )
  }
  const offset = offsetName(occurredAt, zone)
  return (
    <>
      <time dateTime={new Date(occurredAt).toISOString()}>{fullMoment(occurredAt, zone)}</time>{' '}
      <span className={styles.quiet}>
        {offset === zone ? zone : `${zone}, ${offset}`} · {timeAgo(occurredAt, now)}
        {zone !== 'UTC' && <span className={styles.line}>{fullMoment(occurredAt, 'UTC')} UTC</span>}
      </span>
      <details className={styles.forms}>
        <summary>Copy in another form</summary>
        <CopyFacts what="time" facts={momentForms(occurredAt, zone, now)} />
      </details>
    </>
  )
}
