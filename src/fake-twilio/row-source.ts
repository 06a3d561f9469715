import type { WireNotification, WireRow } from './wire-notification.ts'

export interface Lag {
  readonly least: number
  readonly most: number
}

/**
 * Rows by slot, a number from 0 to `size` - 1 that never changes its row. The few facts that
 * filters and order need are cheap; whole rows are made when read, so that a million of them
 * need not be held. Instants are seconds since 1970 UTC.
 */
export interface RowSource {
  readonly size: number
  /** When it happened; null where the row's date cannot be read: no date filter finds it. */
  readonly occurredAt: (slot: number) => number | null
  /** What lists are ordered by. */
  readonly updatedAt: (slot: number) => number
  /** The least and the most seconds by which any row's update lies after its occurrence. */
  readonly lag: Lag
  readonly log: (slot: number) => string | null
  readonly row: (slot: number) => WireRow
  readonly whole: (slot: number) => WireNotification
  readonly slotOf: (sid: string) => number | null
  readonly slotsOfCall: (callSid: string) => readonly number[]
}
