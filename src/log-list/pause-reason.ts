/** Why loading stands still: a person stopped it, or as much is loaded as they want at once. */
export type PauseReason = 'stopped' | 'budget'
