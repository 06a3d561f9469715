import type { FullLogEntry } from '../../log/entry.ts'
import { levelWord } from '../../log/level.ts'
import { fullMoment, offsetName } from '../../log/moment-words.ts'
import { entryHeadline, type Titles } from '../../log/headline.ts'
import type { Zone } from '../../log/zone.ts'
import { SeverityMark } from '../../ui/SeverityMark.tsx'
import { EntryLink } from '../../url/EntryLink.tsx'
import { distanceWords } from '../distance.ts'
import styles from './Comparison.module.css'

interface ComparedHeadsProps {
  readonly before: FullLogEntry
  readonly after: FullLogEntry
  readonly titles: Titles
  readonly zone: Zone
}

/** Which two stand side by side, the earlier one first, and how far apart they are. */
export function ComparedHeads({ before, after, titles, zone }: ComparedHeadsProps) {
  const apart =
    before.occurredAt === null || after.occurredAt === null
      ? null
      : distanceWords(after.occurredAt - before.occurredAt)
  return (
    <div className={styles.heads}>
      <Head name="Before" entry={before} titles={titles} time={timeOf(before, zone)} />
      <Head
        name="After"
        entry={after}
        titles={titles}
        time={`${timeOf(after, zone)}${apart === null ? '' : ` · ${apart}`}`}
      />
    </div>
  )
}

function timeOf({ occurredAt, messageDate }: FullLogEntry, zone: Zone): string {
  if (occurredAt === null) return messageDate ?? 'No time'
  return `${fullMoment(occurredAt, zone)} ${offsetName(occurredAt, zone)}`
}

interface HeadProps {
  readonly name: string
  readonly entry: FullLogEntry
  readonly titles: Titles
  readonly time: string
}

function Head({ name, entry, titles, time }: HeadProps) {
  return (
    <section className={styles.head} aria-label={name}>
      <h3>
        <span className={styles.name}>{name}</span> {time}
      </h3>
      <p>
        <SeverityMark severity={entry.level} word={levelWord(entry.level, entry.log)} />{' '}
        <EntryLink open={{ sid: entry.sid, callSid: null }}>
          {[entry.errorCode, entryHeadline(entry, titles) || 'No message']
            .filter(Boolean)
            .join(' ')}
        </EntryLink>
      </p>
    </section>
  )
}
