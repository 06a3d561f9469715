import { useSyncExternalStore } from 'react'
import type { DeletionDesk } from './deletion-desk.ts'
import type { DeskState } from './desk-state.ts'

/**
 * A part of what the desk shows. The component is drawn again when that part changes, so a list
 * that picks `hidden` does not follow every step of the progress.
 */
export function useDeletionDesk<T>(desk: DeletionDesk, pick: (state: DeskState) => T): T {
  return useSyncExternalStore(desk.subscribe, () => pick(desk.state()))
}
