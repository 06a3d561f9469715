import type { DeskState } from './desk-state.ts'

/** Why deleting is not offered, in one calm sentence; null where it is. */
export function whyNoDeleting({ canDelete, refused }: DeskState): string | null {
  if (canDelete) return null
  if (refused?.by === 'twilio') return 'Twilio does not delete notifications of this account.'
  return 'This viewer is read-only: it deletes nothing.'
}
