import { useMemo } from 'react'
import { useAccount } from '../api/account-context.ts'
import { useLoadedDays } from '../api/loaded-days.ts'
import type { NotificationSid } from '../log/entry.ts'
import { timeAgo } from '../log/moment.ts'
import { exactTerm } from '../log/query/edit-query.ts'
import { printTerm } from '../log/query/print-query.ts'
import { seenCode } from '../log/seen.ts'
import { ViewLink } from '../url/ViewLink.tsx'
import styles from './Explanation.module.css'

interface SeenBeforeProps {
  readonly code: string
  readonly sid: NotificationSid
  /** Ms UTC. */
  readonly now: number
}

/** How often the same error code stands in what is loaded, and a way to those. */
export function SeenBefore({ code, sid, now }: SeenBeforeProps) {
  const days = useLoadedDays(useAccount())
  const { count, firstAt } = useMemo(() => seenCode(days, code, sid), [days, code, sid])
  if (count === 0) return null
  return (
    <p className={styles.quiet}>
      Error {code} was seen {count.toLocaleString('en-US')} more {count === 1 ? 'time' : 'times'} in
      what is loaded{firstAt !== null && `, first ${timeAgo(firstAt, now)}`}.{' '}
      <ViewLink change={{ look: 'list', level: 'all', search: printTerm(exactTerm('code', code)) }}>
        Show them
      </ViewLink>
    </p>
  )
}
