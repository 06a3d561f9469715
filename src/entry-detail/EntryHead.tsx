import type { RefObject } from 'react'
import type { LogEntry, NotificationSid } from '../log/entry.ts'
import { levelWord } from '../log/level.ts'
import { entryHeadline, type Titles } from '../log/headline.ts'
import type { Zone } from '../log/zone.ts'
import { SeverityMark } from '../ui/SeverityMark.tsx'
import styles from './EntryDetail.module.css'
import { EntrySummary } from './EntrySummary.tsx'

interface EntryHeadProps {
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly sid: NotificationSid
  readonly entry: LogEntry | null
  readonly titles: Titles
  readonly zone: Zone
  /** Ms UTC. */
  readonly now: number
}

/** What happened, when, and to which call. Its heading can take the focus. */
export function EntryHead({ heading, sid, entry, titles, zone, now }: EntryHeadProps) {
  return (
    <div className={styles.head}>
      {entry && <SeverityMark severity={entry.level} word={levelWord(entry.level, entry.log)} />}
      <h2 className={styles.heading} ref={heading} tabIndex={-1} aria-live="polite">
        {entry ? <Headline entry={entry} titles={titles} /> : sid}
      </h2>
      {entry && <EntrySummary entry={entry} zone={zone} now={now} />}
    </div>
  )
}

interface HeadlineProps {
  readonly entry: LogEntry
  readonly titles: Titles
}

/** The code and what happened. */
function Headline({ entry, titles }: HeadlineProps) {
  return (
    <>
      {entry.errorCode && (
        <>
          <span className={styles.code}>{entry.errorCode}</span>{' '}
        </>
      )}
      {entryHeadline(entry, titles) || 'No message'}
    </>
  )
}
