import type { UseQueryResult } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { type FullLogEntry, isCallSid, type LogEntry } from '../log/entry.ts'
import type { Titles } from '../log/headline.ts'
import type { Zone } from '../log/zone.ts'
import { AroundIt } from './AroundIt.tsx'
import type { BodyLook } from './body-spot.ts'
import type { Discretion } from '../log/mask/mask.ts'
import { CallNotifications } from './CallNotifications.tsx'
import { EntryFields } from './EntryFields.tsx'
import styles from './EntryContent.module.css'
import { exchangePart, isGone } from './exchange-part.ts'
import { Explanation } from './Explanation.tsx'
import { MessageSection } from './MessageSection.tsx'
import { RequestSection } from './RequestSection.tsx'
import { RequestVariables } from './RequestVariables.tsx'
import { ResponseBody } from './ResponseBody.tsx'
import { ResponseHeaders } from './ResponseHeaders.tsx'
import { SeenBefore } from './SeenBefore.tsx'

interface EntryContentProps {
  readonly entry: LogEntry
  /** The same as Twilio sent it. */
  readonly original: LogEntry
  /** The same, whole; null while it is not here. */
  readonly whole: FullLogEntry | null
  /** How asking for it stands. */
  readonly query: UseQueryResult<FullLogEntry>
  readonly discretion: Discretion
  readonly titles: Titles
  readonly zone: Zone
  /** Ms UTC. */
  readonly now: number
}

/** All that is known of an entry: what it means, the exchange behind it, and its fields. */
export function EntryContent({ entry, original, whole, query, ...props }: EntryContentProps) {
  const { discretion, titles, zone, now } = props
  // Megabytes are read and drawn region by region, and the page may do something else in between.
  const drawn = useDeferredValue(whole)
  const exchange = drawn?.exchange ?? null
  const [look, setLook] = useState<BodyLook>({ isPretty: false, spot: null })
  const headers = exchangePart(exchange, 'responseHeaders', query)
  return (
    <>
      {isGone(query.error) && !exchange && !query.isFetching && (
        <p className={styles.gone}>
          <strong>Twilio no longer has this notification.</strong> What the list knew of it is shown
          here; the exchange behind it is lost.
        </p>
      )}
      <Explanation
        entry={entry}
        exchange={exchange}
        isWaiting={!exchange && (query.isFetching || drawn !== whole)}
        onPoint={(spot) => setLook({ isPretty: false, spot })}
      >
        <SeenBefore entry={original} now={now} />
      </Explanation>
      <MessageSection text={entry.messageText} />
      <RequestSection entry={entry} />
      <RequestVariables part={exchangePart(exchange, 'requestVariables', query)} />
      <ResponseHeaders part={headers} />
      <ResponseBody
        part={exchangePart(exchange, 'responseBody', query)}
        headers={headers}
        look={look}
        onLook={setLook}
      />
      {isCallSid(entry.callSid) && (
        <CallNotifications
          callSid={entry.callSid}
          current={entry}
          discretion={discretion}
          titles={titles}
          zone={zone}
        />
      )}
      <AroundIt entry={entry} original={original} />
      <EntryFields entry={entry} />
    </>
  )
}
