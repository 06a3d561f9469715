import { useQuery } from '@tanstack/react-query'
import { type ClipboardEvent, useDeferredValue, useEffect, useRef } from 'react'
import { errorTitlesQuery } from '../api/log-queries.ts'
import type { LogEntry, NotificationSid } from '../log/entry.ts'
import type { Titles } from '../log/headline.ts'
import type { Zone } from '../log/zone.ts'
import { Late } from '../ui/Late.tsx'
import { lateCode } from '../ui/late-code.ts'
import type { OpenEntry } from '../url/view-state.ts'
import { CopyMenu } from './CopyMenu.tsx'
import { DetailBar, type Neighbours } from './DetailBar.tsx'
import { EntryBeginning } from './EntryBeginning.tsx'
import { EntryContent } from './EntryContent.tsx'
import styles from './EntryDetail.module.css'
import { EntryHead } from './EntryHead.tsx'
import { incidentNote } from './incident-note.ts'
import { isOwnCopy } from './is-own-copy.ts'
import { MissingEntry } from './MissingEntry.tsx'
import { useEscape } from './use-escape.ts'
import { useOpenEntry } from './use-open-entry.ts'
import { useTopFor } from './use-top-for.ts'

export interface EntryDetailProps {
  readonly open: OpenEntry
  /** The entry as the list has it; null where the list has it not. */
  readonly listed: LogEntry | null
  readonly zone: Zone
  /** Ms UTC. */
  readonly now: number
  readonly neighbours: Neighbours
  onStep(sid: NotificationSid): void
  onClose(): void
  /** Null: deleting is not offered. */
  readonly deletion: { onDelete(entry: LogEntry): void } | null
}

/** Wanted seldom: when two notifications are laid side by side. */
const comparison = lateCode(() => import('./comparison/Comparison.tsx'))

const NO_TITLES: Titles = new Map()

/**
 * The drawer: one notification, drawn at once from the list's row and completed by the single
 * entry. Its heading takes the focus when it opens; stepping from entry to entry leaves the focus
 * where it is. Copying with nothing selected copies the notification.
 */
export function EntryDetail(props: EntryDetailProps) {
  const { open, zone, now, neighbours, onStep, onClose, deletion } = props
  const { comparedWith: otherSid } = open
  const { entry, original, whole, query, discretion } = useOpenEntry(open, props.listed)
  // A click draws the head and the message. The rest comes right after, in a render that the page
  // need not stand still for.
  const isBeginning = useDeferredValue(open.sid, null) !== open.sid
  const titles = useQuery(errorTitlesQuery()).data ?? NO_TITLES
  const drawer = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  // The outside world here is the focus: it follows the person into what they opened.
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  useTopFor(open.sid, drawer)
  useEscape(onClose)

  const copyEntry = (event: ClipboardEvent) => {
    if (!whole || isOwnCopy(event.target)) return
    event.clipboardData.setData('text/plain', incidentNote(whole, titles, zone))
    event.preventDefault()
  }
  return (
    <section
      className={styles.drawer}
      aria-label="Notification details"
      ref={drawer}
      onCopy={copyEntry}
    >
      <DetailBar
        neighbours={neighbours}
        onStep={onStep}
        onClose={onClose}
        onDelete={entry && original && deletion ? () => deletion.onDelete(original) : null}
      >
        <CopyMenu
          entry={query.data ?? null}
          isMasked={discretion.people}
          titles={titles}
          zone={zone}
        />
      </DetailBar>
      <EntryHead
        heading={heading}
        entry={entry}
        titles={titles}
        sid={open.sid}
        zone={zone}
        now={now}
      />
      {!entry || !original ? (
        <MissingEntry query={query} />
      ) : isBeginning ? (
        <EntryBeginning text={entry.messageText} />
      ) : (
        <EntryContent
          key={open.sid}
          entry={entry}
          original={original}
          whole={whole}
          query={query}
          discretion={discretion}
          titles={titles}
          zone={zone}
          now={now}
        />
      )}
      {otherSid && (
        <Late code={comparison}>
          {({ Comparison }) => (
            <Comparison
              open={query}
              otherSid={otherSid}
              discretion={discretion}
              titles={titles}
              zone={zone}
            />
          )}
        </Late>
      )}
    </section>
  )
}
