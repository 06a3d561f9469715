import type { LogEntry, NotificationSid } from '../log/entry.ts'
import type { Progress } from './progress.ts'
import type { RunReport } from './run-report.ts'

/** Who does not delete, and in which words. */
export interface Refusal {
  readonly by: 'twilio' | 'server'
  /** Sentences. */
  readonly words: string
  /** Whether a person has put the message away. */
  readonly isRead: boolean
}

/** An entry that is back in the list: still at Twilio, or (`unknown`) nobody could say. */
export interface Failure {
  readonly entry: LogEntry
  readonly is: 'failed' | 'unknown'
  /** A sentence. */
  readonly reason: string
}

/** What came of the last thing that was done. */
export type Report =
  /** `kept`: not sent any more after a person pressed Stop. */
  | {
      readonly is: 'done'
      readonly deleted: number
      readonly kept: number
      readonly run: RunReport
    }
  | { readonly is: 'restored'; readonly count: number }

/** Removed, and nothing sent until `endsAt` (ms UTC); null where it is first to be said whether at all. */
export interface Waiting {
  readonly count: number
  readonly endsAt: number | null
}

/** Deletes of an earlier sitting, of so many, whose outcome is not known. */
export interface Leftover {
  readonly entries: readonly LogEntry[]
  readonly total: number
}

/** What the page shows of a {@link DeletionDesk}. Replaced, never changed. */
export interface DeskState {
  /** Rows to leave out. The same set as long as none comes or goes. */
  readonly hidden: ReadonlySet<NotificationSid>
  /** False where the viewer is read-only, or a delete has been refused in this sitting. */
  readonly canDelete: boolean
  readonly refused: Refusal | null
  readonly waiting: Waiting | null
  readonly run: Progress | null
  readonly report: Report | null
  readonly failures: ReadonlyMap<NotificationSid, Failure>
  readonly leftover: Leftover | null
}
