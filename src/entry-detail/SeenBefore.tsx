import type { LogEntry } from '../log/entry.ts'
import { timeAgo } from '../log/moment-words.ts'
import { printTerm } from '../log/query/print-query.ts'
import { ViewLink } from '../url/ViewLink.tsx'
import styles from './Explanation.module.css'
import { useSeen } from './use-seen.ts'

interface SeenBeforeProps {
  /** As Twilio sent it. */
  readonly entry: LogEntry
  /** Ms UTC. */
  readonly now: number
}

/** How often the same problem stands in what is loaded, and a way to those: no more, no less. */
export function SeenBefore({ entry, now }: SeenBeforeProps) {
  const seen = useSeen(entry)
  if (!seen || seen.count === 0) return null
  const { what, count, firstAt, term } = seen
  return (
    <p className={styles.quiet}>
      {what} was seen {count.toLocaleString('en-US')} more {count === 1 ? 'time' : 'times'} in what
      is loaded{firstAt !== null && `, first ${timeAgo(firstAt, now)}`}.{' '}
      <ViewLink change={{ look: 'list', search: printTerm(term) }}>Show them</ViewLink>
    </p>
  )
}
