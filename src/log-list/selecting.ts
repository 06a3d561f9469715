import type { NotificationSid } from '../log/entry.ts'
import type { Selection } from './selection.ts'

/** How a person changes the selection: always the same object, or each row would be drawn anew. */
export interface SelectionChange {
  readonly toggle: (sid: NotificationSid) => void
  /** Selects all between the last one chosen and this one. */
  readonly extendTo: (sid: NotificationSid) => void
  /** Selects all that is listed, or nothing where all of it is. */
  readonly toggleAll: () => void
}

/** The selection, and how a person changes it. */
export interface Selecting {
  readonly selection: Selection
  /** Rows that would be deleted, while a person is asked whether they are to be. */
  readonly doomed?: ReadonlySet<NotificationSid>
  readonly change: SelectionChange
}
