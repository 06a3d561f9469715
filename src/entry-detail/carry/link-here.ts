import { masking } from '../../settings/masking.ts'
import { addressOf, currentView } from '../../url/address-bar.ts'

/**
 * The address of the open notification, without anything that is this browser's own; while numbers
 * are masked without what was searched for, which may be one.
 */
export function linkHere(): string {
  return location.origin + addressOf(currentView(), masking.get() ? { search: '' } : {})
}
