import type { EntryList } from '../../log/entry-list.ts'
import type { Zone } from '../../log/zone.ts'

/** The list in which the proposed rows are struck through, and how much of the log it is. */
export interface DryRunScene {
  readonly entries: EntryList
  readonly zone: Zone
  /** Loaded for this level and range, before the search. */
  readonly loaded: number
  readonly completeDays: number
  readonly dayCount: number
  readonly isLoading: boolean
  onLoadRest(): void
}
