import type { NotificationSid } from '../log/entry.ts'

/** What the rest of the page may ask of the list. */
export interface ListHandle {
  /** Brings the entry's row into view, and the focus to its link. */
  focusEntry(sid: NotificationSid): void
  /** Brings the entry's row into view. Where a row has the focus, the focus goes along. */
  showEntry(sid: NotificationSid): void
  /**
   * The entry whose row has the focus, or had it last and is still in view: where a person is in
   * the list. Null where they are nowhere.
   */
  cursor(): { readonly sid: NotificationSid; readonly hasFocus: boolean } | null
  /** The place of the first row in view, counted from 0. */
  topPlace(): number
}
