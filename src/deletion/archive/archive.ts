import type { FullLogEntry, NotificationSid } from '../../log/entry.ts'

/** A notification as it was before it was deleted. */
export interface Archived {
  readonly entry: FullLogEntry
  /** When it was kept, right before its delete was sent, ms UTC. */
  readonly keptAt: number
  /** False where Twilio still had it when it was asked last, or nobody knows. */
  readonly isGone: boolean
}

/** How long deleted notifications are kept, in ms. */
export const KEPT_MS = 30 * 24 * 3_600_000

/**
 * What this browser keeps of one account's deleted notifications. Every method rejects where the
 * browser refuses; what has resolved is written.
 */
export interface Archive {
  /** Keeps it, in place of what was kept of it before. */
  keep(entry: FullLogEntry, keptAt: number): Promise<void>
  /** Whether Twilio no longer has it, as far as is known. Does nothing where it is not kept. */
  confirm(sid: NotificationSid, isGone: boolean): Promise<void>
  /** Everything that is kept, latest first. */
  all(): Promise<readonly Archived[]>
  /** Drops what was kept before that instant (ms UTC); all of it where none is given. */
  clear(before?: number): Promise<void>
}
