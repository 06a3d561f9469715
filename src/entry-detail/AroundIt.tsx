import type { LogEntry } from '../log/entry.ts'
import { requestSummary } from '../log/request-summary.ts'
import type { RangeChoice } from '../log/time-range.ts'
import { Section } from '../ui/Section.tsx'
import { ViewLink } from '../url/ViewLink.tsx'
import styles from './AroundIt.module.css'

interface AroundItProps {
  readonly entry: LogEntry
}

const MINUTES = [1, 5, 15] as const

/** Ways from this notification to what may have to do with it. The drawer stays open. */
export function AroundIt({ entry }: AroundItProps) {
  const { occurredAt, requestMethod, requestUrl } = entry
  const { host, path } = requestSummary(requestMethod, requestUrl)
  const address = host === null ? null : `${host}${path ?? ''}`
  if (occurredAt === null && address === null) return null
  return (
    <Section title="Around it">
      <ul className={styles.ways}>
        {address !== null && (
          <li>
            <ViewLink change={{ search: address, level: 'all' }}>Same address</ViewLink>
          </li>
        )}
        {occurredAt !== null &&
          MINUTES.map((minutes) => (
            <li key={minutes}>
              <ViewLink change={{ range: around(occurredAt, minutes), search: '', level: 'all' }}>
                {minutes} {minutes === 1 ? 'minute' : 'minutes'} before and after
              </ViewLink>
            </li>
          ))}
      </ul>
    </Section>
  )
}

/** So many minutes on both sides of an instant (ms UTC), its own second within. */
function around(instant: number, minutes: number): RangeChoice {
  const second = Math.floor(instant / 1000) * 1000
  const reach = minutes * 60_000
  return { kind: 'times', start: second - reach, end: second + reach + 1000 }
}
