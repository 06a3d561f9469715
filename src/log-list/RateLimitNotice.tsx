import { useSyncExternalStore } from 'react'
import { useAccount } from '../api/account-context.ts'
import { useNow } from '../ui/use-now.ts'
import styles from './RateLimitNotice.module.css'

/** Says that Twilio asks to slow down, and counts down until asking goes on by itself. */
export function RateLimitNotice() {
  const { lane } = useAccount()
  const { heldUntil } = useSyncExternalStore(lane.subscribe, lane.state)
  return heldUntil === null ? null : <Countdown until={heldUntil} />
}

function Countdown({ until }: { readonly until: number }) {
  const now = useNow(250)
  const seconds = Math.max(1, Math.ceil((until - now) / 1000))
  return (
    <div className={styles.notice}>
      <p role="status">Twilio limits how much may be asked at once. Loading goes on by itself.</p>
      <p aria-hidden>in {seconds} s</p>
    </div>
  )
}
