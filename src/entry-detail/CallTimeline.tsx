import type { LogEntry } from '../log/entry.ts'
import { levelWord } from '../log/level.ts'
import { clockTime } from '../log/moment.ts'
import type { Zone } from '../log/zone.ts'
import { EntryLink } from '../url/EntryLink.tsx'
import styles from './CallTimeline.module.css'
import { distanceWords } from './distance.ts'
import { timelineOf } from './timeline-of.ts'

interface CallTimelineProps {
  readonly entries: readonly LogEntry[]
  readonly callSid: string
  /** The one that stands open. */
  readonly current: LogEntry
  readonly zone: Zone
}

/**
 * When within the call each notification came, for the eye and the pointer alone: the list below
 * has the same links, with their times in words.
 */
export function CallTimeline({ entries, callSid, current, zone }: CallTimelineProps) {
  const timeline = timelineOf(entries, current)
  if (!timeline) return null
  const { start, end, marks } = timeline
  return (
    <div className={styles.timeline} aria-hidden>
      <div className={styles.line}>
        {marks.map(({ entry, place }) => (
          <EntryLink
            key={entry.sid}
            className={`${styles.mark} ${styles[entry.level]} ${entry.sid === current.sid ? styles.current : ''}`}
            style={{ left: `${place * 100}%` }}
            tabIndex={-1}
            title={`${clockTime(entry.occurredAt ?? start, zone)} ${levelWord(entry.level, entry.log)} ${entry.errorCode ?? ''}`}
            open={{ sid: entry.sid, callSid }}
          />
        ))}
      </div>
      <span>{clockTime(start, zone)}</span>
      <span>
        {clockTime(end, zone)} ({distanceWords(end - start)})
      </span>
    </div>
  )
}
