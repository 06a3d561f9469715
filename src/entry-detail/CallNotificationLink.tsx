import type { LogEntry } from '../log/entry.ts'
import { levelWord } from '../log/level.ts'
import { clockTime, shortDate } from '../log/moment.ts'
import { entryHeadline, type Titles } from '../log/search.ts'
import type { Zone } from '../log/zone.ts'
import { SeverityMark } from '../ui/SeverityMark.tsx'
import { EntryLink } from '../url/EntryLink.tsx'
import styles from './CallNotifications.module.css'

interface CallNotificationLinkProps {
  readonly entry: LogEntry
  readonly callSid: string
  readonly isCurrent: boolean
  readonly titles: Titles
  readonly zone: Zone
}

/** One notification of a call, as a link that opens it through the call. */
export function CallNotificationLink(props: CallNotificationLinkProps) {
  const { entry, callSid, isCurrent, titles, zone } = props
  return (
    <EntryLink
      className={styles.link}
      open={{ sid: entry.sid, callSid }}
      aria-current={isCurrent ? 'true' : undefined}
    >
      <span className={styles.time}>{entryTime(entry, zone)}</span>{' '}
      <SeverityMark severity={entry.level} word={levelWord(entry.level, entry.log)} />{' '}
      <span className={styles.words}>
        {entry.errorCode && (
          <>
            <span className={styles.code}>{entry.errorCode}</span>{' '}
          </>
        )}
        {entryHeadline(entry, titles) || 'No message'}
      </span>
    </EntryLink>
  )
}

function entryTime({ occurredAt, messageDate }: LogEntry, zone: Zone): string {
  if (occurredAt === null) return messageDate ?? 'No time'
  return `${shortDate(occurredAt, zone)}, ${clockTime(occurredAt, zone)}`
}
