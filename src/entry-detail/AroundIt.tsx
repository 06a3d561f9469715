import { useMemo } from 'react'
import type { LogEntry } from '../log/entry.ts'
import { problemOf } from '../log/problem/problem.ts'
import { exactTerm } from '../log/query/edit-query.ts'
import { printTerm } from '../log/query/print-query.ts'
import { requestSummary } from '../log/request-summary.ts'
import type { RangeChoice } from '../log/time-range.ts'
import { Section } from '../ui/Section.tsx'
import { ViewLink } from '../url/ViewLink.tsx'
import styles from './AroundIt.module.css'
import { CompareMenu } from './CompareMenu.tsx'

interface AroundItProps {
  /** As it is drawn: masked where that is wanted. */
  readonly entry: LogEntry
  /** As Twilio sent it. */
  readonly original: LogEntry
}

const MINUTES = [1, 5, 15] as const

/** Ways from this notification to what may have to do with it. The drawer stays open. */
export function AroundIt({ entry, original }: AroundItProps) {
  const { occurredAt } = original
  const problem = useMemo(() => problemOf(original).id, [original])
  const address = addressOf(original)
  // An address that is masked in part is not told by a link either.
  const isTold = address !== null && address === addressOf(entry)
  const alike = { look: 'list', level: 'all' } as const
  return (
    <Section title="Around it" actions={<CompareMenu entry={original} />}>
      <ul className={styles.ways}>
        <li>
          <ViewLink change={{ ...alike, search: printTerm(exactTerm('group', problem)) }}>
            Same problem
          </ViewLink>
        </li>
        {isTold && (
          <li>
            <ViewLink
              change={{
                ...alike,
                search: printTerm({ kind: 'text', text: address, isExcluded: false }),
              }}
            >
              Same address
            </ViewLink>
          </li>
        )}
        {occurredAt !== null &&
          MINUTES.map((minutes) => (
            <li key={minutes}>
              <ViewLink change={{ ...alike, range: around(occurredAt, minutes), search: '' }}>
                {minutes} {minutes === 1 ? 'minute' : 'minutes'} before and after
              </ViewLink>
            </li>
          ))}
      </ul>
    </Section>
  )
}

/** Host and path of what was asked; null where no host is told. */
function addressOf({ requestMethod, requestUrl }: LogEntry): string | null {
  const { host, path } = requestSummary(requestMethod, requestUrl)
  return host === null ? null : `${host}${path ?? ''}`
}

/** So many minutes on both sides of an instant (ms UTC), its own second within. */
function around(instant: number, minutes: number): RangeChoice {
  const second = Math.floor(instant / 1000) * 1000
  const reach = minutes * 60_000
  return { kind: 'times', start: second - reach, end: second + reach + 1000 }
}
