import type { NotificationSid } from '../log/entry.ts'
import type { Ways } from './attempt.ts'
import type { Ledger } from './ledger.ts'
import type { SetTimer } from './timer.ts'
import type { TakeTurn } from './turn.ts'

/** What a desk works with. */
export interface DeskOptions extends Ways {
  readonly ledger: Ledger
  /** One tab deletes at a time. */
  readonly takeTurn: TakeTurn
  /** Takes what Twilio no longer has out of what is loaded. */
  readonly forget: (sids: ReadonlySet<NotificationSid>) => void
  /** Whether deleting may be tried at all; false in a read-only viewer. */
  readonly canDelete?: boolean
  /** How many may be on their way to Twilio now. */
  readonly atOnce?: () => number
  /** ms UTC. */
  readonly now?: () => number
  readonly setTimer?: SetTimer
}
