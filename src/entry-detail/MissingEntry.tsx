import type { UseQueryResult } from '@tanstack/react-query'
import type { FullLogEntry } from '../log/entry.ts'
import { Skeleton } from '../ui/Skeleton.tsx'
import { AskFailure } from './AskFailure.tsx'
import styles from './MissingEntry.module.css'
import { isGone } from './exchange-part.ts'

interface MissingEntryProps {
  readonly query: UseQueryResult<FullLogEntry>
}

/** In the place of an entry that the list does not have: it is on its way, gone, or failed. */
export function MissingEntry({ query }: MissingEntryProps) {
  const { error, isFetching, refetch } = query
  if (isGone(error) && !isFetching) {
    return (
      <div className={styles.missing}>
        <p className={styles.title}>Twilio no longer has this notification</p>
        <p>
          It has been deleted, or Twilio has let it go for its age, or it belongs to another account
          than the one shown here. If somebody gave you the link, ask them for what they saw.
        </p>
      </div>
    )
  }
  if (error && !isFetching) {
    return (
      <div className={styles.missing}>
        <AskFailure error={error} onTryAgain={() => void refetch()} />
      </div>
    )
  }
  return (
    <div className={styles.missing} aria-busy>
      <p>Loading…</p>
      <Skeleton lines={8} />
    </div>
  )
}
