import type { PauseReason } from '../log-list/pause-reason.ts'

/** Goes on where the list ends before the log does, and says so in words; null where it does not. */
export function loadingOn(
  pause: PauseReason | null,
  isLoading: boolean,
  goOn: () => void,
): (() => string) | null {
  if (pause === null) return isLoading ? () => 'More is still being loaded.' : null
  return () => {
    goOn()
    return 'Loading goes on: more is on its way.'
  }
}
