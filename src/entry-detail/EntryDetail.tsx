import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useAccount } from '../api/account-context.ts'
import { entryQuery, errorTitlesQuery } from '../api/log-queries.ts'
import type { LogEntry, NotificationSid } from '../log/entry.ts'
import { levelWord } from '../log/level.ts'
import { entryHeadline, type Titles } from '../log/search.ts'
import type { Zone } from '../log/zone.ts'
import { SeverityMark } from '../ui/SeverityMark.tsx'
import type { OpenEntry } from '../url/view-state.ts'
import { DetailBar } from './DetailBar.tsx'
import { EntryContent } from './EntryContent.tsx'
import styles from './EntryDetail.module.css'
import { EntrySummary } from './EntrySummary.tsx'
import { MissingEntry } from './MissingEntry.tsx'
import { useEscape } from './use-escape.ts'
import { useTopFor } from './use-top-for.ts'

export interface EntryDetailProps {
  readonly open: OpenEntry
  /** The entry as the list has it; null where the list has it not. */
  readonly listed: LogEntry | null
  readonly zone: Zone
  /** Ms UTC. */
  readonly now: number
  readonly neighbours: {
    readonly previous: NotificationSid | null
    readonly next: NotificationSid | null
  }
  onStep(sid: NotificationSid): void
  onClose(): void
  /** Null: deleting is not offered. */
  readonly deletion: { onDelete(entry: LogEntry): void } | null
}

const NO_TITLES: Titles = new Map()

/**
 * The drawer: one notification, drawn at once from the list's row and completed by the single
 * entry. Its heading takes the focus when it opens; stepping from entry to entry leaves the focus
 * where it is.
 */
export function EntryDetail(props: EntryDetailProps) {
  const { open, zone, now, neighbours, onStep, onClose, deletion } = props
  const query = useQuery(entryQuery(useAccount(), open.sid, open.callSid))
  const titles = useQuery(errorTitlesQuery()).data ?? NO_TITLES
  const listed = props.listed?.sid === open.sid ? props.listed : null
  const entry = query.data ?? listed
  const drawer = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  // The outside world here is the focus: it follows the person into what they opened.
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  useTopFor(open.sid, drawer)
  useEscape(onClose)

  return (
    <section className={styles.drawer} aria-label="Notification details" ref={drawer}>
      <DetailBar
        neighbours={neighbours}
        onStep={onStep}
        onClose={onClose}
        onDelete={entry && deletion ? () => deletion.onDelete(entry) : null}
      />
      <div className={styles.head}>
        {entry && <SeverityMark severity={entry.level} word={levelWord(entry.level, entry.log)} />}
        <h2 className={styles.heading} ref={heading} tabIndex={-1} aria-live="polite">
          {entry ? <Headline entry={entry} titles={titles} /> : open.sid}
        </h2>
        {entry && <EntrySummary entry={entry} zone={zone} now={now} />}
      </div>
      {entry ? (
        <EntryContent key={open.sid} entry={entry} query={query} titles={titles} zone={zone} />
      ) : (
        <MissingEntry query={query} />
      )}
    </section>
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
