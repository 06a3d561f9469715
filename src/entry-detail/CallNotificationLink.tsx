import type { LogEntry } from '../log/entry.ts'
import { levelWord } from '../log/level.ts'
import { clockTime, shortDate } from '../log/moment.ts'
import { entryHeadline, type Titles } from '../log/headline.ts'
import type { Zone } from '../log/zone.ts'
import { SeverityMark } from '../ui/SeverityMark.tsx'
import { EntryLink } from '../url/EntryLink.tsx'
import styles from './CallNotifications.module.css'
import { distanceWords } from './distance.ts'

interface CallNotificationLinkProps {
  readonly entry: LogEntry
  readonly callSid: string
  /** The one that stands open: times are told from there. */
  readonly current: LogEntry
  readonly titles: Titles
  readonly zone: Zone
}

/** One notification of a call, as a link that opens it through the call. */
export function CallNotificationLink(props: CallNotificationLinkProps) {
  const { entry, callSid, current, titles, zone } = props
  return (
    <EntryLink
      className={styles.link}
      open={{ sid: entry.sid, callSid }}
      aria-current={entry.sid === current.sid ? 'true' : undefined}
    >
      <span className={styles.time}>{entryTime(entry, zone)}</span>{' '}
      <span className={styles.distance}>{distance(entry, current)}</span>{' '}
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

/** How long before or after the open one; of that one itself nothing. */
function distance(entry: LogEntry, current: LogEntry): string {
  if (entry.sid === current.sid || entry.occurredAt === null || current.occurredAt === null)
    return ''
  return distanceWords(entry.occurredAt - current.occurredAt)
}
