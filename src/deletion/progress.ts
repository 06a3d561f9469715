/** What is under way to Twilio: deletes, or nothing but checks of unknown ones. */
export interface Progress {
  readonly does: 'delete' | 'check'
  readonly done: number
  readonly total: number
  readonly isPaused: boolean
  /** Nothing is sent yet, since another tab is deleting. */
  readonly waitsForTab: boolean
  /** From when (ms UTC), and how many done then, its pace is to be measured. */
  readonly paceFrom: { readonly at: number; readonly done: number }
}
